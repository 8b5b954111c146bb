import type { Log } from '../log.js'

/** What an orderly end may take; one that takes longer is no end. */
const MOST_MS = 10_000

/**
 * Ends the process with code 1 on an error that nothing caught: what it left half done is not known, so it does not go on.
 * What is open is closed first, within a time. Whoever supervises the process starts it again.
 */
export function endOnUncaught(log: Pick<Log, 'fatal'>, close: () => Promise<void>, mostMs = MOST_MS): void {
  let isEnding = false
  const end = (error: unknown) => {
    log.fatal({ err: error }, 'an error that nothing caught: the process ends')
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(1), mostMs)
    const closed = async () => close()
    void closed()
      .catch((failure: unknown) => log.fatal({ err: failure }, 'closing failed'))
      .finally(() => process.exit(1))
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
