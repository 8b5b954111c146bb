import { dayOf } from '../../clock.js'
import { aPage, type Page } from '../../http/page.js'
import { recordPath } from '../../kinds/address.js'
import type { Wording } from '../../language/wording.js'
import { citeHead } from '../citations/head.js'
import type { Citable } from '../citations/rules.js'
import { type ShownEdition, shownEdition } from '../frame/version-notice.js'
import type { ProgressGiven } from './pages.js'
import { periodAddress } from './period.js'
import type { Period } from './progress.js'

export function periodSpan({ from, to }: Period, wording: Wording): string {
  return wording.t('progress.span', { from: wording.date(from).text, to: wording.date(to).text })
}

export const citableOf = ({ edition, content }: ProgressGiven): Citable => ({
  kind: 'programme',
  edition,
  content,
})

export const shownEditionOf = ({ edition, content }: ProgressGiven, wording: Wording): ShownEdition =>
  shownEdition(recordPath('programme', content.slug), edition, wording)

/** What the head of a programme's page says. What is cited is the version of the programme, whatever period is shown. PURE. */
export function metaOf(given: ProgressGiven, count: number, wording: Wording): Page {
  const { edition, content, path, period, origin, licence, isSecret } = given
  const [from, to] = [wording.date(period.from).text, wording.date(period.to).text]
  const own = {
    title: `${wording.text(content.title).text}, ${periodSpan(period, wording)}`,
    description: wording.t('progress.description', { count, from, to }),
    section: 'progress' as const,
    edition: wording.t('progress.edition', {
      version: edition.version,
      reference: edition.reference,
      day: wording.date(dayOf(edition.publishedAt)).text,
    }),
  }
  if (isSecret) return aPage({ ...own, address: '' })
  const { jsonLd, ...head } = citeHead(citableOf(given), { wording, origin, licence })
  return aPage({
    ...own,
    ...head,
    address: periodAddress(path, period),
    picture: `${recordPath('programme', content.slug)}/picture.png`,
    jsonLd: jsonLd && { ...jsonLd, temporalCoverage: `${period.from}/${period.to}` },
  })
}
