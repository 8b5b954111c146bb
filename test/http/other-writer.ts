import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { aDemand } from '../support/builders.js'

/** A process that gives a demand another title in the store of this environment. Run as: `other-writer.ts VERSION TITLE`. */
const [version = '', title = ''] = process.argv.slice(2)
const store = await openStore(parseConfig(process.env))
await store.ledger.append({ ...aDemand('D-0001', { title: { en: title } }), expected: Number(version) })
await store.close()
