import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import { MACHINE_LOCALE } from '../../language/languages.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { IndicatorRow } from '../../record/indicators/rows.js'
import { periodName, unitOf, valueName } from './values.js'

interface ListedLine {
  reference: string
  href: string
  name: Shown
  unit: Shown
  covers: string
  /** What sources say of the last period, and which that is; null without values. */
  last: { period: string; values: Shown[]; differs: boolean } | null
  demands: { reference: string; href: string }[]
}

export interface IndicatorListPage {
  page: Page
  countText: string
  rows: ListedLine[]
  pager: Pager
}

const ON_PAGE = 50

function lineOf(
  { reference, name, unit, levels, first, last, demands }: IndicatorRow,
  wording: Wording,
): ListedLine {
  const newest = last[0]
  const said = new Map(last.map((one) => [`${one.bound} ${one.value}`, valueName(one, levels, wording)]))
  return {
    reference,
    href: wording.href(`/indicators/${reference}`),
    name: wording.text(name),
    unit: newest ? unitOf(newest, { unit, levels }, wording) : wording.text({}),
    covers:
      first && newest
        ? periodName({ period: first.period, until: newest.until ?? newest.period }, wording)
        : '',
    last: newest
      ? { period: periodName(newest, wording), values: [...said.values()], differs: said.size > 1 }
      : null,
    demands: demands.map((demand) => ({ reference: demand, href: wording.href(`/demands/${demand}`) })),
  }
}

/** The published indicators, by reference. PURE. @throws AppError 'not-found' after the last page */
export function indicatorListPage(
  all: ReadonlyMap<string, IndicatorRow>,
  page: number,
  wording: Wording,
): IndicatorListPage {
  const collator = new Intl.Collator(MACHINE_LOCALE, { numeric: true })
  const rows = [...all.values()].sort((a, b) => collator.compare(a.reference, b.reference))
  const address = (number: number) => `/indicators${number > 1 ? `?page=${number}` : ''}`
  return {
    page: aPage({
      title: wording.t('indicators.heading'),
      description: wording.t('indicators.lede'),
      address: address(page),
      section: 'indicators',
    }),
    countText: wording.t('indicators.count', { count: rows.length }),
    rows: pageOfRows(rows, page, ON_PAGE).map((row) => lineOf(row, wording)),
    pager: pagerOf({ total: rows.length, page, length: ON_PAGE }, address, wording),
  }
}
