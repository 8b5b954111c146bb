import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { LRUCache } from 'lru-cache'
import { timesForgotten, whenForgotten } from '../ledger/forgetting.js'

/** Downloads kept on disk by one process, in bytes: a few editions of a large record. */
const MOST_BYTES = 512 * 1024 * 1024

/** What takes work to make, and is the same for everybody who asks: made once, as a file, and sent from there. */
export interface MadeFiles {
  /**
   * The path of the file for this key; made by `write` where it is not there. Who asks while it is made waits for the
   * same file. It may be gone when all is forgotten or others need the room: ask again then.
   * @param key everything that the content depends on
   * @param turn when the work may be done
   * @throws what the streams or the turn throw; nothing is kept then
   */
  of(key: string, turn: (work: () => Promise<string>) => Promise<string>, parts: Parts): Promise<string>
}

type Parts = () => readonly [Readable, ...NodeJS.ReadWriteStream[]]

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Files of processes that were killed are nobody's, and may hold words that were erased since. */
async function removeOrphans(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => [])
  const dead = names.filter((name) => !isAlive(Number.parseInt(name, 10)))
  await Promise.all(dead.map((name) => rm(join(parent, name), { recursive: true, force: true })))
}

/** @param dataDir the files lie in a folder `made` of it, for the owner alone, one folder a process */
export function madeFiles(dataDir: string, mostBytes = MOST_BYTES): MadeFiles {
  const parent = join(dataDir, 'made')
  const folder = join(parent, `${process.pid}-${randomBytes(4).toString('hex')}`)
  const remove = (path: string) => void rm(path, { force: true }).catch(() => undefined)
  const kept = new LRUCache<string, { path: string; bytes: number }>({
    maxSize: mostBytes,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes),
    dispose: ({ path }) => remove(path),
  })
  const making = new Map<string, Promise<string>>()
  let isReady: Promise<unknown> | undefined

  const ready = () => {
    isReady ??= removeOrphans(parent).then(() => mkdir(folder, { recursive: true, mode: 0o700 }))
    return isReady
  }
  whenForgotten(() => kept.clear())

  const make = async (key: string, parts: Parts): Promise<string> => {
    await ready()
    const since = timesForgotten()
    const name = createHash('sha256').update(key).digest('hex').slice(0, 24)
    const path = join(folder, `${name}-${randomBytes(4).toString('hex')}`)
    try {
      await pipeline([...parts(), createWriteStream(path, { mode: 0o600, flags: 'wx' })])
    } catch (error) {
      remove(path)
      throw error
    }
    // Words were erased while it was made: it may have them.
    if (since !== timesForgotten()) {
      remove(path)
      return make(key, parts)
    }
    kept.set(key, { path, bytes: (await stat(path)).size })
    return path
  }

  return {
    async of(key, turn, parts) {
      const known = kept.get(key)
      if (known) return known.path
      const underWay = making.get(key)
      if (underWay) return underWay
      const made = turn(() => make(key, parts)).finally(() => making.delete(key))
      making.set(key, made)
      return made
    },
  }
}
