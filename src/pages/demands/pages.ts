import { dayOf } from '../../clock.js'
import type { Licence } from '../../http/licence.js'
import { aPage, type Page } from '../../http/page.js'
import { type Demand, inOrder, statusNow } from '../../kinds/demand/rules.js'
import { editionOfNow } from '../../kinds/edition.js'
import { firstDay } from '../../language/dates.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Head } from '../../ledger/entry.js'
import { notesOf, type SourceNote, type SourceUse, sourceNotes } from '../../record/demands/source-notes.js'
import type { DemandWithContext } from '../../record/demands/store.js'
import type { IndicatorsFound } from '../../record/indicators/store.js'
import type { Names } from '../../record/names.js'
import { citeHead } from '../citations/head.js'
import { citeBox } from '../citations/pages.js'
import type { Citable } from '../citations/rules.js'
import { badgeCode } from '../frame/code.js'
import { shownEdition, type VersionNotice } from '../frame/version-notice.js'
import { shownIndicators } from '../indicators/shown.js'
import { askedOf } from './asking.js'
import { correctionsOf } from './corrections.js'
import { criteriaOf } from './criteria.js'
import type { DemandPage, Related, StatusSection } from './demand-page.js'
import { historyOf } from './history.js'
import { overTime } from './over-time.js'
import { evidenceOf, timelineOf } from './timeline.js'

export interface DemandPageInput {
  found: DemandWithContext
  /** Content of the demand, which is not withdrawn. */
  content: Demand
  names: Names
  head: Head
  /** Titles of other demands by reference, for links to them. */
  titleOf: (reference: string) => Shown
  related: readonly string[]
  /** Those that the demand is related to. */
  indicators: IndicatorsFound
  /** Scheme and host of the site, for citations. */
  origin: string
  licence: Licence
  version: VersionNotice | null
}

/** Every use of a source, in the order in which the page comes to it. */
function usesOf({ found, content }: DemandPageInput): SourceUse[] {
  const reference = found.demand._id
  const inTime = [...found.actions].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const judged = content.assessments.flatMap((assessment) => assessment.evidence)
  return [
    { by: reference, sources: content.sources },
    { by: reference, sources: content.restatements.flatMap((again) => again.sources) },
    { by: reference, sources: content.response.sources },
    ...inTime.map((action) => ({ by: action._id, sources: action.content?.sources ?? [] })),
    { by: reference, sources: judged },
  ]
}

const later = (one: string, other: string): string => (one > other ? one : other)

/** The date as written of the latest action that answers the demand; '' when there is none. */
function lastActionOf({ demand, actions }: DemandWithContext): string {
  const answers = actions.filter((action) => action.answers.includes(demand._id))
  return answers.reduce((latest, { on }) => later(latest, on), '')
}

function statusOf(input: DemandPageInput, notes: Map<string, SourceNote>, wording: Wording): StatusSection {
  const { content, found } = input
  const { status, since, assessment } = statusNow(content.assessments)
  const lastActionOn = lastActionOf(found)
  const checked = later(content.checkedOn ?? '', inOrder(content.assessments).at(-1)?.on ?? '')
  const asked = wording.date(content.issuedOn).text
  const onPage = new Set(found.actions.map((action) => action._id))
  return {
    status,
    label: wording.t(`common.status.${status}`),
    since: since === null ? null : wording.date(since),
    reason: wording.text(assessment?.reason),
    exception: wording.text(assessment?.exception),
    corrections: correctionsOf(assessment?.corrections, wording),
    evidence: evidenceOf(assessment?.evidence ?? [], notes, onPage, wording),
    silence: lastActionOn === '' ? wording.t('demands.now.silence', { day: asked }) : '',
    response: wording.t(`common.response.${content.response.kind}`),
    responseOn: content.response.on ? wording.date(content.response.on) : null,
    responseNote: wording.text(content.response.note),
    responseSources: notesOf(notes, content.response.sources),
    responseCorrections: correctionsOf(content.response.corrections, wording),
    dispute: wording.text(content.dispute),
    lastAction: lastActionOn === '' ? null : wording.date(lastActionOn),
    lastChecked: checked === '' ? null : wording.date(checked),
  }
}

/** The status through time as a picture, and the table behind it. */
function historyOfDemand(
  { found, content, head }: DemandPageInput,
  wording: Wording,
): Pick<DemandPage, 'history' | 'overTime'> {
  const reference = found.demand._id
  const actions = found.actions.flatMap((action) => {
    const link = action.content?.links.find((candidate) => candidate.demand === reference)
    return link && !link.isContext ? [{ reference: action._id, on: action.on, effect: link.effect }] : []
  })
  const subject = { askedOn: content.issuedOn, judged: inOrder(content.assessments), actions }
  const history = historyOf(subject, firstDay(content.issuedOn), dayOf(head.time), wording)
  return { history, overTime: overTime(history.stretches, actions, wording) }
}

/** The first sentence or so of a text, for search engines and previews. */
const summary = (text: string): string => (text.length <= 200 ? text : `${text.slice(0, 197)}…`)

const citableOf = ({ found, content }: DemandPageInput): Citable => ({
  kind: 'demand',
  edition: editionOfNow(found.demand),
  content,
})

function pageOf(input: DemandPageInput, wording: Wording): Page {
  const { content, origin, licence } = input
  const { demand } = input.found
  const title = wording.text(content.title).text
  return aPage({
    title: `${demand._id} ${title}`,
    description: summary(wording.text(content.text).text),
    address: `/demands/${demand._id}${input.version ? `/v/${demand.version}` : ''}`,
    section: 'demands',
    picture: `/demands/${demand._id}/picture.png`,
    edition: wording.t('demands.edition', { version: demand.version }),
    ...citeHead(citableOf(input), { wording, origin, licence }),
  })
}

/** PURE. */
export function demandPage(input: DemandPageInput, wording: Wording): DemandPage {
  const { found, content, names, head, titleOf } = input
  const { demand, actions, sources } = found
  const notes = sourceNotes(sources, usesOf(input), wording)
  const related = (reference: string): Related => ({
    reference,
    href: wording.href(`/demands/${reference}`),
    title: titleOf(reference),
  })
  const reference = demand._id
  return {
    page: pageOf(input, wording),
    reference,
    title: wording.text(content.title),
    asked: askedOf(content, names, notes, wording),
    now: statusOf(input, notes, wording),
    ...historyOfDemand(input, wording),
    text: wording.text(content.text),
    isQuotation: content.isQuotation,
    criteria: criteriaOf(content, wording),
    timeline: timelineOf(
      { reference, demand: content, actions, notes, names, end: dayOf(head.time) },
      wording,
    ),
    indicators: shownIndicators(input.indicators, wording),
    sources: [...notes.values()],
    instruments: content.instruments.map(({ kind, code, title, address }) => ({
      kind: wording.t(`demands.instrument.${kind}`),
      code,
      title: wording.text(title),
      address: address ?? '',
    })),
    tags: content.tags.map((tag) => ({ tag, href: wording.href(`/demands?tag=${tag}`) })),
    note: wording.text(content.note),
    supersedes: content.supersedes.map(related),
    supersededBy: found.supersededBy.map(related),
    related: input.related.map(related),
    edition: shownEdition(`/demands/${demand._id}`, editionOfNow(demand), wording),
    version: input.version,
    embed:
      input.version === null
        ? badgeCode(reference, wording.text(content.title).text, input.origin, wording)
        : null,
    cite: citeBox(citableOf(input), { ...input, wording }),
  }
}
