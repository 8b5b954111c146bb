import { aPage, type Page, type PageSection } from '../../http/page.js'
import { EFFECTS } from '../../kinds/action/rules.js'
import { type RuleName, STALLED_MONTHS, STATUS_RULES } from '../../kinds/demand/judging.js'
import { RESPONSES, VERDICTS } from '../../kinds/demand/rules.js'
import { STATUSES } from '../../kinds/shape/status.js'
import type { Wording } from '../../language/wording.js'

/** A word of the record with its meaning, and the mark that stands for it; '' for none. */
interface Defined {
  key: string
  label: string
  meaning: string
}

/** A status with what it needs, as one sentence for each rule. */
interface DefinedStatus extends Defined {
  rules: { text: string; isFirm: boolean }[]
}

export interface MethodPage {
  page: Page
  statuses: DefinedStatus[]
  responses: Defined[]
  verdicts: Defined[]
  effects: Defined[]
}

function sitePage(name: string, section: PageSection, wording: Wording): Page {
  const title = wording.t(`site.${name}.title`)
  const description = wording.t(`site.${name}.description`)
  return aPage({ title, description, address: `/${name}`, section })
}

const defined = (keys: readonly string[], labels: string, meanings: string, wording: Wording): Defined[] =>
  keys.map((key) => ({ key, label: wording.t(`${labels}.${key}`), meaning: wording.t(`${meanings}.${key}`) }))

function definedStatuses(wording: Wording): DefinedStatus[] {
  const said = (rule: RuleName) =>
    wording.t(`judging.rule.${rule}`, { months: wording.number(STALLED_MONTHS) })
  return STATUSES.map((key) => ({
    key,
    label: wording.t(`common.status.${key}`),
    meaning: wording.t(`common.statusMeaning.${key}`),
    rules: STATUS_RULES[key].map(({ name, isFirm }) => ({ text: said(name), isFirm })),
  }))
}

/** PURE. Every word is that of the constants which the program judges by, so the page cannot fall behind them. */
export function methodPage(wording: Wording): MethodPage {
  return {
    page: sitePage('method', 'method', wording),
    statuses: definedStatuses(wording),
    responses: defined(RESPONSES, 'common.response', 'site.method.response', wording),
    verdicts: defined(VERDICTS, 'common.verdict', 'site.method.verdict', wording),
    effects: defined(EFFECTS, 'common.effect', 'site.method.effect', wording),
  }
}

export const aboutPage = (wording: Wording): { page: Page } => ({ page: sitePage('about', '', wording) })

export const privacyPage = (wording: Wording): { page: Page } => ({ page: sitePage('privacy', '', wording) })

/** When the pages were last tested as the statement says, and with which axe-core. A test compares it with the one installed. */
export const TESTED = { day: '2026-11-24', axe: '4.14.1' }

export interface AccessibilityPage {
  page: Page
  tested: string
}

/** PURE. */
export function accessibilityPage(wording: Wording): AccessibilityPage {
  const [title, description] = [wording.t('accessibility.title'), wording.t('accessibility.description')]
  const { day, axe } = TESTED
  return {
    page: aPage({ title, description, address: '/accessibility' }),
    tested: wording.t('accessibility.testedText', { day: wording.date(day).text, axe }),
  }
}
