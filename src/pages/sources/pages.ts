import { aPage, type Page } from '../../http/page.js'
import type { Edition } from '../../kinds/edition.js'
import { filesOf } from '../../kinds/shape/files.js'
import type { Status } from '../../kinds/shape/status.js'
import type { PublicSource, Source } from '../../kinds/source/rules.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { ActionRow } from '../../record/actions/rows.js'
import type { DemandRow } from '../../record/demands/rows.js'
import type { ListedIndicator } from '../../record/indicators/store.js'
import type { Names } from '../../record/names.js'
import { type ActionRowView, actionRowView } from '../actions/row-view.js'
import { citeHead } from '../citations/head.js'
import { type CiteBox, citeBox } from '../citations/pages.js'
import type { CitationPlace } from '../citations/rules.js'
import { type FileView, fileView } from '../frame/file-view.js'
import { type ShownEdition, shownEdition, type VersionNotice } from '../frame/version-notice.js'

/** What the public may know of a source that is not confidential. */
interface SourceDetails {
  title: Shown
  authors: string
  publisher: string
  /** Addresses on the web; '' for none. */
  address: string
  archive: string
  /** Since when the original has not answered; null while it does, or nobody knows. */
  dead: ShownDate | null
  readOn: ShownDate | null
  /** The language it is written in, in words; '' when it is not known. */
  language: string
  /** BCP 47, for hreflang. */
  languageTag: string
  note: Shown
  /** What is kept of it as files. */
  files: FileView[]
  /** What rests on it today. */
  demands: { reference: string; href: string; title: Shown; status: Status; label: string }[]
  actions: ActionRowView[]
  /** With how many values of each rest on it. */
  indicators: { reference: string; href: string; name: Shown; countText: string }[]
}

/** The page of one source, or of one version of it. */
export interface SourcePage {
  page: Page
  reference: string
  kind: string
  publishedOn: ShownDate | null
  /** Null for a confidential source, of which kind and date are all there is. */
  details: SourceDetails | null
  edition: ShownEdition
  cite: CiteBox | null
  version: VersionNotice | null
}

export interface SourcePageInput {
  edition: Edition
  content: PublicSource
  version: VersionNotice | null
  names: Names
  /** Published demands and actions that name it; none for a confidential source. */
  demands: readonly DemandRow[]
  actions: readonly ActionRow[]
  indicators: readonly ListedIndicator[]
  /** Instant since when its link is dead; '' when it is not. */
  deadSince: string
}

function languageName(tag: string | undefined, { lang }: Wording): string {
  if (tag === undefined) return ''
  return new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }).of(tag) ?? tag
}

function detailsOf(
  source: Omit<Source, 'isConfidential'>,
  { edition, names, demands, actions, indicators, deadSince }: SourcePageInput,
  wording: Wording,
): SourceDetails {
  return {
    title: wording.text(source.title),
    authors: source.authors.join('; '),
    publisher: source.publisher,
    address: source.address ?? '',
    archive: source.archive.address ?? '',
    dead: deadSince === '' ? null : shownInstant(wording, deadSince),
    readOn: source.readOn ? wording.date(source.readOn) : null,
    language: languageName(source.language, wording),
    languageTag: source.language ?? '',
    note: wording.text(source.note),
    files: filesOf(source).map((file) => fileView(file, wording)),
    demands: demands.map(({ reference, title, status }) => ({
      reference,
      href: wording.href(`/demands/${reference}`),
      title: wording.text(title),
      status,
      label: wording.t(`common.status.${status}`),
    })),
    actions: actions.map((row) => actionRowView(row, names, wording)),
    indicators: indicators.map(({ reference, content: { name, series } }) => ({
      reference,
      href: wording.href(`/indicators/${reference}`),
      name: wording.text(name),
      countText: wording.t('indicators.values', {
        count: series.filter((value) => value.source === edition.reference).length,
      }),
    })),
  }
}

function pageOf({ edition, content, version }: SourcePageInput, place: CitationPlace): Page {
  const { wording } = place
  const { reference } = edition
  const kind = wording.t(`common.sourceKind.${content.kind}`)
  const confidential = wording.t('demands.confidential', { kind })
  return aPage({
    title: `${reference} ${content.isConfidential ? confidential : wording.text(content.title).text}`,
    description: content.isConfidential ? confidential : `${kind}, ${content.publisher}`,
    address: `/sources/${reference}${version ? `/v/${edition.version}` : ''}`,
    edition: wording.t('demands.edition', { version: edition.version }),
    ...citeHead({ kind: 'source', edition, content }, place),
  })
}

/** PURE. */
export function sourcePage(input: SourcePageInput, place: CitationPlace): SourcePage {
  const { edition, content, version } = input
  const { wording } = place
  return {
    page: pageOf(input, place),
    reference: edition.reference,
    kind: wording.t(`common.sourceKind.${content.kind}`),
    publishedOn: content.publishedOn ? wording.date(content.publishedOn) : null,
    details: content.isConfidential ? null : detailsOf(content, input, wording),
    edition: shownEdition(`/sources/${edition.reference}`, edition, wording),
    cite: citeBox({ kind: 'source', edition, content }, place),
    version,
  }
}
