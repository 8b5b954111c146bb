import type { Response } from 'express'
import { signedIn } from '../../accounts/session/guard.js'
import type { Clock } from '../../clock.js'
import { type Cited, citedIn } from '../../kinds/cited.js'
import { ASSESSMENT_SECTIONS } from '../../kinds/demand/assess-form.js'
import { ruleErrors } from '../../kinds/demand/assessing.js'
import { demand as demandKind } from '../../kinds/demand/kind.js'
import type { Assessment, Demand } from '../../kinds/demand/rules.js'
import type { Choice } from '../../kinds/form/choices.js'
import { fieldsOf } from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import { typedFrom } from '../../kinds/form/typed.js'
import { mapText, type Text } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Kind, Note } from '../../ledger/entry.js'
import type { Change } from '../../ledger/ledger.js'
import type { RecordState } from '../../ledger/model.js'
import { recordId } from '../../ledger/record-state.js'
import type { Controls } from '../../saving/read.js'
import { baseOf, hindranceToPublish, type Op } from '../../saving/rules.js'
import { citedErrors, operationOf } from '../../saving/save.js'
import { contentAt, contentToEdit, standingOf } from '../../saving/standing.js'
import type { Editing } from '../form/form-routes.js'
import { type DifferenceView, differenceViews } from '../form/print.js'

export const FIELDS = fieldsOf(ASSESSMENT_SECTIONS)
const DEMAND_FIELDS = [...fieldsOf(demandKind.sections), ...demandKind.carried]

/** Why an assessment cannot be published now, as a key of `desk.hindrance`; null when it can. */
export function hindranceToAssess(res: Response, state: RecordState, isReviewed: boolean): string | null {
  // An assessment is its author's own change, so where review is required it always goes through a draft.
  const hindrance = hindranceToPublish(signedIn(res), null, isReviewed)
  return hindrance ?? (state.published ? null : 'unpublished')
}

/** What a judgement rests on. */
const EVIDENCE_KINDS: ReadonlySet<Kind> = new Set(['action', 'source'])

const demandCites = (content: unknown): Cited[] =>
  citedIn(DEMAND_FIELDS, content).filter(({ kind }) => EVIDENCE_KINDS.has(kind))

export interface Assessing extends Editing {
  clock: Clock
}

/** What is judged: the published version, else the draft. */
export async function judged({ ledger }: Assessing, state: RecordState): Promise<Demand> {
  const { published } = state
  const content = published
    ? await contentAt(ledger, state, published.version)
    : await contentToEdit(ledger, state)
  return content as unknown as Demand
}

/** What others made of the demand since the form was shown. */
export async function changedMeanwhile(
  { ledger }: Assessing,
  state: RecordState,
  controls: Controls,
  wording: Wording,
): Promise<DifferenceView[]> {
  const { base, theirs } = await standingOf(ledger, state, controls)
  const before = typedFrom(DEMAND_FIELDS, base)
  const sides = { base: before, yours: before, theirs: typedFrom(DEMAND_FIELDS, theirs) }
  return differenceViews(DEMAND_FIELDS, sides, wording)
}

const numbered = ({ reference, title }: RecordState): Text =>
  mapText(title, (words) => `${reference} ${words}`)

/** Linked actions and their sources, and what the demand itself cites. */
export async function evidenceFor(
  { store }: Assessing,
  demand: Demand,
  reference: string,
): Promise<Choice[]> {
  const cited = [...(await store.linkedTo(reference)), ...demandCites(demand)]
  const states = await store.states(cited)
  const ids = [...new Set(cited.map((one) => recordId(one.kind, one.reference)))]
  return ids
    .map((id) => states.get(id))
    .filter((state) => state !== undefined)
    .map((state) => ({
      value: state.reference,
      title: numbered(state),
      isPublished: state.published !== null,
    }))
}

/** What is wrong with an assessment that is right by its shape, but for its day. What is put aside as a draft may contradict itself. */
export async function errorsIn(
  { store }: Assessing,
  { reference }: RecordState,
  { demand, assessment, op }: { demand: Demand; assessment: Assessment; op: Op },
): Promise<FormError[]> {
  const cites = await citedErrors(store, citedIn(FIELDS, assessment), op)
  if (op === 'draft') return cites
  const steps = await store.stepsOf(reference)
  return [...cites, ...ruleErrors(assessment, { criteria: demand.criteria, steps })]
}

/** Published on top of what is public, so that a pending draft stays as it is; else added to the draft. */
export function assessmentChange(state: RecordState, content: unknown, op: Op, note: Note): Change {
  const base = op === 'publish' ? (state.published?.version ?? 0) : baseOf(state)
  const { kind, reference, version: expected } = state
  return { kind, reference, operation: operationOf(op, false), content, ...note, expected, base }
}
