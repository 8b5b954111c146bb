import type { PublishedOrganisation } from '../kinds/organisation/model.js'
import { ORGANISATION_KINDS, type Organisation } from '../kinds/organisation/rules.js'
import { SOURCE_KINDS } from '../kinds/shape/source-kinds.js'
import type { PublishedSource } from '../kinds/source/model.js'
import type { PublicSource } from '../kinds/source/rules.js'
import type { PublishedTheme } from '../kinds/theme/model.js'
import type { Theme } from '../kinds/theme/rules.js'
import { columnsOf } from './column.js'
import { edition, slugsOf, type TableRow } from './columns.js'

export type SourceExport = TableRow<PublishedSource, PublicSource>
export type OrganisationExport = TableRow<PublishedOrganisation, Organisation>
export type ThemeExport = TableRow<PublishedTheme, Theme>

/** The details of a source; undefined for a confidential one, of which kind and date are all there is. */
const open = ({ content }: SourceExport) => (content.isConfidential ? undefined : content)

const source = columnsOf<SourceExport>()

export const SOURCE_COLUMNS = [
  ...edition<SourceExport>('source'),
  source.one('kind', 'code', ({ content }) => content.kind, {
    fills: 'kind',
    says: 'source_kind',
    isRequired: true,
    values: SOURCE_KINDS,
    wordsAt: 'common.sourceKind',
    example: 'report',
  }),
  source.one('published_on', 'date', ({ content }) => content.publishedOn, {
    fills: 'publishedOn',
    example: '2022-12-13',
  }),
  source.one('is_confidential', 'boolean', ({ content }) => content.isConfidential, {
    fills: 'isConfidential',
    isRequired: true,
    example: 'false',
  }),
  ...source.both('title', (row) => open(row)?.title, {
    fills: 'title',
    en: 'Report on trafficking for forced crime',
    km: 'របាយការណ៍អំពីការជួញដូរមនុស្ស',
  }),
  source.one('authors', 'list', (row) => open(row)?.authors ?? [], {
    fills: 'authors',
    example: 'A. Writer; B. Writer',
  }),
  source.one('publisher', 'name', (row) => open(row)?.publisher, { fills: 'publisher', example: 'LICADHO' }),
  source.one('original_address', 'address', (row) => open(row)?.address, {
    fills: 'address',
    example: 'https://example.org/report',
  }),
  source.one('archived_address', 'address', (row) => open(row)?.archive.address, {
    fills: 'archive.address',
    example: 'https://web.archive.org/web/2023/https://example.org/report',
  }),
  source.one('read_on', 'day', (row) => open(row)?.readOn, { fills: 'readOn', example: '2026-01-20' }),
  source.one('language', 'name', (row) => open(row)?.language, { fills: 'language', example: 'en' }),
  ...source.both('note', (row) => open(row)?.note, {
    fills: 'note',
    en: 'Only the summary is public.',
    km: 'មានតែសេចក្តីសង្ខេបប៉ុណ្ណោះដែលជាសាធារណៈ។',
  }),
]

const organisation = columnsOf<OrganisationExport>()

export const ORGANISATION_COLUMNS = [
  ...edition<OrganisationExport>('organisation'),
  ...organisation.both('name', ({ content }) => content.name, {
    fills: 'name',
    en: 'Ministry of Interior',
    km: 'ក្រសួងមហាផ្ទៃ',
  }),
  ...organisation.both('short_name', ({ content }) => content.shortName, {
    fills: 'shortName',
    en: 'MoI',
    km: 'មហាផ្ទៃ',
  }),
  organisation.one('kind', 'code', ({ content }) => content.kind, {
    fills: 'kind',
    says: 'organisation_kind',
    isRequired: true,
    values: ORGANISATION_KINDS,
    wordsAt: 'common.organisationKind',
    example: 'ministry',
  }),
  organisation.one('home_page', 'address', ({ content }) => content.address, {
    fills: 'address',
    example: 'https://example.gov.kh',
  }),
  organisation.one(
    'part_of',
    'reference',
    (row) => slugsOf(row, row.content.parent ? [row.content.parent] : [])[0],
    { fills: 'parent', example: 'royal-government-of-cambodia' },
  ),
  ...organisation.both('description', ({ content }) => content.description, {
    fills: 'description',
    en: 'Responsible for the national police.',
    km: 'ទទួលខុសត្រូវលើនគរបាលជាតិ។',
  }),
]

const theme = columnsOf<ThemeExport>()

export const THEME_COLUMNS = [
  ...edition<ThemeExport>('theme'),
  ...theme.both('name', ({ content }) => content.name, {
    fills: 'name',
    en: 'Officer training',
    km: 'ការបណ្តុះបណ្តាលមន្ត្រី',
  }),
  theme.one('place', 'integer', ({ content }) => content.place, {
    fills: 'place',
    says: 'theme_place',
    isRequired: true,
    example: '10',
  }),
  ...theme.both('description', ({ content }) => content.description, {
    fills: 'description',
    en: 'Courses for police, prosecutors and border officers.',
    km: 'វគ្គសិក្សាសម្រាប់នគរបាល ព្រះរាជអាជ្ញា និងមន្ត្រីព្រំដែន។',
  }),
]
