import type { PublishedAction } from '../actions/model.js'
import type { Action } from '../actions/rules.js'
import type { PublishedDemand } from '../demands/model.js'
import type { DemandRow } from '../demands/rows.js'
import { type Assessment, type Demand, inOrder, type Speaker } from '../demands/rules.js'
import type { Text } from '../language/text.js'
import type { Published } from '../ledger/published.js'
import type { PublishedSource } from '../sources/model.js'
import type { PublicSource } from '../sources/rules.js'
import { FOLDERS, type PublicKind } from '../versions/rules.js'

/** One column of a table: its name, and what a row has in it. Lists are joined with '; '. */
export interface Column<Row> {
  name: string
  value(row: Row): string | number | boolean
}

/** What one row of a download is made of. `origin` is scheme and host of the site. */
export interface Row<Doc, Content> {
  doc: Doc
  content: Content
  origin: string
}

export type DemandExport = Row<PublishedDemand, Demand> & { row: DemandRow | undefined }
export type ActionExport = Row<PublishedAction, Action>
export type SourceExport = Row<PublishedSource, PublicSource>
export type AssessmentExport = Row<PublishedDemand, Demand> & { assessment: Assessment; isNewest: boolean }

const list = (parts: readonly (string | number)[]): string => parts.join('; ')

/** The two languages side by side. */
const both = <R>(name: string, textOf: (row: R) => Text | undefined): Column<R>[] => [
  { name: `${name}_en`, value: (row) => textOf(row)?.en ?? '' },
  { name: `${name}_km`, value: (row) => textOf(row)?.km ?? '' },
]

const bothLists = <R>(name: string, textsOf: (row: R) => readonly Text[]): Column<R>[] => [
  { name: `${name}_en`, value: (row) => list(textsOf(row).map((text) => text.en ?? '')) },
  { name: `${name}_km`, value: (row) => list(textsOf(row).map((text) => text.km ?? '')) },
]

const one = <R>(name: string, value: (row: R) => string | number | boolean | undefined): Column<R> => ({
  name,
  value: (row) => value(row) ?? '',
})

export const addressOf = (kind: PublicKind, { _id, version }: Published<unknown>, origin: string): string =>
  `${origin}/${FOLDERS[kind]}/${_id}/v/${version}`

/** Which version this is, and where anyone can check it. */
const edition = <R extends Row<Published<unknown>, unknown>>(kind: PublicKind): Column<R>[] => [
  one('reference', ({ doc }) => doc._id),
  one('version', ({ doc }) => doc.version),
  one('first_published_at', ({ doc }) => doc.firstPublishedAt),
  one('published_at', ({ doc }) => doc.publishedAt),
  one('ledger_entry', ({ doc }) => doc.entry),
  one('entry_hash', ({ doc }) => doc.hash),
  one('address', ({ doc, origin }) => addressOf(kind, doc, origin)),
]

const slugs = (speakers: readonly Speaker[]): string => list(speakers.map((speaker) => speaker.organisation))

export const DEMAND_COLUMNS: Column<DemandExport>[] = [
  ...edition<DemandExport>('demand'),
  ...both<DemandExport>('title', ({ content }) => content.title),
  ...both<DemandExport>('text', ({ content }) => content.text),
  one('is_quotation', ({ content }) => content.isQuotation),
  one('status', ({ doc }) => doc.status),
  one('status_since', ({ doc }) => doc.statusSince),
  one('last_assessed_on', ({ doc }) => doc.lastAssessedOn),
  one('checked_on', ({ content }) => content.checkedOn),
  one('response', ({ content }) => content.response.kind),
  one('response_on', ({ content }) => content.response.on),
  one('is_disputed', ({ doc }) => doc.isDisputed),
  ...both<DemandExport>('dispute', ({ content }) => content.dispute),
  one('themes', ({ content }) => list(content.themes)),
  one('issuers', ({ content }) => slugs(content.issuers)),
  one('addressees', ({ content }) => list(content.addressees)),
  one('issued_on', ({ content }) => content.issuedOn),
  one('deadline', ({ content }) => content.deadline),
  one('restated_on', ({ content }) => list(content.restatements.map((again) => again.on))),
  one('supersedes', ({ content }) => list(content.supersedes)),
  ...bothLists<DemandExport>('criteria', ({ content }) =>
    content.criteria.map((criterion) => criterion.text),
  ),
  one('sources', ({ content }) => list(content.sources)),
  one('tags', ({ content }) => list(content.tags)),
  one('actions', ({ row }) => row?.actions ?? 0),
  one('last_action_on', ({ row }) => row?.lastActionOn),
  ...both<DemandExport>('note', ({ content }) => content.note),
]

const figures = (language: 'en' | 'km') => (row: ActionExport) =>
  list(
    row.content.figures.map(({ label, value, unit, period }) => {
      const when = period[language] ? ` (${period[language]})` : ''
      return `${label[language] ?? ''}: ${value} ${unit[language] ?? ''}${when}`
    }),
  )

/** Of an action's links, those that answer a demand. */
const answers = ({ content }: ActionExport) => content.links.filter((link) => !link.isContext)

const context = ({ content }: ActionExport) => content.links.filter((link) => link.isContext)

export const ACTION_COLUMNS: Column<ActionExport>[] = [
  ...edition<ActionExport>('action'),
  ...both<ActionExport>('title', ({ content }) => content.title),
  ...both<ActionExport>('summary', ({ content }) => content.summary),
  one('type', ({ content }) => content.type),
  one('on', ({ content }) => content.on),
  one('until', ({ content }) => content.until),
  ...both<ActionExport>('on_note', ({ content }) => content.onNote),
  one('actors', ({ content }) => slugs(content.actors)),
  ...both<ActionExport>('place', ({ content }) => content.place),
  one('figures_en', figures('en')),
  one('figures_km', figures('km')),
  one('demands', (row) => list(answers(row).map((link) => link.demand))),
  one('effects', (row) => list(answers(row).map((link) => link.effect))),
  ...bothLists<ActionExport>('effect_reasons', (row) => answers(row).map((link) => link.reason)),
  one('context_of', (row) => list(context(row).map((link) => link.demand))),
  one('sources', ({ content }) => list(content.sources)),
  ...both<ActionExport>('note', ({ content }) => content.note),
]

/** The details of a source; undefined for a confidential one, of which kind and date are all there is. */
const open = ({ content }: SourceExport) => (content.isConfidential ? undefined : content)

export const SOURCE_COLUMNS: Column<SourceExport>[] = [
  ...edition<SourceExport>('source'),
  one('kind', ({ content }) => content.kind),
  one('published_on', ({ content }) => content.publishedOn),
  one('is_confidential', ({ content }) => content.isConfidential),
  ...both<SourceExport>('title', (row) => open(row)?.title),
  one('authors', (row) => list(open(row)?.authors ?? [])),
  one('publisher', (row) => open(row)?.publisher),
  one('original_address', (row) => open(row)?.address),
  one('archived_address', (row) => open(row)?.archive.address),
  one('read_on', (row) => open(row)?.readOn),
  one('language', (row) => open(row)?.language),
  ...both<SourceExport>('note', (row) => open(row)?.note),
]

export const ASSESSMENT_COLUMNS: Column<AssessmentExport>[] = [
  one('demand', ({ doc }) => doc._id),
  one('demand_version', ({ doc }) => doc.version),
  one('entry_hash', ({ doc }) => doc.hash),
  one('address', ({ doc, origin }) => addressOf('demand', doc, origin)),
  ...both<AssessmentExport>('demand_title', ({ content }) => content.title),
  one('on', ({ assessment }) => assessment.on),
  one('status', ({ assessment }) => assessment.status),
  one('is_newest', ({ isNewest }) => isNewest),
  ...both<AssessmentExport>('reason', ({ assessment }) => assessment.reason),
  one('evidence', ({ assessment }) => list(assessment.evidence)),
  one('criteria', ({ assessment }) =>
    list(assessment.criteria.map(({ criterion, verdict }) => `${criterion} ${verdict}`)),
  ),
]

/** A demand's assessments, oldest first, each as a row. */
export function assessmentsOf(demand: Row<PublishedDemand, Demand>): AssessmentExport[] {
  const ordered = inOrder(demand.content.assessments)
  return ordered.map((assessment) => ({ ...demand, assessment, isNewest: assessment === ordered.at(-1) }))
}
