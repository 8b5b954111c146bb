import { aPage, type Page } from '../../http/page.js'
import { summaryOf } from '../../http/summary.js'
import type { LinkedDemand } from '../../kinds/action/rules.js'
import type { Edition } from '../../kinds/edition.js'
import { contradictions, type Indicator, inTime } from '../../kinds/indicator/rules.js'
import type { Status } from '../../kinds/shape/status.js'
import type { PublishedSource } from '../../kinds/source/model.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { SourceNote } from '../../record/demands/source-notes.js'
import { citeHead } from '../citations/head.js'
import { type CiteBox, citeBox } from '../citations/pages.js'
import type { CitationPlace } from '../citations/rules.js'
import { type ShownEdition, shownEdition, type VersionNotice } from '../frame/version-notice.js'
import { type IndicatorFigure, indicatorFigure } from './figure-view.js'
import { notesOfIndicators, periodName, type ValueTable, valueTable } from './values.js'

/** The page of one indicator, or of one version of it. */
export interface IndicatorPage {
  page: Page
  reference: string
  name: Shown
  unit: Shown
  /** The periods from the first to the last; '' without values. */
  covers: string
  countText: string
  measures: Shown
  limits: Shown
  /** Null without values. */
  figure: IndicatorFigure | null
  table: ValueTable
  /** How many periods sources contradict each other in, as a sentence; '' for none. */
  differText: string
  demands: { reference: string; href: string; title: Shown; status: Status | ''; label: string }[]
  sources: SourceNote[]
  edition: ShownEdition
  cite: CiteBox | null
  /** Null on the page of what is published now. */
  version: VersionNotice | null
}

export interface IndicatorPageInput {
  edition: Edition
  content: Indicator
  version: VersionNotice | null
  demands: ReadonlyMap<string, LinkedDemand>
  sources: readonly PublishedSource[]
}

function pageOf({ edition, content, version }: IndicatorPageInput, place: CitationPlace): Page {
  const { wording } = place
  const { reference } = edition
  return aPage({
    title: `${reference} ${wording.text(content.name).text}`,
    description: summaryOf(wording.text(content.measures).text),
    address: `/indicators/${reference}${version ? `/v/${edition.version}` : ''}`,
    section: 'indicators',
    edition: wording.t('demands.edition', { version: edition.version }),
    ...citeHead({ kind: 'indicator', edition, content }, place),
  })
}

/** The first period of a series to the last. PURE. */
function coverage({ series }: Pick<Indicator, 'series'>, wording: Wording): string {
  const ordered = inTime(series)
  const [first, last] = [ordered[0], ordered.at(-1)]
  if (!first || !last) return ''
  return periodName({ period: first.period, until: last.until ?? last.period }, wording)
}

function demandsOf({ content, demands }: IndicatorPageInput, wording: Wording): IndicatorPage['demands'] {
  return content.demands.map((reference) => {
    const demand = demands.get(reference)
    return {
      reference,
      href: wording.href(`/demands/${reference}`),
      title: wording.text(demand?.title),
      status: demand?.status ?? '',
      label: demand ? wording.t(`common.status.${demand.status}`) : '',
    }
  })
}

/** PURE. */
export function indicatorPage(input: IndicatorPageInput, place: CitationPlace): IndicatorPage {
  const { edition, content, version } = input
  const { wording } = place
  const { reference } = edition
  const notes = notesOfIndicators([{ reference, content }], input.sources, wording)
  const differing = contradictions(content.series).size
  return {
    page: pageOf(input, place),
    reference,
    name: wording.text(content.name),
    unit: wording.text(content.unit),
    covers: coverage(content, wording),
    countText: wording.t('indicators.values', { count: content.series.length }),
    measures: wording.text(content.measures),
    limits: wording.text(content.limits),
    figure: indicatorFigure(content, notes, wording, { id: reference }),
    table: valueTable(content, notes, wording),
    differText: differing === 0 ? '' : wording.t('indicators.differ', { count: differing }),
    demands: demandsOf(input, wording),
    sources: [...notes.values()],
    edition: shownEdition(`/indicators/${edition.reference}`, edition, wording),
    cite: citeBox({ kind: 'indicator', edition, content }, place),
    version,
  }
}
