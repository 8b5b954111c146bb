import { isDeepStrictEqual } from 'node:util'
import type { DeskForm } from '../kinds/form/form.js'
import type { FormError } from '../kinds/form/read-form.js'
import type { RecordState } from '../ledger/model.js'
import type { Saving } from './door.js'
import { type Content, type Controls, WHY } from './read.js'
import type { Op } from './rules.js'
import { contentAt } from './standing.js'

interface Sending {
  form: DeskForm
  state: RecordState | null
  op: Op
  controls: Controls
}

/** Whoever sends a correction on says what it is for: readers are told. Publishing asks for a reason anyway. */
export const reasonErrors = ({ op, controls }: Sending, isStamped: boolean): FormError[] =>
  op === 'review' && isStamped && controls.reason === ''
    ? [{ field: WHY, code: 'any.required', params: {} }]
    : []

/**
 * The content with what it puts right told in it; the very same where it puts nothing right. A draft may be changed again, so
 * it tells of it once it is sent on.
 */
export async function stamped(
  { ledger, dayBounds }: Pick<Saving, 'ledger' | 'dayBounds'>,
  { form, state, op, controls }: Sending,
  content: Content,
): Promise<Content> {
  if (op === 'draft' || !form.stamped || !state?.published) return content
  const published = await contentAt(ledger, state, state.published.version)
  const { reason } = controls
  const told = form.stamped(content, published, { on: dayBounds().today, ...(reason !== '' && { reason }) })
  return isDeepStrictEqual(told, content) ? content : told
}
