import type { Rows } from '../../ledger/kinds.js'
import { sortable } from '../shape/sortable.js'
import type { PublicSource } from './rules.js'

export const sourceRows: Rows = {
  model: 'Source',
  collection: 'sources',
  columns: { kind: String, publishedOn: String, title: String },
  indexes: [{ 'content.address': 1 }, { 'content.files.sha256': 1 }],
}

export function projectSource(source: PublicSource) {
  const { kind, publishedOn = '' } = source
  return { kind, publishedOn, title: source.isConfidential ? '' : sortable(source.title) }
}
