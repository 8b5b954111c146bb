import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import { aPage, type Page } from './page.js'
import type { Former, Refusal } from './refusal.js'

export interface ErrorPage {
  page: Page
  status: number
  heading: string
  /** One calm sentence, or a few. */
  sentences: string[]
  /** The values a parameter may have; empty when they cannot be listed. */
  allowed: string[]
  /** Why a record was withdrawn, in the words of who did it; '' for other errors. */
  reason: string
  /** What had been published of a withdrawn record, newest first. */
  former: { label: string; when: ShownDate; reason: string }[]
  /** Address of the history of an erased version's record; '' for other errors. */
  history: string
}

const SECONDS_OF_MINUTE = 60

const STATUSES_WITH_WORDS = new Set([400, 403, 404, 409, 410, 413, 415, 422, 429, 500, 503])

interface Asked {
  /** In words, where the page was asked for as of a day; else ''. */
  day: string
  /** Seconds until one may ask again; 0 where that is not known. */
  wait: number
}

const PLAIN: Asked = { day: '', wait: 0 }

const PROBLEMS: Record<string, string> = {
  'any.only': 'frame.error.mustBeListed',
  name: 'frame.error.unknownName',
  'day.invalid': 'frame.error.mustBeDay',
  'day.future': 'frame.error.mustNotBeFuture',
  'worldDate.invalid': 'frame.error.mustBeDate',
  'number.base': 'frame.error.mustBeNumber',
  'number.integer': 'frame.error.mustBeNumber',
  'number.min': 'frame.error.mustBeNumber',
  'number.max': 'frame.error.tooLarge',
  'number.unsafe': 'frame.error.tooLarge',
  'string.max': 'frame.error.tooLong',
  'day.outOfRange': 'progress.outOfRange',
  'period.reversed': 'progress.reversed',
  'range.form': 'history.diff.form',
  'search.value': 'search.wrongValue',
}

/** Refusals that have words of their own: a change that did not show that it came from this site, what is for a few. */
const FORBIDDEN: Record<string, string> = {
  'cross-site': 'frame.error.crossSite',
  'no-proof': 'frame.error.noProof',
  confidential: 'frame.error.confidential',
}

function explanation(refusal: Refusal, wording: Wording, { day, wait }: Asked): string[] {
  const { status, details } = refusal
  if (status === 404 && day !== '') return [wording.t('asOf.notThen', { day })]
  if (status === 400 && details.parameter !== '') {
    const problem = PROBLEMS[details.problem] ?? 'frame.error.notUnderstood'
    return [wording.t('frame.error.parameter', { parameter: details.parameter }), wording.t(problem)]
  }
  if (details.problem === 'erased') {
    const when =
      details.on === '' ? [] : [wording.t('frame.error.erasedOn', { day: wording.date(details.on).text })]
    return [wording.t('frame.error.erased', { key: details.key }), ...when]
  }
  if (status === 410 && details.on !== '') {
    return [wording.t('frame.error.withdrawn', { key: details.key, day: wording.date(details.on).text })]
  }
  if (status === 429 && wait > 0)
    return [wording.t('frame.error.wait', { count: Math.ceil(wait / SECONDS_OF_MINUTE) })]
  const forbidden = status === 403 ? FORBIDDEN[details.problem] : undefined
  if (forbidden) return [wording.t(forbidden)]
  return [wording.t(`frame.error.text${STATUSES_WITH_WORDS.has(status) ? status : 500}`)]
}

const formerOf = ({ version, isWithdrawal, isErased, at, reason }: Former, wording: Wording) => ({
  label: isWithdrawal
    ? wording.t('history.withdrawn')
    : [wording.t('history.version', { version }), ...(isErased ? [wording.t('history.wasErased')] : [])].join(
        ', ',
      ),
  when: shownInstant(wording, at),
  reason,
})

/** What a person sees instead of the page. */
export function errorPage(refusal: Refusal, wording: Wording, asked: Asked = PLAIN): ErrorPage {
  const { status, details } = refusal
  const named = details.problem === 'erased' ? 'Erased' : STATUSES_WITH_WORDS.has(status) ? status : 500
  const heading = wording.t(`frame.error.heading${named}`)
  return {
    page: aPage({ title: heading, description: heading, address: '' }),
    status,
    heading,
    sentences: explanation(refusal, wording, asked),
    allowed: details.allowed,
    reason: status === 410 ? details.reason : '',
    former: details.former.map((one) => formerOf(one, wording)),
    history: details.history === '' ? '' : wording.href(details.history),
  }
}
