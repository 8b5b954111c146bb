import { kindAt } from '../../kinds/address.js'
import { ALL_KINDS, kindNamed, kindOfReference } from '../../kinds/kinds.js'
import type { Kind } from '../../ledger/entry.js'
import { importTable } from '../columns.js'
import type { FilePlace, FileRecord, Members } from '../rules.js'
import type { UhriChoices } from '../uhri.js'
import { Gathering, gatherSheets } from './file-records.js'
import { checkJson, MOST_COLUMNS } from './limits.js'
import type { Sheet } from './sheet.js'
import { Unreadable } from './unreadable.js'

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function parseLines(text: string, cause: unknown): unknown[] {
  const lines = text.split('\n')
  return lines.flatMap((line, place) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as unknown]
    } catch {
      throw new Unreadable('json', { row: place + 1 }, { cause })
    }
  })
}

/** Whether the first line is an object by itself, and another begins below it. */
function isOfLines(text: string): boolean {
  const begun = text.trimStart()
  const end = begun.indexOf('\n')
  const isObjectAlone = begun.startsWith('{') && begun.slice(0, end).trimEnd().endsWith('}')
  return end !== -1 && isObjectAlone && begun.slice(end).trimStart().startsWith('{')
}

/** One JSON value, or one a line. @throws Unreadable naming the line */
export function parseJson(text: string): unknown {
  checkJson(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    if (isOfLines(text)) return parseLines(text, error)
    const at = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    const row = at === undefined ? 1 : text.slice(0, Number(at)).split('\n').length
    throw new Unreadable('json', { row }, { cause: error })
  }
}

/** Lists of records: one, or one under the name of each kind. */
function listsOf(value: unknown): [string, unknown[]][] {
  if (Array.isArray(value)) return [['', value]]
  if (!isObject(value)) throw new Unreadable('jsonShape')
  if (Array.isArray(value.data)) return [['', value.data]]
  if (isObject(value.data)) return listsOf([value.data])
  if (isObject(value.content)) return [['', [value]]]
  const named = Object.entries(value).flatMap(([name, inside]): [string, unknown[]][] => {
    const list = isObject(inside) ? inside.data : inside
    return Array.isArray(list) ? [[name, list]] : []
  })
  if (named.length === 0) throw new Unreadable('jsonShape')
  return named
}

const kindCalled = (name: string): Kind | undefined => kindNamed(name)?.kind ?? kindAt(name)

/** By what it says itself, by the list it is in, by its reference, by the page that it names. */
function kindOfOne(one: Members, list: string): Kind | undefined {
  const said = typeof one.kind === 'string' ? kindCalled(one.kind) : undefined
  const reference = typeof one.reference === 'string' ? one.reference : ''
  const path =
    typeof one.address === 'string' && URL.canParse(one.address) ? new URL(one.address).pathname : ''
  const byReference = kindOfReference(reference)?.kind
  return said ?? kindCalled(list) ?? byReference ?? kindCalled(path.split('/')[1] ?? '')
}

function fault(said: FileRecord, code: string, column: string, params = {}): FileRecord {
  const [place = { table: '', row: 0 }] = said.places
  said.faults.push({ ...place, column, code, params })
  return said
}

function askedOf(one: unknown, list: string, place: FilePlace): FileRecord {
  const members = isObject(one) ? one : {}
  const kind = kindOfOne(members, list)
  const reference = members.reference ?? members.slug ?? members.key ?? ''
  const said: FileRecord = {
    kind: kind ?? 'demand',
    places: [place],
    reference: typeof reference === 'string' ? reference.trim() : '',
    hasRow: true,
    isWhole: true,
    members: isObject(members.content) ? members.content : {},
    parts: [],
    derived: [],
    instrument: '',
    faults: [],
    leftOut: '',
  }
  if (!isObject(members.content)) return fault(said, 'noContent', 'content')
  return kind
    ? said
    : fault(said, 'noKind', 'kind', { allowed: ALL_KINDS.map((form) => form.kind).join(', ') })
}

/** A cell of a row that was written as JSON. */
const asCell = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(String).join('; ')
    : value === null || value === undefined
      ? ''
      : String(value)

/** Rows of a table without fuller form, such as links, as objects of cells. */
function asSheet(name: string, list: readonly unknown[]): Sheet {
  const columns = [...new Set(list.filter(isObject).flatMap((one) => Object.keys(one)))]
  if (columns.length > MOST_COLUMNS) throw new Unreadable('tooMuchInside')
  const rows = list.map((one, place) => ({
    number: place + 2,
    cells: columns.map((column) => asCell(isObject(one) ? one[column] : '')),
  }))
  return { name, rows: [{ number: 1, cells: columns }, ...rows] }
}

/** Records of the Universal Human Rights Index, as its interface gives them. */
const isOfIndex = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isObject(one) && 'AnnotationId' in one)

/** Assessments come nested, with the demand that each judges. */
function takeAssessment(gathering: Gathering, one: Members, place: FilePlace): void {
  const table = importTable('assessments')
  if (!table) return
  const { status, on, reason, evidence = [], criteria = [], exception } = one
  const members = { status, on, reason, evidence, criteria, ...(exception !== undefined && { exception }) }
  const key = String(one.demand ?? '')
  gathering.take(table, { place, key, number: Number(one.number) || 0, members, derived: [], faults: [] })
}

/**
 * The records of a JSON file: a download, a list of records, or lists under the names of kinds; or one record a line.
 * @throws Unreadable
 */
export async function gatherJson(
  value: unknown,
  wanted: string | undefined,
  choices: UhriChoices,
): Promise<Gathering> {
  const gathering = new Gathering()
  if (isOfIndex(value)) return gatherSheets([asSheet('JSON', value)], undefined, choices)
  for (const [name, list] of listsOf(value)) {
    const table = wanted ?? name
    const isFlat = list.some(isObject) && list.every((one) => isObject(one) && one.content === undefined)
    const isOfAssessments = list.some((one) => isObject(one) && isObject(one.reason) && 'demand' in one)
    if (isFlat && !isOfAssessments && importTable(table)) {
      const flat = await gatherSheets([asSheet(table, list)], table)
      for (const one of flat.records) gathering.add(one)
      gathering.headFaults.push(...flat.headFaults)
      continue
    }
    for (const [at, one] of list.entries()) {
      const place = { table: name || 'JSON', row: at + 1 }
      if (isOfAssessments && isObject(one)) takeAssessment(gathering, one, place)
      else {
        gathering.count()
        gathering.add(askedOf(one, name, place))
      }
    }
  }
  return gathering
}
