/**
 * A process that appends one batch of themes: `batch-writer.ts COUNT`, with the store in the environment. It says when it
 * begins to stage, when the batch is bound and when it is written. Tests kill it.
 */

import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { aTheme } from './builders.js'

const count = Number(process.argv[2] ?? 1)
const store = await openStore(parseConfig(process.env))
process.stdout.write('staging\n')
const changes = Array.from({ length: count }, (_, number) => aTheme(`t-${number}`))
await store.ledger.appendWhole(changes, {
  onProgress: (_staged, isBound) => isBound && process.stdout.write('bound\n'),
})
process.stdout.write('written\n')
await store.close()
