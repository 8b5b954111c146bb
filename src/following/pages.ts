import { aPage, type Page } from '../http/page.js'
import { FACTS, LANGUAGES } from '../language/languages.js'
import type { Shown } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { FollowField, FollowProblems } from './form.js'
import { thingText } from './letters-view.js'
import { CADENCES, type Followed, type FollowedThing, type Follower, followPath } from './rules.js'

interface Option {
  value: string
  label: string
  isChosen: boolean
}

interface EmailField {
  name: 'email'
  label: string
  hint: string
  problem: string
  describedBy: string
  type: 'email'
  value: string
  autocomplete: 'email'
}

export interface FollowPage {
  page: Page
  heading: string
  problems: { href: string; text: string }[]
  /** What would be followed; null where a choice has to be made first. */
  thing: { text: Shown; href: string; feed: string } | null
  action: string
  email: EmailField
  cadences: Option[]
  cadenceProblem: string
  hasMail: boolean
}

export interface FollowGiven {
  thing: FollowedThing | null
  /** Slug of a programme's address. */
  typed: { email: string; cadence: string }
  problems: FollowProblems
  hasMail: boolean
}

const NO_PROBLEMS: FollowProblems = new Set()

function emailField(value: string, problems: FollowProblems, wording: Wording): EmailField {
  const problem = problems.has('email') ? wording.t('following.problems.email') : ''
  return {
    name: 'email',
    label: wording.t('following.email'),
    hint: wording.t('following.emailHint'),
    problem,
    describedBy: problem ? 'email-hint email-error' : 'email-hint',
    type: 'email',
    value,
    autocomplete: 'email',
  }
}

const cadencesOf = (chosen: string, wording: Wording): Option[] =>
  CADENCES.map((value) => ({ value, label: wording.t(`following.${value}`), isChosen: value === chosen }))

const summary = (problems: FollowProblems, wording: Wording) =>
  [...problems].map((name: FollowField) => ({
    href: name === 'cadence' ? '#cadence-weekly' : `#${name}`,
    text: wording.t(`following.problems.${name}`),
  }))

const titleOf = (title: string, problems: FollowProblems, { t }: Wording): string =>
  problems.size > 0 ? `${t('accounts.error')} ${title}` : title

/** No address: these pages are not for search engines, and some hold a token. */
const quiet = (title: string, wording: Wording): Page =>
  aPage({ title, description: wording.t('following.description'), address: '' })

/** PURE. The form to follow one thing, or where to find one. */
export function followPage({ thing, typed, problems, hasMail }: FollowGiven, wording: Wording): FollowPage {
  const { t } = wording
  const heading = t('following.title')
  return {
    page: quiet(titleOf(heading, problems, wording), wording),
    heading,
    problems: summary(problems, wording),
    thing: thing && {
      text: thingText(thing, wording),
      href: wording.href(thing.path),
      feed: wording.href(`${thing.path}/feed.atom`),
    },
    action: wording.href(thing ? followPath(thing) : '/follow'),
    email: emailField(typed.email, problems, wording),
    cadences: cadencesOf(typed.cadence || 'weekly', wording),
    cadenceProblem: problems.has('cadence') ? t('following.problems.cadence') : '',
    hasMail,
  }
}

/** A page that says one thing, with a button or without. */
export interface SayingPage {
  page: Page
  heading: string
  paragraphs: string[]
  /** A form that posts the token to an address; null for none. */
  button: { action: string; text: string; token: string } | null
  link: { href: string; text: string }
}

const saying = (
  words: Pick<SayingPage, 'heading' | 'paragraphs' | 'link'>,
  button: SayingPage['button'],
  wording: Wording,
): SayingPage => ({ ...words, button, page: quiet(words.heading, wording) })

const toMine = (wording: Wording) => ({
  href: wording.href('/follow/mine'),
  text: wording.t('following.mine'),
})
const toSite = (wording: Wording) => ({ href: wording.href('/'), text: wording.t('frame.error.start') })

/** PURE. What every form that asks for a mail is answered with, whoever's address it is. */
export function askedPage(wording: Wording): SayingPage {
  const { t } = wording
  const words = {
    heading: t('following.asked.title'),
    paragraphs: [t('following.asked.text'), t('following.asked.again')],
  }
  return saying({ ...words, link: toSite(wording) }, null, wording)
}

/** PURE. */
export function stalePage(wording: Wording): SayingPage {
  const { t } = wording
  const link = { href: wording.href('/follow/mine'), text: t('following.stale.again') }
  return saying(
    { heading: t('following.stale.title'), paragraphs: [t('following.stale.text')], link },
    null,
    wording,
  )
}

/** PURE. A button, since programs that look through mail open its links. */
export function confirmFollowPage(thing: FollowedThing, token: string, wording: Wording): SayingPage {
  const { t } = wording
  const text = t('following.confirmPage.text', { thing: thingText(thing, wording).text })
  const button = { action: wording.href('/follow/confirm'), text: t('following.confirmPage.button'), token }
  const link = { href: wording.href(thing.path), text: thingText(thing, wording).text }
  return saying({ heading: t('following.confirmPage.title'), paragraphs: [text], link }, button, wording)
}

/** PURE. @param isFull the address follows as much as one can, so nothing was added */
export function confirmedPage(isFull: boolean, wording: Wording): SayingPage {
  const { t } = wording
  const paragraphs = [t(isFull ? 'following.confirmPage.full' : 'following.confirmPage.done')]
  return saying(
    { heading: t('following.confirmPage.doneTitle'), paragraphs, link: toMine(wording) },
    null,
    wording,
  )
}

/** PURE. */
export function leavePage(token: string, wording: Wording): SayingPage {
  const { t } = wording
  const action = `${wording.href('/follow/leave')}?token=${token}`
  const button = { action, text: t('following.leavePage.button'), token }
  const words = { heading: t('following.leavePage.title'), paragraphs: [t('following.leavePage.text')] }
  return saying({ ...words, link: toMine(wording) }, button, wording)
}

/** PURE. */
export function leftPage(wording: Wording): SayingPage {
  const { t } = wording
  const words = { heading: t('following.leavePage.doneTitle'), paragraphs: [t('following.leavePage.done')] }
  return saying({ ...words, link: toSite(wording) }, null, wording)
}

export interface AskMinePage {
  page: Page
  heading: string
  problems: { href: string; text: string }[]
  action: string
  email: EmailField
  hasMail: boolean
}

/** PURE. The form that asks for a link to one's own page. */
export function askMinePage(
  given: { email: string; problems: FollowProblems; hasMail: boolean },
  wording: Wording,
): AskMinePage {
  const heading = wording.t('following.minePage.title')
  return {
    page: quiet(titleOf(heading, given.problems, wording), wording),
    heading,
    problems: summary(given.problems, wording),
    action: wording.href('/follow/mine'),
    email: emailField(given.email, given.problems, wording),
    hasMail: given.hasMail,
  }
}

export interface MinePage {
  page: Page
  heading: string
  saved: string
  token: string
  action: string
  leaveAction: string
  things: { id: string; value: string; text: Shown; href: string }[]
  cadences: Option[]
  languages: Option[]
}

const valueOfThing = ({ kind, reference }: Followed): string => `${kind}:${reference}`

/** PURE. What one address follows. The address itself is not on the page: a link can be passed on. */
export function minePage(
  given: { follower: Follower; things: readonly (FollowedThing | null)[]; token: string; isSaved: boolean },
  wording: Wording,
): MinePage {
  const { follower, things, token, isSaved } = given
  const { t } = wording
  const heading = t('following.minePage.title')
  return {
    page: quiet(heading, wording),
    heading,
    saved: isSaved ? t('following.minePage.saved') : '',
    token,
    action: wording.href('/follow/mine/change'),
    leaveAction: `${wording.href('/follow/leave')}?token=${token}`,
    things: follower.follows.map((followed, place) => {
      const thing = things[place] ?? null
      const gone = {
        text: `${followed.reference} (${t('following.gone')})`,
        lang: wording.lang,
        isOther: false,
      }
      return {
        id: `thing-${place}`,
        value: valueOfThing(followed),
        text: thing ? thingText(thing, wording) : gone,
        href: thing ? wording.href(thing.path) : '',
      }
    }),
    cadences: cadencesOf(follower.cadence, wording),
    languages: LANGUAGES.map((value) => ({
      value,
      label: FACTS[value].name,
      isChosen: value === follower.language,
    })),
  }
}

/** PURE. Of what is followed, what the form keeps. */
export const keptOf = (follows: readonly Followed[], kept: readonly string[]): Followed[] =>
  follows.filter((thing) => kept.includes(valueOfThing(thing)))

export { NO_PROBLEMS }
