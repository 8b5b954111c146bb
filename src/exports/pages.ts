import { withDay } from '../http/day-address.js'
import type { Licence } from '../http/licence.js'
import { aPage, type Page } from '../http/page.js'
import type { Day } from '../language/dates.js'
import type { Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import { OFFERED_FORMATS } from './formats.js'
import { TABLE_NAMES, TABLES, type TableName } from './tables.js'

interface ShownTable {
  name: string
  title: string
  /** What one row is. */
  row: string
  /** '' where none is kept. */
  countText: string
  isPart: boolean
  files: { label: string; href: string }[]
  dictionary: string
}

/** The page of downloads. */
export interface DataPage {
  page: Page
  tables: ShownTable[]
  whole: { archive: string; package: string }
  dictionary: string
  licence: { title: string; href: string }
  head: string
}

export interface DataPageInput {
  counts: Partial<Record<TableName, number>>
  head: Head
  licence: Licence
  /** The earlier day that is asked for. */
  day: Day | undefined
}

export const DICTIONARY = '/data/dictionary'

/** PURE. */
export function dataPage({ counts, head, licence, day }: DataPageInput, wording: Wording): DataPage {
  // Files are the same in both languages, so their addresses have none.
  const fileHref = (file: string) => (day === undefined ? `/data/${file}` : withDay(`/data/${file}`, day))
  const shown = (name: TableName): ShownTable => ({
    name,
    title: wording.t(`data.set.${name}`),
    row: wording.t(`data.row.${name}`),
    countText: counts[name] === undefined ? '' : wording.number(counts[name]),
    isPart: TABLES[name].partOf !== '',
    files: OFFERED_FORMATS.map(({ ending, label }) => ({ label, href: fileHref(`${name}.${ending}`) })),
    dictionary: wording.href(`${DICTIONARY}#${name}`),
  })
  return {
    page: aPage({
      title: wording.t('data.heading'),
      description: wording.t('data.lede'),
      address: '/data',
      section: 'data',
      links: [
        { rel: 'alternate', href: fileHref('datapackage.json'), type: 'application/json' },
        ...TABLE_NAMES.filter((name) => TABLES[name].partOf === '').flatMap((name) =>
          OFFERED_FORMATS.map(({ ending, type }) => ({
            rel: 'alternate',
            href: fileHref(`${name}.${ending}`),
            type,
          })),
        ),
      ],
    }),
    tables: TABLE_NAMES.map(shown),
    whole: { archive: fileHref('all.zip'), package: fileHref('datapackage.json') },
    dictionary: wording.href(DICTIONARY),
    licence: { title: licence.title, href: licence.path },
    head: wording.number(head.number),
  }
}
