import { DEFAULT_LANGUAGE } from '../../language/languages.js'
import { unlikeTold } from '../../language/likeness/told.js'
import { shown } from '../../language/text.js'
import { wordingOf } from '../../language/wording.js'
import type { Author } from '../../ledger/entry.js'
import { faultText } from '../judge/fault-view.js'
import type { Import, ImportOptions, ImportRow } from '../model.js'
import { OUTCOMES } from '../rules.js'
import { analyse, type Importing } from './analyse.js'
import { write } from './write.js'

/** What a command asks to be imported. */
export interface Commanded {
  file: string
  bytes: Buffer
  options: ImportOptions
  author: Author
  reason: string
  isDryRun: boolean
}

type Print = (text: string) => void

const english = wordingOf(DEFAULT_LANGUAGE)

const bug = (error: unknown): never => {
  throw error
}

/** One line for each row of the file: where, what becomes of it, which record, and what is wrong. */
function* linesOf({
  places,
  outcome,
  reference,
  expected,
  faults,
  leftOut,
  title,
  unlike = [],
}: ImportRow): Generator<string> {
  const name = expected === 0 && /-9\d{12}$/.test(reference) ? 'new' : reference
  const said = shown(title, DEFAULT_LANGUAGE).text
  for (const place of places) {
    const own = faults.filter(({ table, row }) => table === place.table && row === place.row)
    const wrong = own.map(
      (fault) => `${fault.column === '' ? '' : `${fault.column}: `}${faultText(fault, english)}`,
    )
    const why = leftOut === '' ? wrong.join('; ') : english.t(`imports.leftOut.${leftOut}`)
    yield [`${place.table} ${place.row}`, outcome, name, why || said.slice(0, 80)].join('\t')
  }
  for (const one of unlike) yield ['', 'look', name, `${one.field}: ${unlikeTold(one, english)}`].join('\t')
}

async function tell({ imports }: Importing, one: Import, print: Print): Promise<void> {
  for (const fault of one.headFaults)
    print(`${fault.table} ${fault.row}\twrong\t${fault.column}\t${faultText(fault, english)}\n`)
  for await (const row of imports.stream(one._id, OUTCOMES)) print(`${[...linesOf(row)].join('\n')}\n`)
  const { counts, rows } = one
  if (one.unlike) print(`${english.t('imports.unlike', { count: one.unlike })}\n`)
  print(`${rows} rows: ${OUTCOMES.map((outcome) => `${counts[outcome]} ${outcome}`).join(', ')}\n`)
}

const isWrong = ({ counts, headFaults }: Import): boolean => counts.wrong > 0 || headFaults.length > 0

function refusal({ unreadable, conflicts }: Import): string {
  if (conflicts.length > 0)
    return `Changed by others meanwhile: ${conflicts.join(', ')}. Nothing was written.`
  const { code, params } = unreadable ?? { code: 'unexpected', params: {} }
  return `${english.t(`imports.unreadable.${code}`, params)} Nothing was written.`
}

/**
 * Reads, tells what becomes of every row, and writes unless it is a dry run.
 * @returns the exit code: 1 when a row is wrong, and nothing is written then
 */
export async function runImport(importing: Importing, commanded: Commanded, print: Print): Promise<number> {
  const { imports } = importing
  const { file, bytes, options, author, reason, isDryRun } = commanded
  const { _id } = await imports.begin({ user: author, file, bytes, options })
  const now = async (): Promise<Import> => (await imports.of(author.id, _id)) as Import
  try {
    await analyse(importing, await now(), bug)
    const read = await now()
    if (read.state !== 'ready') throw new Error(refusal(read))
    await tell(importing, read, print)
    if (isWrong(read)) print('A row is wrong, so nothing was written.\n')
    if (isWrong(read)) return 1
    if (isDryRun || read.counts.new + read.counts.changed === 0) {
      print(isDryRun ? 'A dry run: nothing was written.\n' : 'Nothing is new or changed.\n')
      return 0
    }
    await imports.move(_id, 'ready', { state: 'writing' })
    await write(importing, read, { author, reason }, bug)
    const done = await now()
    if (!done.span) throw new Error(refusal(done))
    print(`written: entries ${done.span.first} to ${done.span.last}\n`)
    return 0
  } finally {
    await imports.drop(_id)
  }
}
