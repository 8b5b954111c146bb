import { aPage, type Page } from '../../http/page.js'
import { summaryOf } from '../../http/summary.js'
import type { Action, DemandLink, Effect, LinkedDemand } from '../../kinds/action/rules.js'
import type { Edition } from '../../kinds/edition.js'
import type { Status } from '../../kinds/shape/status.js'
import type { PublishedSource } from '../../kinds/source/model.js'
import { precisionOf } from '../../language/dates.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { type SourceNote, sourceNotes } from '../../record/demands/source-notes.js'
import { type Names, organisationName, type ShownName } from '../../record/names.js'
import { citeHead } from '../citations/head.js'
import { type CiteBox, citeBox } from '../citations/pages.js'
import type { CitationPlace } from '../citations/rules.js'
import { type ShownEdition, shownEdition, type VersionNotice } from '../frame/version-notice.js'
import { type FigureGroup, figureGroups } from './figures.js'

interface ShownLink {
  reference: string
  href: string
  title: Shown
  /** Where the demand stands, at the time that the page tells of; '' when it is not published, and then there is no link to it. */
  status: Status | ''
  statusLabel: string
  effect: Effect | 'context'
  effectLabel: string
  reason: Shown
}

/** The page of one action, or of one version of it. */
export interface ActionPage {
  page: Page
  reference: string
  title: Shown
  type: string
  typeHref: string
  on: ShownDate
  until: ShownDate | null
  /** What is not known of the date, in words; '' when it is exact. */
  precision: string
  onNote: Shown
  actors: (ShownName & { person: Shown })[]
  place: Shown
  summary: Shown
  figures: FigureGroup[]
  links: ShownLink[]
  sources: SourceNote[]
  note: Shown
  edition: ShownEdition
  cite: CiteBox | null
  /** Null on the page of what is published now. */
  version: VersionNotice | null
}

export interface ActionPageInput {
  edition: Edition
  content: Action
  version: VersionNotice | null
  names: Names
  demands: ReadonlyMap<string, LinkedDemand>
  sources: readonly PublishedSource[]
}

function linkOf(link: DemandLink, demands: ReadonlyMap<string, LinkedDemand>, wording: Wording): ShownLink {
  const demand = demands.get(link.demand)
  return {
    reference: link.demand,
    href: wording.href(`/demands/${link.demand}`),
    title: wording.text(demand?.title),
    status: demand?.status ?? '',
    statusLabel: demand ? wording.t(`common.status.${demand.status}`) : '',
    effect: link.isContext ? 'context' : link.effect,
    effectLabel: wording.t(link.isContext ? 'demands.time.context' : `common.effect.${link.effect}`),
    reason: wording.text(link.reason),
  }
}

/** Answers to demands first, what is only context after them. */
const inOrder = (links: readonly DemandLink[]): DemandLink[] => [
  ...links.filter((link) => !link.isContext),
  ...links.filter((link) => link.isContext),
]

function pageOf({ edition, content, version }: ActionPageInput, place: CitationPlace): Page {
  const { wording } = place
  const address = `/actions/${edition.reference}${version ? `/v/${edition.version}` : ''}`
  return aPage({
    title: `${edition.reference} ${wording.text(content.title).text}`,
    description: summaryOf(wording.text(content.summary).text),
    address,
    section: 'actions',
    edition: wording.t('demands.edition', { version: edition.version }),
    ...citeHead({ kind: 'action', edition, content }, place),
  })
}

/** PURE. */
export function actionPage(input: ActionPageInput, place: CitationPlace): ActionPage {
  const { edition, content, names, demands, version } = input
  const { wording } = place
  const { reference } = edition
  const precision = precisionOf(content.on)
  const uses = [{ by: reference, sources: content.sources }]
  return {
    page: pageOf(input, place),
    reference,
    title: wording.text(content.title),
    type: wording.t(`common.actionType.${content.type}`),
    typeHref: wording.href(`/actions?type=${content.type}`),
    on: wording.date(content.on),
    until: content.until && content.until !== content.on ? wording.date(content.until) : null,
    precision: precision === 'day' ? '' : wording.t(`demands.time.only-${precision}`),
    onNote: wording.text(content.onNote),
    actors: content.actors.map(({ organisation, person }) => ({
      ...organisationName(names, organisation, wording),
      person: wording.text(person),
    })),
    place: wording.text(content.place),
    summary: wording.text(content.summary),
    figures: figureGroups(content.figures, wording),
    links: inOrder(content.links).map((link) => linkOf(link, demands, wording)),
    sources: [...sourceNotes(input.sources, uses, wording).values()],
    note: wording.text(content.note),
    edition: shownEdition(`/actions/${edition.reference}`, edition, wording),
    cite: citeBox({ kind: 'action', edition, content }, place),
    version,
  }
}
