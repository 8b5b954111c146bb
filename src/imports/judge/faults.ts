import type Joi from 'joi'
import { contradicting } from '../../kinds/demand/assessing.js'
import type { StepTaken } from '../../kinds/demand/judging.js'
import { type Assessment, type Demand, statusNow } from '../../kinds/demand/rules.js'
import type { DayBounds } from '../../kinds/form/day-rules.js'
import { isJudged, kindOfRecord } from '../../kinds/kinds.js'
import { canonical } from '../../ledger/entry.js'
import type { RecordState } from '../../ledger/model.js'
import { columnAt, IMPORT_TABLES, importTable } from '../columns.js'
import type { DayChoice } from '../model.js'
import type { Fault, FileRecord, ImportOp, Members, Part } from '../rules.js'
import type { Identified, NamesInFile } from './identity.js'
import type { Joined } from './joined.js'

/*
 * What can be wrong with a row, each with its place in the file. PURE.
 */

/** What one record of the file is judged by. */
export interface JudgedBy {
  state: RecordState | null
  before: Members
  names: NamesInFile
  op: ImportOp
  bounds: DayBounds
  /** How dates are read that can be read in several ways. */
  days: readonly DayChoice[]
  /** What actions did about it, those of the file among them. */
  steps: readonly StepTaken[]
}

/** Where in the file a path of the content comes from: row and column. */
export function placed(
  { said }: Identified,
  { origin }: Joined,
  path: string,
): Pick<Fault, 'table' | 'row' | 'column'> {
  const [place = { table: '', row: 0 }] = said.places
  if (said.isWhole) return { ...place, column: path }
  const [list = '', number = '', ...rest] = path.split('.')
  const part = origin.get(`${list}.${number}`)
  if (part) return { ...part.place, column: columnOfPart(part, rest.join('.')) }
  return { ...place, column: columnOf(said, path) }
}

/** The column of a record's own row that fills a path; of a whole content the path itself. */
export function columnOf({ kind, isWhole }: FileRecord, path: string): string {
  const own = IMPORT_TABLES.find((one) => one.kind === kind && one.list === '')
  return own && !isWhole ? columnAt(own, path) : path
}

export function columnOfPart({ list }: Part, path: string): string {
  const names = ['criteria', 'restatements', 'assessments', 'links', 'figures', 'values']
  const table = names.map(importTable).find((one) => one?.list === list)
  return table && path !== '' ? columnAt(table, path) : path
}

export const TYPES: Record<string, string> = {
  'string.empty': 'any.required',
  'object.base': 'any.required',
  'array.base': 'any.required',
}

export function paramsOf({ context = {}, message }: Joi.ValidationErrorItem): Fault['params'] {
  const { limit, name, valids, label } = context
  const days = ['typed', 'first', 'second', 'third'].flatMap((one) =>
    typeof context[one] === 'string' ? [[one, context[one].slice(0, 80)] as const] : [],
  )
  return {
    ...Object.fromEntries(days),
    ...(typeof limit === 'number' && { limit }),
    ...(typeof name === 'string' && { name }),
    ...(Array.isArray(valids) && { allowed: valids.filter((one) => typeof one === 'string').join(', ') }),
    ...(typeof label === 'string' && { label }),
    detail: message,
  }
}

/** Judgements that were made stay as they were made: an import may only add. */
export function judgementFaults(one: Identified, joined: Joined, before: Members, content: Members): Fault[] {
  if (!kindOfRecord(one.said.kind).deskPages.includes('assess')) return []
  const kept = new Set(((content.assessments ?? []) as unknown[]).map(canonical))
  const lost = ((before.assessments ?? []) as unknown[]).some(
    (assessment) => !kept.has(canonical(assessment)),
  )
  return lost ? [{ ...placed(one, joined, 'assessments'), code: 'judgementChanged', params: {} }] : []
}

/** New judgements that contradict the table. @param content of the kind's shape */
export function tableFaults(
  one: Identified,
  joined: Joined,
  content: Members,
  { before, steps }: Pick<JudgedBy, 'before' | 'steps'>,
): Fault[] {
  if (!isJudged(one.said.kind)) return []
  const known = (before.assessments ?? []) as Assessment[]
  return contradicting(content as unknown as Demand, known, steps).map(({ place, error }) => ({
    ...placed(one, joined, `assessments.${place}.${error.field}`),
    code: error.code,
    params: error.params,
  }))
}

/** Files are uploaded, so that nobody gets at one by knowing its hash; those that a source has stay. */
export function fileFaults(one: Identified, joined: Joined, before: Members, content: Members): Fault[] {
  if (!kindOfRecord(one.said.kind).deskPages.includes('files')) return []
  const isSame = canonical(before.files ?? []) === canonical(content.files ?? [])
  return isSame ? [] : [{ ...placed(one, joined, 'files'), code: 'files', params: {} }]
}

/** What columns say that follow from others. */
function derivedOf(content: Members): Record<string, string> {
  const links = (content.links ?? []) as { demand: string; effect: string; isContext?: boolean }[]
  const answers = links.filter(({ isContext }) => !isContext)
  return {
    status: statusNow((content.assessments ?? []) as Assessment[]).status,
    demands: answers.map(({ demand }) => demand).join('; '),
    effects: answers.map(({ effect }) => effect).join('; '),
    context: links
      .filter(({ isContext }) => isContext)
      .map(({ demand }) => demand)
      .join('; '),
  }
}

export function derivedFaults({ said }: Identified, content: Members): Fault[] {
  const [place = { table: '', row: 0 }] = said.places
  const right = derivedOf(content)
  return said.derived
    .filter(({ path, value }) => right[path] !== value)
    .map(({ column, path, value }) => ({
      ...place,
      column,
      code: `derived.${column}`,
      params: { value: value.slice(0, 80), right: right[path] || '–' },
    }))
}

/** Why this record cannot be changed by an import now, whatever its content. */
export function standingFaults({ said }: Identified, { state, op }: JudgedBy): Fault[] {
  const [place = { table: '', row: 0 }] = said.places
  const fault = (code: string, params = {}): Fault => ({ ...place, column: '', code, params })
  if (!state) return []
  if (state.withdrawn) return [fault('withdrawn')]
  if (op === 'publish' && state.draft) return [fault('hasDraft', { name: state.draft.author.shownAs })]
  if (state.draft?.state === 'in-review') return [fault('inReview')]
  return []
}
