import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where an engine listens: a Unix socket, or a loopback port guarded by a secret. */
export type Address = { readonly path: string } | { readonly port: number; readonly secret: string }

/** The shortest limit among systems for a Unix socket's path is macOS's 104 bytes, its end included. */
const MAX_SOCKET_PATH = 103
const TEMP_PREFIX = 'tamdan-'

/** Listens in the folder, or in a private short folder when its path is too long for a socket. */
export async function listen(server: Server, folder: string, address: Address): Promise<Address> {
  if ('path' in address) {
    await listening(server, { path: address.path })
    return address
  }
  await listening(server, { host: '127.0.0.1', port: 0 })
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error(`No port to listen on for ${folder}`)
  return { port: bound.port, secret: address.secret }
}

const listening = (server: Server, options: { path: string } | { host: string; port: number }) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options, () => {
      server.off('error', reject)
      resolve()
    })
  })

export const newSecret = () => randomBytes(24).toString('base64url')

export function newSocketPath(folder: string): string {
  const name = `${randomBytes(4).toString('hex')}.sock`
  const inside = join(folder, name)
  if (Buffer.byteLength(inside) <= MAX_SOCKET_PATH) return inside
  const short =
    Buffer.byteLength(join(tmpdir(), `${TEMP_PREFIX}XXXXXX`, name)) <= MAX_SOCKET_PATH ? tmpdir() : '/tmp'
  return join(mkdtempSync(join(short, TEMP_PREFIX)), name)
}

/** Removes a socket's file, and the private folder when it had one. */
export function removeSocket(path: string, folder: string): void {
  rmSync(path, { force: true })
  if (dirname(path) !== folder && dirname(path).includes(TEMP_PREFIX))
    rmSync(dirname(path), { recursive: true, force: true })
}

/** The address for a driver. */
export function uriOf(address: Address): string {
  if ('path' in address) return `mongodb://${encodeURIComponent(address.path)}/?directConnection=true`
  return `mongodb://127.0.0.1:${address.port}/?directConnection=true&appName=${address.secret}`
}

/** Whether something listens there. The system answers at once for a process that has died. */
export const answers = (address: Address): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(
      'path' in address ? { path: address.path } : { host: '127.0.0.1', port: address.port },
    )
    const settle = (alive: boolean) => {
      socket.destroy()
      resolve(alive)
    }
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
