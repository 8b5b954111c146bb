import Joi from 'joi'
import { pathOf, recordAddress } from '../kinds/address.js'
import { isJudged } from '../kinds/kinds.js'
import * as member from '../kinds/shape/members.js'
import { STATUSES } from '../kinds/shape/status.js'
import { KINDS } from '../ledger/entry.js'
import { isSecret, statusOf } from '../pages/changes/record-view.js'
import { type Changed, type Step, type WayOfChange, wayOf } from '../record/changes/rules.js'
import { type AnswerPlace, BASE, linksOf } from './entry.js'

const WAYS: readonly WayOfChange[] = ['published', 'again', 'assessed', 'revised', 'withdrawn', 'erased']

const address = () =>
  Joi.string()
    .allow(null)
    .required()
    .meta({ json: { format: 'uri' } })
const status = () =>
  Joi.string()
    .valid(...STATUSES)
    .allow(null)
    .required()

/** One publication or withdrawal. */
export const changeShape = Joi.object({
  entry: Joi.number().integer().min(1).required(),
  kind: Joi.string()
    .valid(...KINDS)
    .required(),
  reference: Joi.string().required(),
  version: Joi.number().integer().min(1).required(),
  at: Joi.string()
    .required()
    .meta({ json: { format: 'date-time' } }),
  what: Joi.string()
    .valid(...WAYS)
    .required(),
  reason: Joi.string().allow('').required(),
  statusBefore: status(),
  statusAfter: status(),
  links: Joi.object({
    self: Joi.string()
      .required()
      .meta({ json: { format: 'uri' } }),
    entry: address(),
    page: address(),
    version: address(),
  }).required(),
})

/** Names for `fields=`. */
export const CHANGE_FIELDS: readonly string[] = Object.keys(changeShape.describe().keys ?? {})

export const changeParams = Joi.object<{ entry: number }>({
  entry: Joi.string()
    .pattern(/^[1-9]\d{0,14}$/, 'number of a ledger entry')
    .custom(Number)
    .required(),
})

export const changesFilters = Joi.object({ from: member.day(), to: member.day() })

function whatOf(changed: Changed, previous: Step | null, step: Step): WayOfChange {
  const way = wayOf(changed.kind, previous, step)
  // Of what is withdrawn now, a judgement is not told either.
  return way === 'assessed' && changed.isGone ? 'revised' : way
}

/** Of a record that is withdrawn now, or that only kind and date are public of, no reason is given. */
const reasonOf = (changed: Changed, step: Step): string =>
  isSecret(changed) || (changed.isGone && !step.isWithdrawn) ? '' : step.reason

/** Null where it has none: of an erased version of what goes by its slug nobody knows that. */
function addressesOf({ kind, reference }: Changed, { version, content }: Step, origin: string) {
  if (recordAddress(kind, reference, content) === '') return null
  return linksOf(kind, pathOf(kind), { doc: { _id: reference, version, content }, place: { origin } })
}

/** PURE. One step of a record as the interface gives it. */
export function changeOf(changed: Changed, place: number, { origin }: AnswerPlace) {
  const { kind, reference, before, steps, isGone } = changed
  const step = steps[place]
  if (!step) throw new Error(`${kind} ${reference} has no step ${place}`)
  const previous = steps[place - 1] ?? before
  const links = isGone ? null : addressesOf(changed, step, origin)
  return {
    entry: step.entry,
    kind,
    reference,
    version: step.version,
    at: step.at,
    what: whatOf(changed, previous, step),
    reason: reasonOf(changed, step),
    statusBefore: isJudged(kind) && !isGone ? statusOf(previous) : null,
    statusAfter: isJudged(kind) && !isGone ? statusOf(step) : null,
    links: {
      self: `${origin}${BASE}/changes/${step.entry}`,
      entry: links?.self ?? null,
      page: links?.page ?? null,
      version: step.content === null ? null : (links?.version ?? null),
    },
  }
}

export type ListedChange = ReturnType<typeof changeOf>
