export const SOURCE_KINDS = [
  'news',
  'report',
  'law',
  'statement',
  'letter',
  'dataset',
  'interview',
  'other',
] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]
