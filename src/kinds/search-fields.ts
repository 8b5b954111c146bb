/** What a record can be asked for by, before a colon, each with the names under which it is known. */
export const FIELDS = {
  kind: ['kind', 'ប្រភេទកំណត់ត្រា'],
  status: ['status', 'ស្ថានភាព'],
  theme: ['theme', 'ប្រធានបទ'],
  issuer: ['issuer', 'by', 'អ្នកទាមទារ'],
  addressee: ['addressee', 'of', 'អ្នកទទួល'],
  actor: ['actor', 'អ្នកធ្វើ'],
  tag: ['tag', 'ស្លាក'],
  type: ['type', 'ប្រភេទ'],
  effect: ['effect', 'ផល'],
  demand: ['demand', 'ការទាមទារ'],
  year: ['year', 'ឆ្នាំ'],
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof FIELDS
