import { contradicting } from '../kinds/demand/assessing.js'
import type { Demand } from '../kinds/demand/rules.js'
import type { FormError } from '../kinds/form/read-form.js'
import { isJudged } from '../kinds/kinds.js'
import type { Kind } from '../ledger/entry.js'
import type { Content } from './read.js'
import type { DeskStore } from './store.js'

interface Publishing {
  kind: Kind
  reference: string
  content: Content
  /** What readers have now; `{}` for nothing. */
  published: Content
}

/**
 * What is against the table in the judgements that a publication adds. They agreed when they were made, but criteria may have
 * been reworded and actions published since.
 */
export async function judgementErrors(
  store: Pick<DeskStore, 'stepsOf'>,
  { kind, reference, content, published }: Publishing,
): Promise<FormError[]> {
  if (!isJudged(kind)) return []
  const before = (published as Partial<Demand>).assessments ?? []
  const demand = content as unknown as Demand
  if (demand.assessments.length === before.length) return []
  const steps = await store.stepsOf(reference)
  return contradicting(demand, before, steps).map(({ error }) => ({ ...error, field: 'criteria' }))
}
