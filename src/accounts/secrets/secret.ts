import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LENGTH = 64

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code

/** Waits without giving up the thread: this runs once, before the server listens. */
const pause = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/**
 * The key that signs session cookies: the configured one, else one made once and kept in `dataDir`, readable by its
 * owner alone. Of two processes that start together the first to create the file decides.
 * @throws Error when the kept file is damaged.
 */
export function sessionSecret(configured: string | undefined, dataDir: string): string {
  if (configured !== undefined) return configured
  const path = join(dataDir, 'session-secret')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const made = randomBytes(LENGTH / 2).toString('hex')
  try {
    writeFileSync(path, made, { flag: 'wx', mode: 0o600 })
    return made
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  // The other process may have created the file and not yet filled it.
  for (let tries = 0; tries < 50; tries += 1) {
    const kept = readFileSync(path, 'utf8').trim()
    if (kept.length >= LENGTH) return kept
    pause(20)
  }
  throw new Error(`${path} is damaged. Delete it and start again: everyone will have to sign in anew.`)
}
