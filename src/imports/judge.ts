import type Joi from 'joi'
import { type Assessment, statusNow } from '../demands/rules.js'
import { citedIn } from '../desk/cited.js'
import type { DeskForm } from '../desk/form.js'
import { FORMS } from '../desk/kinds.js'
import { canonical } from '../ledger/entry.js'
import type { RecordState } from '../ledger/model.js'
import { allFields } from './all-fields.js'
import { columnAt, importTable } from './columns.js'
import { type Identified, lookUp, type Names, nearTo } from './identity.js'
import { type Joined, join } from './joined.js'
import { resolveIn } from './resolve.js'
import { type Fault, type ImportOp, isKey, type Judged, type Members, type Part } from './rules.js'

/** What one record of the file is judged by. */
export interface Given {
  state: RecordState | null
  before: Members
  names: Names
  op: ImportOp
}

const formOf = (kind: string): DeskForm => {
  const form = FORMS.find((one) => one.kind === kind)
  if (!form) throw new Error(`There is no form of ${kind}`)
  return form
}

/** Where in the file a path of the content comes from: row and column. */
function placed(
  { asked }: Identified,
  { origin }: Joined,
  path: string,
): Pick<Fault, 'table' | 'row' | 'column'> {
  const [place = { table: '', row: 0 }] = asked.places
  if (asked.isWhole) return { ...place, column: path }
  const [list = '', number = '', ...rest] = path.split('.')
  const part = origin.get(`${list}.${number}`)
  const tables = ['themes', 'organisations', 'sources', 'demands', 'actions', 'indicators', 'programmes']
  const own = tables.map(importTable).find((table) => table?.kind === asked.kind)
  if (part) return { ...part.place, column: columnOfPart(part, rest.join('.')) }
  return { ...place, column: own ? columnAt(own, path) : path }
}

function columnOfPart({ list }: Part, path: string): string {
  const names = ['criteria', 'restatements', 'assessments', 'links', 'figures', 'values']
  const table = names.map(importTable).find((one) => one?.list === list)
  return table && path !== '' ? columnAt(table, path) : path
}

const TYPES: Record<string, string> = {
  'string.empty': 'any.required',
  'object.base': 'any.required',
  'array.base': 'any.required',
}

function paramsOf({ context = {}, message }: Joi.ValidationErrorItem): Fault['params'] {
  const { limit, name, valids, label } = context
  return {
    ...(typeof limit === 'number' && { limit }),
    ...(typeof name === 'string' && { name }),
    ...(Array.isArray(valids) && { allowed: valids.filter((one) => typeof one === 'string').join(', ') }),
    ...(typeof label === 'string' && { label }),
    detail: message,
  }
}

/** References in the content are replaced by what they name; those that name nothing are faults. */
function resolved(
  one: Identified,
  joined: Joined,
  { names, state }: Given,
): { content: Members; faults: Fault[] } {
  const faults: Fault[] = []
  const form = formOf(one.asked.kind)
  const content = resolveIn(allFields(form), joined.content, (text, kind, path) => {
    const found = lookUp(names, kind, text)
    if (found) return found
    const isKnownLater = /^[A-Z]-\d+$/.test(text) || (state !== null && isSlug(text))
    if (!isKnownLater) {
      const params = { reference: text.slice(0, 120), kind, near: nearTo(names, kind, text) }
      faults.push({ ...placed(one, joined, path), code: isKey(text) ? 'noKey' : 'unknown', params })
    }
    return text
  })
  return { content, faults }
}

const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

interface Checked {
  content: Members
  faults: Fault[]
}

/** The shape that the ledger accepts, and what its fields must agree on. */
function shaped(one: Identified, joined: Joined, content: Members, known: readonly Fault[]): Checked {
  const form = formOf(one.asked.kind)
  const { value, error } = form.schema.validate(content, { abortEarly: false })
  if (!error) {
    const faults = form
      .furtherErrors(value as Members)
      .map(({ field, code, params }): Fault => ({ ...placed(one, joined, field), code, params }))
    return { content: value as Members, faults }
  }
  const faults = error.details.map((detail): Fault => {
    const code = TYPES[detail.type] ?? detail.type
    return { ...placed(one, joined, detail.path.join('.')), code, params: paramsOf(detail) }
  })
  // One thing that is wrong is told once: a name that names nothing has a wrong shape too.
  const told = new Set(known.map(({ table, row, column }) => `${table}/${row}/${column}`))
  const rest = faults.filter(({ table, row, column }) => !told.has(`${table}/${row}/${column}`))
  return { content, faults: rest }
}

/** Judgements that were made stay as they were made: an import may only add. */
function judgementFaults(one: Identified, joined: Joined, before: Members, content: Members): Fault[] {
  if (one.asked.kind !== 'demand') return []
  const kept = new Set(((content.assessments ?? []) as unknown[]).map(canonical))
  const lost = ((before.assessments ?? []) as unknown[]).some(
    (assessment) => !kept.has(canonical(assessment)),
  )
  return lost ? [{ ...placed(one, joined, 'assessments'), code: 'judgementChanged', params: {} }] : []
}

/** Files are uploaded, so that nobody gets at one by knowing its hash; those that a source has stay. */
function fileFaults(one: Identified, joined: Joined, before: Members, content: Members): Fault[] {
  if (one.asked.kind !== 'source') return []
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

function derivedFaults({ asked }: Identified, content: Members): Fault[] {
  const [place = { table: '', row: 0 }] = asked.places
  const right = derivedOf(content)
  return asked.derived
    .filter(({ path, value }) => right[path] !== value)
    .map(({ column, path, value }) => ({
      ...place,
      column,
      code: `derived.${column}`,
      params: { value: value.slice(0, 80), right: right[path] || '–' },
    }))
}

/** Why this record cannot be changed by an import now, whatever its content. */
function standingFaults({ asked }: Identified, { state, op }: Given): Fault[] {
  const [place = { table: '', row: 0 }] = asked.places
  const fault = (code: string, params = {}): Fault => ({ ...place, column: '', code, params })
  if (!state) return []
  if (state.withdrawn) return [fault('withdrawn')]
  if (op === 'publish' && state.draft) return [fault('hasDraft', { name: state.draft.author.shownAs })]
  if (state.draft?.state === 'in-review') return [fault('inReview')]
  return []
}

const isWithheld = ({ asked }: Identified): boolean =>
  asked.kind === 'source' && asked.members.isConfidential === true && !asked.members.publisher

const titleOf = (content: Members): Judged['title'] =>
  ((content.title ?? content.name ?? {}) as Judged['title']) || {}

function result(one: Identified, { state }: Given, more: Partial<Judged>): Judged {
  const { asked, reference } = one
  return {
    kind: asked.kind,
    places: asked.places,
    outcome: 'wrong',
    reference,
    expected: state?.version ?? 0,
    base: state?.draft?.version ?? state?.published?.version ?? 0,
    content: null,
    title: titleOf(asked.members),
    cites: [],
    faults: [],
    leftOut: '',
    ...more,
  }
}

/** A content that was written before as the present shape has it, with what is filled in by default. */
const inShape = (kind: string, before: Members): unknown =>
  formOf(kind).schema.validate(before).value ?? before

/** Sets one record of a file against the record that there is. What it names is looked up afterwards. PURE. */
export function judge(one: Identified, given: Given): Judged {
  const { asked } = one
  const { state, before } = given
  if (asked.leftOut !== '') return result(one, given, { outcome: 'left-out', leftOut: asked.leftOut })
  // A download says nothing of a confidential source but that it is one.
  if (isWithheld(one) && before.isConfidential === true)
    return result(one, given, {
      outcome: asked.faults.length > 0 ? 'wrong' : 'unchanged',
      faults: asked.faults,
    })
  if (asked.staysAsItIs && state !== null)
    return result(one, given, { outcome: 'unchanged', title: titleOf(before) })
  const joined = join(before, asked)
  const refused = joined.refused.map(
    ({ part, code }): Fault => ({ ...part.place, column: 'number', code, params: {} }),
  )
  const { content: named, faults: unnamed } = resolved(one, joined, given)
  const early = [...asked.faults, ...refused, ...unnamed]
  const { content, faults } = shaped(one, joined, named, early)
  const all = [
    ...early,
    ...faults,
    ...judgementFaults(one, joined, before, content),
    ...fileFaults(one, joined, before, content),
    ...derivedFaults(one, content),
  ]
  const isSame = state !== null && canonical(content) === canonical(inShape(asked.kind, before))
  const outcome = state === null ? 'new' : isSame ? 'unchanged' : 'changed'
  if (outcome !== 'unchanged') all.push(...standingFaults(one, given))
  if (all.length > 0) return result(one, given, { title: titleOf(content), faults: all })
  const cites = citedIn(allFields(formOf(asked.kind)), content).map(
    ({ kind, reference }) => `${kind}/${reference}`,
  )
  return result(one, given, {
    outcome,
    title: titleOf(content),
    content: outcome === 'unchanged' ? null : content,
    cites: outcome === 'unchanged' ? [] : [...new Set(cites)],
  })
}

/** The places of the cells that name a record, for a fault about it. PURE. */
export const citing = (one: Judged, id: string): Pick<Fault, 'table' | 'row' | 'column'> => {
  const [place = { table: '', row: 0 }] = one.places
  const fields = allFields(formOf(one.kind))
  const cited = citedIn(fields, one.content).find(({ kind, reference }) => `${kind}/${reference}` === id)
  return { ...place, column: cited?.field ?? '' }
}
