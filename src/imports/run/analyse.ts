import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Connection } from 'mongoose'
import type { Clock } from '../../clock.js'
import type { DayBounds } from '../../kinds/form/day-rules.js'
import { readsAsReference } from '../../kinds/kinds.js'
import type { Ledger } from '../../ledger/ledger.js'
import type { RecordState } from '../../ledger/model.js'
import { unexplained } from '../../saving/alike.js'
import type { DeskDoor, Inside } from '../../saving/inside.js'
import type { DeskStore } from '../../saving/store.js'
import { DayQuestions } from '../judge/days.js'
import { type Identified, identifyAll, type NamesInFile, nearTo } from '../judge/identity.js'
import { citing, judge } from '../judge/judge.js'
import { idOfRecord, type RecordStore, recordStore } from '../judge/record-store.js'
import type { DayChoice, Import } from '../model.js'
import { readFile } from '../read/file-reader.js'
import { Unreadable } from '../read/unreadable.js'
import type { Fault, ImportOp, Judged, Outcome } from '../rules.js'
import { type ImportStore, NOTHING_COUNTED } from '../store.js'
import { type FileSteps, NO_STEPS, stepsAbout, stepsInFile } from './steps.js'

export interface Importing {
  connection: Connection
  clock: Clock
  imports: ImportStore
  /** Whose import it is reads and writes what they may, and no more. */
  door: DeskDoor
}

/** The record as the person whose import it is has it. */
export const insideOf = ({ door }: Importing, { user }: Pick<Import, 'user'>): Inside => door.as(user)

/** Records judged together. */
const SLICE = 50
/** Milliseconds for which others may have to wait. */
const TURN_MS = 25

/** Lets others run whenever this has had the process for long enough. */
function pauses(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < TURN_MS) return
    await nextTurn()
    since = performance.now()
  }
}

/** Thrown where a person stopped an import. */
export class Stopped extends Error {}

interface Judging {
  store: RecordStore
  names: NamesInFile
  op: ImportOp
  /** All records of the file, by 'demand/D-0001'. */
  own: ReadonlyMap<string, Identified>
  desk: Pick<DeskStore, 'holderOf' | 'stepsOf'>
  bounds: DayBounds
  days: readonly DayChoice[]
  fileSteps: FileSteps
  ledger: Pick<Ledger, 'entriesOf'>
}

/** A slug in a content that is another's. */
async function slugFaults({ desk }: Judging, one: Judged): Promise<Fault[]> {
  const slug = one.content?.slug
  if (typeof slug !== 'string') return []
  const holder = await desk.holderOf(one.kind, slug)
  if (holder === one.reference) return []
  const [place = { table: '', row: 0 }] = one.places
  if (readsAsReference(one.kind, slug))
    return [{ ...place, column: 'slug', code: 'reservedSlug', params: { value: slug } }]
  return holder === null ? [] : [{ ...place, column: 'slug', code: 'taken', params: { reference: holder } }]
}

/** References that name nothing, or, for publishing, something that readers cannot see. */
function citedFaults(
  { names, own, op }: Judging,
  one: Judged,
  states: ReadonlyMap<string, RecordState>,
): Fault[] {
  return one.cites.flatMap((id): Fault[] => {
    const state = states.get(id)
    const reference = id.slice(id.indexOf('/') + 1)
    const kind = id.slice(0, id.indexOf('/'))
    const inFile = own.get(id)
    if (inFile?.isNew || (inFile && op === 'publish' && !state?.withdrawn)) return []
    if (!state)
      return [
        {
          ...citing(one, id),
          code: 'unknown',
          params: { reference, kind, near: nearTo(names, kind as Judged['kind'], reference) },
        },
      ]
    return op === 'publish' && !state.published
      ? [{ ...citing(one, id), code: 'unpublished', params: { reference } }]
      : []
  })
}

/** What the languages of a record say differently and no version of it gives a reason for. */
async function unlikeOf({ ledger }: Judging, { kind, reference, expected, content }: Judged) {
  const unlike = await unexplained(ledger, expected === 0 ? null : { kind, reference }, content)
  return unlike.length === 0 ? {} : { unlike }
}

async function judgeSlice(
  judging: Judging,
  slice: readonly Identified[],
  pause: () => Promise<void>,
): Promise<Judged[]> {
  const { store, names, op, bounds, days } = judging
  const states = await store.states(slice.map(({ said, reference }) => idOfRecord(said.kind, reference)))
  const contents = await store.contents([...states.values()])
  const judged: Judged[] = []
  for (const one of slice) {
    const id = idOfRecord(one.said.kind, one.reference)
    const steps = await stepsAbout(judging, one)
    const standing = { state: states.get(id) ?? null, before: contents.get(id) ?? {} }
    judged.push(judge(one, { ...standing, names, op, bounds, days, steps }))
    await pause()
  }
  const cited = await store.states(judged.flatMap(({ cites }) => cites))
  for (const one of judged) {
    if (one.content === null) continue
    const faults = [...citedFaults(judging, one, cited), ...(await slugFaults(judging, one))]
    if (faults.length > 0) Object.assign(one, { outcome: 'wrong', content: null, faults })
    else Object.assign(one, await unlikeOf(judging, one))
    await pause()
  }
  return judged
}

async function judgeAll(
  importing: Importing,
  id: string,
  judging: Judging,
  identified: readonly Identified[],
) {
  const { imports } = importing
  const pause = pauses()
  const counts: Record<Outcome, number> = { ...NOTHING_COUNTED }
  const questions = new DayQuestions()
  let unlike = 0
  for (let start = 0; start < identified.length; start += SLICE) {
    if (await imports.isStopped(id)) throw new Stopped()
    const judged = await judgeSlice(judging, identified.slice(start, start + SLICE), pause)
    for (const { outcome, faults } of judged) {
      counts[outcome] += 1
      for (const fault of faults) questions.take(fault)
    }
    unlike += judged.filter((one) => one.unlike).length
    await imports.addRows(id, start, judged)
    await imports.set(id, {
      done: start + judged.length,
      ...{ counts: { ...counts }, dayQuestions: [...questions.all], unlike },
    })
  }
}

async function read(importing: Importing, one: Import): Promise<void> {
  const { _id: id, file, options } = one
  const { connection, imports } = importing
  const within = insideOf(importing, one)
  const bytes = await imports.bytesOf(id)
  const { records, headFaults, rows, isUhri, unplaced } = await readFile({ file, bytes, options }, pauses())
  if (records.length === 0) throw new Unreadable('noRows')
  await imports.set(id, { total: records.length, rows, isUhri, unplaced, headFaults })
  const store = recordStore(connection, within)
  const { identified, names } = await identifyAll(store, records, options.keepsReferences)
  const own = new Map(identified.map((one) => [idOfRecord(one.said.kind, one.reference), one]))
  const judging = {
    ...{ store, names, op: options.op, own, desk: within.store, ledger: within.ledger },
    bounds: within.dayBounds(),
    days: options.days ?? [],
    fileSteps: NO_STEPS,
  }
  judging.fileSteps = await stepsInFile(judging, identified, pauses())
  await judgeAll(importing, id, judging, identified)
  await imports.move(id, 'reading', { state: 'ready' })
}

/**
 * Reads a file that was sent and judges every row, in short turns. Where it ends is told by the import's state, and never
 * thrown: nobody waits for it.
 * @param onError is told what is not expected
 */
export async function analyse(
  importing: Importing,
  asked: Import,
  onError: (error: unknown) => void,
): Promise<void> {
  const { imports } = importing
  try {
    await read(importing, asked)
  } catch (error) {
    await imports.dropRows(asked._id)
    if (error instanceof Stopped) return imports.set(asked._id, { state: 'stopped' })
    const unreadable = error instanceof Unreadable ? error : new Unreadable('unexpected')
    if (!(error instanceof Unreadable)) onError(error)
    await imports.set(asked._id, {
      state: 'failed',
      unreadable: { code: unreadable.code, params: unreadable.params },
    })
  }
}
