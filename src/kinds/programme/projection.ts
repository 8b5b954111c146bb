import type { Rows } from '../../ledger/kinds.js'
import type { Programme } from './rules.js'

export const programmeRows: Rows = {
  model: 'Programme',
  collection: 'programmes',
  columns: { slug: String },
  indexes: [{ slug: 1 }],
}

export const projectProgramme = (programme: Programme) => ({ slug: programme.slug })
