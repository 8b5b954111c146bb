/** How far a demand is met, from furthest to least known. The order is that of the status strip. */
export const STATUSES = [
  'met',
  'partly-met',
  'in-progress',
  'announced',
  'no-action',
  'stalled',
  'reversed',
  'not-assessed',
] as const
export type Status = (typeof STATUSES)[number]
