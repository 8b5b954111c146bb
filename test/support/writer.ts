/**
 * A process that appends themes one by one and says so after each: `writer.ts PREFIX COUNT`, with the store in the
 * environment. Tests kill it, and run several side by side.
 */

import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { aTheme } from './builders.js'

const [prefix = 'w', count = '1'] = process.argv.slice(2)
const store = await openStore(parseConfig(process.env))
for (let number = 1; number <= Number(count); number++) {
  const reference = `${prefix}-${number}`
  await store.ledger.append(aTheme(reference))
  process.stdout.write(`${reference}\n`)
}
await store.close()
