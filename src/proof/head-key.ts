import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

function kept(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Writes beside the file and links it in: of two processes that start together, one key is kept, and kept whole. */
function make(path: string): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  const unfinished = `${path}.${randomBytes(4).toString('hex')}`
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  writeFileSync(unfinished, pem, { flag: 'wx', mode: 0o600 })
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(unfinished)
  }
  return readFileSync(path, 'utf8')
}

/**
 * The Ed25519 key that signs heads of the ledger: made once, kept in `dataDir`, readable by its owner alone.
 * @throws Error when the kept file is damaged
 */
export function headSigningKey(dataDir: string): KeyObject {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const path = join(dataDir, 'head-key')
  const pem = kept(path) ?? make(path)
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch (error) {
    throw new Error(`${path} is damaged. Put it back, or delete it and publish the new key.`, {
      cause: error,
    })
  }
  throw new Error(`${path} holds no Ed25519 key`)
}
