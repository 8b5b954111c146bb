import { aPage, type Page } from '../../http/page.js'
import { type Pager, pageOfRows, pagerOf } from '../../http/pager.js'
import { deskPath } from '../../kinds/address.js'
import { LANGUAGES, type Language } from '../../language/languages.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Crumb } from '../form/edit-page.js'
import type { LackingRecord, LackingRecords } from './store.js'

interface LackingLine {
  href: string
  kind: string
  reference: string
  title: Shown
  /** "Title, Summary (3)". */
  lacks: string
}

export interface LanguagesPage {
  page: Page
  crumbs: Crumb[]
  lede: string
  choices: { text: string; href: string; isOn: boolean }[]
  heading: string
  records: LackingLine[]
  pager: Pager
}

const ON_PAGE = 50

function lacksText({ lacks }: LackingRecord, wording: Wording): string {
  const counts = new Map<string, number>()
  for (const { label } of lacks) {
    const name = wording.t(`fields.label.${label}`)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return wording.list(
    [...counts].map(([name, count]) => (count === 1 ? name : wording.t('languages.times', { name, count }))),
  )
}

/** "3 lack Khmer". */
const lackText = (found: LackingRecords, lacked: Language, { t, languageName }: Wording): string =>
  t('languages.lack', { count: found.of[lacked].length, language: languageName(lacked) })

/** PURE. The published records that lack a language, one page of them. @throws AppError 'not-found' for a page after the last */
export function languagesPage(
  found: LackingRecords,
  { language, page }: { language: Language; page: number },
  wording: Wording,
): LanguagesPage {
  const title = wording.t('languages.title')
  const records = found.of[language]
  const at = (number: number) => `/desk/languages?language=${language}&page=${number}`
  return {
    page: aPage({ title, description: title, address: '/desk/languages' }),
    crumbs: [{ href: wording.href('/desk'), text: wording.t('desk.title') }],
    lede: wording.t('languages.lede', { count: found.total }),
    choices: LANGUAGES.map((one) => ({
      text: lackText(found, one, wording),
      href: wording.href(`/desk/languages?language=${one}`),
      isOn: one === language,
    })),
    heading: lackText(found, language, wording),
    records: pageOfRows(records, page, ON_PAGE).map((record) => ({
      href: wording.href(`${deskPath(record.kind, record.reference)}/edit`),
      kind: wording.t(`desk.kind.${record.kind}`),
      reference: record.reference,
      title: wording.text(record.title),
      lacks: lacksText(record, wording),
    })),
    pager: pagerOf({ total: records.length, page, length: ON_PAGE }, at, wording),
  }
}
