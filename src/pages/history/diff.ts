import type { PublicContent, PublicKind } from '../../kinds/edition.js'
import type { Field, GroupField, RowsField, TextField } from '../../kinds/form/fields.js'
import { PAGE_FIELDS } from '../../kinds/page-order.js'
import { LANGUAGES, type Language } from '../../language/languages.js'
import { canonical } from '../../ledger/entry.js'
import { piecesOf, type Run, runsBetween } from './runs.js'
import { type AnyMembers, itemsOf, listFrom, membersOf, valueText } from './same.js'
import { wordRuns } from './words.js'

/** What became of one row of a list. A row that is kept, removed or added has its fields as they are. */
export interface RowStep {
  kind: 'kept' | 'removed' | 'added' | 'changed'
  /** Its place in the list, from 1: after the change, or before it where it was removed. */
  place: number
  fields: Difference[]
}

type Shape =
  | { shape: 'words'; texts: { language: Language; runs: Run[] }[] }
  /** A single value as written; the empty text: none. */
  | { shape: 'value'; before: string; after: string }
  | { shape: 'list'; runs: Run[] }
  | { shape: 'rows'; steps: RowStep[] }
  | { shape: 'group'; fields: Difference[] }

/** One field of two contents. */
export type Difference = Shape & {
  field: Field
  isChanged: boolean
  /** Nothing stands there in either. */
  isEmpty: boolean
}

const ofRuns = (runs: readonly Run[]) => ({
  isChanged: runs.some(({ kind }) => kind !== 'kept'),
  isEmpty: runs.length === 0,
})

function textDifference(field: TextField, before: unknown, after: unknown): Difference {
  const texts = LANGUAGES.map((language) => ({
    language,
    runs: wordRuns(valueText(membersOf(before)[language]), valueText(membersOf(after)[language]), language),
  })).filter(({ runs }) => runs.length > 0)
  return { field, shape: 'words', texts, ...ofRuns(texts.flatMap(({ runs }) => runs)) }
}

function listDifference(field: Field, before: unknown, after: unknown): Difference {
  const runs = runsBetween(itemsOf(field, before), itemsOf(field, after))
  return { field, shape: 'list', runs, ...ofRuns(runs) }
}

function groupDifference(field: GroupField, before: unknown, after: unknown): Difference {
  const fields = differencesIn(field.fields, before, after)
  return {
    field,
    shape: 'group',
    fields,
    isChanged: fields.some(({ isChanged }) => isChanged),
    isEmpty: fields.every(({ isEmpty }) => isEmpty),
  }
}

/** What a row is known by, as long as it has it: what it refers to, or its date. Others are known by their place. */
const isKey = ({ kind }: Field): boolean =>
  kind === 'hidden' || kind === 'pick' || kind === 'ref' || kind === 'date'

export const keyFieldOf = (field: RowsField): Field | undefined => field.fields.find(isKey)

/** Where a row stands in each list, from 0; null where it does not. */
type Pair = [before: number | null, after: number | null]

/** Rows that stand in one place in both lists, by their key or, without one, as they come. */
function pairsBetween(before: readonly string[], after: readonly string[], [b, a]: [number, number]): Pair[] {
  return runsBetween(before, after).flatMap(({ kind, tokens }) =>
    tokens.map((): Pair => {
      if (kind === 'kept') return [b++, a++]
      return kind === 'removed' ? [b++, null] : [null, a++]
    }),
  )
}

/** First the rows that are exactly the same, and between them those that have the same key. */
function pairsOf(field: RowsField, before: readonly AnyMembers[], after: readonly AnyMembers[]): Pair[] {
  const name = keyFieldOf(field)?.name
  const keys = (rows: readonly AnyMembers[]) => rows.map((row, place) => valueText(name ? row[name] : place))
  const pairs: Pair[] = []
  let [b, a] = [0, 0]
  for (const piece of piecesOf(runsBetween(before.map(canonical), after.map(canonical)))) {
    const [ends, starts] =
      'kept' in piece ? [piece.kept.length, piece.kept.length] : [piece.removed.length, piece.added.length]
    const [old, now] = [before.slice(b, b + ends), after.slice(a, a + starts)]
    pairs.push(...pairsBetween(keys(old), keys(now), [b, a]))
    b += ends
    a += starts
  }
  return pairs
}

/** A row as it stands in each list, with its place there from 1; null where it does not. */
type Standing = { row: AnyMembers; place: number } | null

function stepOf(field: RowsField, old: Standing, now: Standing): RowStep {
  const fields = differencesIn(field.fields, (old ?? now)?.row, (now ?? old)?.row)
  const place = (now ?? old)?.place ?? 0
  if (old === null) return { kind: 'added', place, fields }
  if (now === null) return { kind: 'removed', place, fields }
  return { kind: fields.some(({ isChanged }) => isChanged) ? 'changed' : 'kept', place, fields }
}

/** Whether a word or a whole field is the same on both sides. */
const hasCommon = (fields: readonly Difference[]): boolean =>
  fields.some((one) => {
    if (one.isEmpty) return false
    if (!one.isChanged) return true
    const runs = one.shape === 'words' ? one.texts.flatMap((text) => text.runs) : []
    return runs.some(
      ({ kind, tokens }) => kind === 'kept' && tokens.some((token) => /[\p{L}\p{N}]/u.test(token)),
    )
  })

/** Two rows that merely stand in the same place and share nothing are one removed and one added. */
function stepsOf(field: RowsField, old: Standing, now: Standing): RowStep[] {
  const step = stepOf(field, old, now)
  if (step.kind !== 'changed' || keyFieldOf(field) || hasCommon(step.fields)) return [step]
  return [stepOf(field, old, null), stepOf(field, null, now)]
}

function rowsDifference(field: RowsField, before: unknown, after: unknown): Difference {
  const [old, now] = [listFrom(before).map(membersOf), listFrom(after).map(membersOf)]
  const standing = (rows: readonly AnyMembers[], index: number | null): Standing => {
    const row = index === null ? undefined : rows[index]
    return row && index !== null ? { row, place: index + 1 } : null
  }
  const steps = pairsOf(field, old, now).flatMap(([b, a]) =>
    stepsOf(field, standing(old, b), standing(now, a)),
  )
  const isChanged = steps.some(({ kind }) => kind !== 'kept')
  return { field, shape: 'rows', steps, isChanged, isEmpty: steps.length === 0 }
}

function differenceOf(field: Field, before: unknown, after: unknown): Difference {
  switch (field.kind) {
    case 'text':
      return textDifference(field, before, after)
    case 'ticks':
    case 'refs':
    case 'lines':
      return listDifference(field, before, after)
    case 'group':
      return groupDifference(field, before, after)
    case 'rows':
      return rowsDifference(field, before, after)
    default: {
      const [old, now] = [valueText(before), valueText(after)]
      const isEmpty = old === '' && now === ''
      return { field, shape: 'value', before: old, after: now, isChanged: old !== now, isEmpty }
    }
  }
}

function differencesIn(fields: readonly Field[], before: unknown, after: unknown): Difference[] {
  const [old, now] = [membersOf(before), membersOf(after)]
  return fields.map((field) => differenceOf(field, old[field.name], now[field.name]))
}

/** Two contents of one kind, every field, in the order of the record's page. PURE. */
export const differencesOf = <Kind extends PublicKind>(
  kind: Kind,
  before: PublicContent[Kind],
  after: PublicContent[Kind],
): Difference[] => differencesIn(PAGE_FIELDS[kind], before, after)
