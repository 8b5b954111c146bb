import { openStore } from '../assembly/store.js'
import { parseConfig } from '../config.js'
import { KINDS_OF_RECORD } from '../kinds/kinds.js'
import { rebuild as rebuildFrom } from '../ledger/rebuild.js'
import type { Command } from './command.js'
import { progressOf } from './progress.js'
import { stopping } from './stopping.js'

/** `tamdan rebuild`. */
export const rebuild: Command = {
  help: 'Usage: tamdan rebuild\n\nMakes everything that pages and desk are made from again out of the ledger. It can run while the server runs, and\nbe stopped with Ctrl-C and run again.\n',
  async run(_args, env, print) {
    const store = await openStore(parseConfig(env))
    const progress = progressOf('entries gone through')
    try {
      const onEntries = (count: number) => progress.step(count)
      const { isWhole, wrong } = await rebuildFrom(
        { connection: store.connection, kinds: KINDS_OF_RECORD },
        store.ledger,
        { onEntries, signal: stopping() },
      )
      progress.end()
      const made = `${wrong} documents were not as the ledger says and were made again`
      print(isWhole ? `rebuilt: ${made}\n` : `stopped before the end: ${made}; run it again\n`)
      return isWhole ? 0 : 1
    } finally {
      await store.close()
    }
  },
}
