import { type GivenRecord, starterRecord } from '../../src/starter/starter.js'

/** The starter record, list by list; themes and organisations under their slugs. */
const named = <Content extends { slug: string }>(records: readonly GivenRecord<Content>[]) =>
  records.map(({ content }) => ({ slug: content.slug, content }))

const record = starterRecord()
export const { actions, demands, indicators, programmes, sources } = record
export const themes = named(record.themes)
export const organisations = named(record.organisations)
