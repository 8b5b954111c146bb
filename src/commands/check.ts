import { openStore } from '../assembly/store.js'
import { parseConfig } from '../config.js'
import { DEFAULT_LANGUAGE } from '../language/languages.js'
import { unlikeTold } from '../language/likeness/told.js'
import { wordingOf } from '../language/wording.js'
import { comparedRecords, type RecordCompared } from '../saving/unlike-record.js'
import type { Command } from './command.js'
import { progressOf } from './progress.js'

const HELP = `Usage: tamdan check

Compares the languages of every published text: numbers, days, references, names, words that deny, and words for how far
a case has come, what was done and by whom. Prints a line for each difference: record, text, what differs. Those for
which a version of the record gives a reason are left out. It can run while the server runs. The exit code is 1 where
something differs without a reason.
`

const wording = wordingOf(DEFAULT_LANGUAGE)

const linesOf = ({ reference, unlike }: RecordCompared): string[] =>
  unlike.map((one) => `${reference}\t${one.field}\t${unlikeTold(one, wording)}\n`)

/** `tamdan check`. */
export const check: Command = {
  help: HELP,
  async run(args, env, print) {
    if (args.length > 0) throw new Error(HELP.trimEnd())
    const store = await openStore(parseConfig(env))
    const progress = progressOf('records compared')
    const count = { records: 0, unlike: 0, texts: 0 }
    try {
      for await (const record of comparedRecords(store.connection, store.ledger)) {
        progress.step()
        count.records += 1
        count.unlike += record.unlike.length
        count.texts += new Set(record.unlike.map(({ field }) => field)).size
        for (const line of linesOf(record)) print(line)
      }
      progress.end()
    } finally {
      await store.close()
    }
    const { records, unlike, texts } = count
    print(`${records} records compared: ${unlike} differences in ${texts} texts, without a reason\n`)
    return unlike > 0 ? 1 : 0
  },
}
