import { aPage, type Page } from '../http/page.js'
import type { Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import { DATA_LICENCE } from '../licence.js'

export interface ShownSet {
  title: string
  /** What one row is. */
  row: string
  countText: string
  files: { label: string; href: string }[]
  columns: string[]
}

/** The page of downloads. */
export interface DataPage {
  page: Page
  sets: ShownSet[]
  licence: { title: string; href: string }
  head: string
}

export interface DataPageInput {
  sets: readonly { name: string; count: number; columns: readonly string[] }[]
  head: Head
}

const MEDIA_TYPES = { csv: 'text/csv', json: 'application/json' } as const

/** PURE. */
export function dataPage({ sets, head }: DataPageInput, wording: Wording): DataPage {
  const file = (name: string, format: 'csv' | 'json') => ({
    label: format.toUpperCase(),
    href: `/data/${name}.${format}`,
    type: MEDIA_TYPES[format],
  })
  const files = (name: string) => [file(name, 'csv'), file(name, 'json')]
  return {
    page: aPage({
      title: wording.t('records.data.heading'),
      description: wording.t('records.data.lede'),
      address: '/data',
      section: 'data',
      links: sets.flatMap(({ name }) =>
        files(name).map(({ href, type }) => ({ rel: 'alternate', href, type })),
      ),
    }),
    sets: sets.map(({ name, count, columns }) => ({
      title: wording.t(`records.data.set.${name}`),
      row: wording.t(`records.data.row.${name}`),
      countText: wording.t('records.data.rows', { count }),
      files: files(name).map(({ label, href }) => ({ label, href })),
      columns: [...columns],
    })),
    licence: { title: DATA_LICENCE.title, href: DATA_LICENCE.path },
    head: wording.number(head.number),
  }
}
