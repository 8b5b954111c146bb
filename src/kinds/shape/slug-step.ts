import type { Step } from '../../ledger/kinds.js'

/** Once the reference was the slug. */
export const referenceAsSlug: Step = (content, reference) => ({ ...content, slug: reference })
