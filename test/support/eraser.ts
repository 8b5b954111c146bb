/**
 * A process that erases the first version of D-0001 and dies: `eraser.ts at-once` as soon as the entry that erases is
 * written and before it is applied; `eraser.ts later` goes on until it is killed, and says when it begins.
 */

import { openStore } from '../../src/assembly/store.js'
import { systemClock } from '../../src/clock.js'
import { parseConfig } from '../../src/config.js'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import { appender } from '../../src/ledger/append.js'
import { eraseVersions } from '../../src/ledger/erase-versions.js'
import { anAuthor } from './builders.js'

const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL')
  return new Promise(() => undefined)
}

const { connection, ledger } = await openStore(parseConfig(process.env))
const { append } =
  process.argv[2] === 'at-once'
    ? appender({ connection, kinds: KINDS_OF_RECORD }, systemClock, die)
    : { append: ledger.append }
process.stdout.write('erasing\n')
const asked = { kind: 'demand', reference: 'D-0001', versions: [1], author: anAuthor } as const
await eraseVersions({ connection, ledger: { ...ledger, append } }, { ...asked, reason: 'It named a witness' })
process.stdout.write('erased\n')
setInterval(() => undefined, 1000)
