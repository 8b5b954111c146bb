import type { DateField, Field } from '../../kinds/form/fields.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { type DayOrder, type Doubt, type Reading, readDay } from '../../language/day-reader.js'
import type { DayChoice, DayQuestion } from '../model.js'
import type { Fault, FileRecord, Members, Part } from '../rules.js'
import { allFields } from './all-fields.js'
import { columnOf, columnOfPart } from './faults.js'

/*
 * Dates of a file as people wrote them: read where they are sure, asked about for a whole column where they are not. PURE.
 */

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

type SettleDate = (text: string, path: string, field: DateField) => string

/** A content in which every text in the place of a date is what `settle` makes of it. */
function withDates(fields: readonly Field[], content: Members, settle: SettleDate, prefix = ''): Members {
  const settled = fields.flatMap((field): [string, unknown][] => {
    const value = content[field.name]
    const path = prefix + field.name
    if (field.kind === 'date' && typeof value === 'string') return [[field.name, settle(value, path, field)]]
    if (field.kind === 'group' && isMembers(value))
      return [[field.name, withDates(field.fields, value, settle, `${path}.`)]]
    if (field.kind !== 'rows' || !Array.isArray(value)) return []
    const rows = value.map((row, place) =>
      isMembers(row) ? withDates(field.fields, row, settle, `${path}.${place}.`) : row,
    )
    return [[field.name, rows]]
  })
  return { ...content, ...Object.fromEntries(settled) }
}

const isFor = (choice: DayChoice, table: string, column: string): boolean =>
  choice.table === '' || (choice.table === table && choice.column === column)

/** Which of several readings was chosen for the column; undefined where nobody has, for every doubt of the date. */
function chosen(
  { readings, doubts }: { readings: readonly Reading[]; doubts: readonly Doubt[] },
  choices: readonly DayChoice[],
): string | undefined {
  const choice = choices.find((one) => doubts.every((doubt) => one.doubts.includes(doubt)))
  if (readings.length === 1) return choice && readings[0]?.date
  return readings.find(({ order }) => order === choice?.order)?.date
}

/** What a file says of a record with its dates read, where they are sure or were chosen; the others as they were typed. */
export function withDaysRead(said: FileRecord, choices: readonly DayChoice[]): FileRecord {
  const fields = allFields(kindOfRecord(said.kind))
  const settle =
    (table: string, columnAt: (path: string) => string): SettleDate =>
    (text, path, { isDay }) => {
      const read = readDay(text, isDay)
      const own = choices.filter((choice) => isFor(choice, table, columnAt(path)))
      const date = read.doubts.length === 0 ? read.readings[0]?.date : chosen(read, own)
      return date ?? text
    }
  const [{ table } = { table: '' }] = said.places
  const members = withDates(
    fields,
    said.members,
    settle(table, (path) => columnOf(said, path)),
  )
  const parts = said.parts.map((part): Part => {
    const rows = fields.find(({ name }) => name === part.list)
    if (rows?.kind !== 'rows') return part
    const own = settle(part.place.table, (path) => columnOfPart(part, path))
    return { ...part, item: withDates(rows.fields, part.item, own) }
  })
  return { ...said, members, parts }
}

const MOST_QUESTIONS = 40
const MOST_EXAMPLES = 3

/** What must be asked about the dates of a file: one question for each column and each set of doubts in it. */
export class DayQuestions {
  readonly all: DayQuestion[] = []

  take({ table, column, params: { typed } }: Fault): void {
    if (typeof typed !== 'string') return
    const { readings, doubts } = readDay(typed)
    if (doubts.length === 0) return
    const isSame = (one: DayQuestion) =>
      one.table === table && one.column === column && one.doubts.join() === doubts.join()
    const known = this.all.find(isSame)
    const question: DayQuestion = known ?? {
      table,
      column,
      doubts: [...doubts],
      orders: [],
      examples: [],
      count: 0,
    }
    if (!known && this.all.length >= MOST_QUESTIONS) return
    if (!known) this.all.push(question)
    question.count += 1
    const orders: DayOrder[] = doubts.includes('order') ? readings.map(({ order }) => order) : ['ymd']
    question.orders = [...new Set([...question.orders, ...orders])]
    if (question.examples.length < MOST_EXAMPLES && !question.examples.some((one) => one.typed === typed))
      question.examples.push({ typed, readings: [...readings] })
  }
}
