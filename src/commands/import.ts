import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { isAtLeast } from '../accounts/rules.js'
import { userStore } from '../accounts/store.js'
import { openStore, type Store } from '../assembly/store.js'
import { systemClock } from '../clock.js'
import { type Config, parseConfig } from '../config.js'
import { IMPORT_TABLES } from '../imports/columns.js'
import type { DayChoice } from '../imports/model.js'
import type { ImportOp } from '../imports/rules.js'
import { runImport } from '../imports/run/command-run.js'
import { importingWith } from '../imports/run/importing.js'
import { readThemes } from '../imports/uhri.js'
import type { Doubt } from '../language/day-reader.js'
import type { Author } from '../ledger/entry.js'
import type { Command } from './command.js'

const HELP = `Usage: tamdan import FILE [--dry-run] [OPTIONS]

Takes over a CSV, XLSX or JSON file, wholly or not at all, and prints what becomes of every row: place, outcome,
record, and what is wrong. When a row is wrong, nothing is written and the exit code is 1. See docs/import.md.

--dry-run            only say what would happen
--draft              save as drafts; otherwise it is published, or sent for review where REVIEW_REQUIRED is on
--by EMAIL           the account in whose name; a contributor's is saved as drafts
--reason TEXT        the public reason
--keep-references    it comes from another Tamdan: references that this one does not have are taken over
--table NAME         what its rows are, where it cannot be told: ${IMPORT_TABLES.map(({ name }) => name).join(', ')}
--buddhist-years     a year from 2400 to 2699 is of the Buddhist era: 2565 is 2022
--day-first, --month-first
                     how dates are read whose day and month could be swapped
--short-years        22 is 2022, and 65 is 1965
--day-numbers        44792 is how a spreadsheet keeps 2022-08-19
--addressees SLUGS, --country NAME, --themes FILE
                     for an export of the Universal Human Rights Index: who is asked, whose recommendations, and lines
                     of "THEME OF THE INDEX = SLUG"
`

const OPTIONS = {
  'dry-run': { type: 'boolean' },
  draft: { type: 'boolean' },
  by: { type: 'string' },
  reason: { type: 'string' },
  'keep-references': { type: 'boolean' },
  table: { type: 'string' },
  'buddhist-years': { type: 'boolean' },
  'day-first': { type: 'boolean' },
  'month-first': { type: 'boolean' },
  'short-years': { type: 'boolean' },
  'day-numbers': { type: 'boolean' },
  addressees: { type: 'string' },
  country: { type: 'string' },
  themes: { type: 'string' },
} as const

function split(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${message}\n\n${HELP.trimEnd()}`, { cause: error })
  }
}

type Values = ReturnType<typeof split>['values']

/** Who imports; without an account it is whoever has this machine, by the name of the command. */
async function importerOf(
  { connection }: Store,
  by: string | undefined,
): Promise<{ author: Author; mayPublish: boolean }> {
  if (by === undefined) return { author: { id: 'import', shownAs: 'Import' }, mayPublish: true }
  const found = await userStore(connection, systemClock).byEmail(by)
  if (!found || found.user.isClosed) throw new Error(`There is no open account with ${by}`)
  const { id, shownAs, role } = found.user
  return { author: { id, shownAs }, mayPublish: isAtLeast(role, 'editor') }
}

function opOf({ draft }: Values, { reviewRequired }: Config, mayPublish: boolean): ImportOp {
  if (draft || !mayPublish) return 'draft'
  return reviewRequired ? 'review' : 'publish'
}

/** How dates that can be read in several ways are read. */
function daysOf(values: Values): DayChoice[] {
  const { 'day-first': dayFirst, 'month-first': monthFirst } = values
  if (dayFirst && monthFirst) throw new Error('--day-first and --month-first contradict each other')
  const asked: [boolean | undefined, Doubt][] = [
    [values['buddhist-years'], 'era'],
    [dayFirst ?? monthFirst, 'order'],
    [values['short-years'], 'century'],
    [values['day-numbers'], 'serial'],
  ]
  const doubts = asked.filter(([isAsked]) => isAsked).map(([, doubt]) => doubt)
  return doubts.length === 0 ? [] : [{ table: '', column: '', doubts, order: monthFirst ? 'mdy' : 'dmy' }]
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    throw new Error(`Cannot read ${file}`, { cause: error })
  }
}

async function uhriOf({ addressees = '', country = '', themes }: Values) {
  const lines = themes === undefined ? '' : (await bytesOf(themes)).toString('utf8')
  return {
    addressees: addressees
      .split(/[;,]/)
      .map((one) => one.trim())
      .filter(Boolean),
    country,
    themes: readThemes(lines),
  }
}

/** `tamdan import`. */
export const importFile: Command = {
  help: HELP,
  async run(args, env, print) {
    const { values, positionals } = split(args)
    const [file, ...rest] = positionals
    if (!file || rest.length > 0) throw new Error(HELP.trimEnd())
    if (values.table !== undefined && !IMPORT_TABLES.some(({ name }) => name === values.table))
      throw new Error(`There is no table '${values.table}'\n\n${HELP.trimEnd()}`)
    const days = daysOf(values)
    const bytes = await bytesOf(file)
    const uhri = await uhriOf(values)
    const config = parseConfig(env)
    const store = await openStore(config)
    try {
      const { connection, ledger } = store
      const { author, mayPublish } = await importerOf(store, values.by)
      const op = opOf(values, config, mayPublish)
      const keepsReferences = values['keep-references'] === true
      const options = { op, table: values.table ?? '', keepsReferences, uhri, days }
      const importing = importingWith(connection, ledger, systemClock, config)
      const reason = values.reason?.trim() || `Imported from ${basename(file)}`
      const isDryRun = values['dry-run'] === true
      return await runImport(
        importing,
        { file: basename(file), bytes, options, author, reason, isDryRun },
        print,
      )
    } finally {
      await store.close()
    }
  },
}
