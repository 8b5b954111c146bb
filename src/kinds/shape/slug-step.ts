import type { LiftStep } from '../../ledger/kinds.js'

/** Once the reference was the slug. */
export const referenceAsSlug: LiftStep = (content, reference) => ({ ...content, slug: reference })
