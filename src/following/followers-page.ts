import { aPage, type Page } from '../http/page.js'
import { type Pager, pagerOf } from '../http/pager.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import type { Follower } from './rules.js'

export interface FollowersPage {
  page: Page
  crumbs: { href: string; text: string }[]
  heading: string
  action: string
  problem: string
  typed: string
  followers: { id: string; email: string; follows: string; more: string; cadence: string; since: ShownDate }[]
  pager: Pager
}

/** Names of followed things shown for one address. */
const MOST_NAMED = 8

/** PURE. Every address that follows, for administrators. */
export function followersPage(
  given: {
    followers: readonly Follower[]
    total: number
    number: number
    perPage: number
    isUnknown: boolean
  },
  wording: Wording,
): FollowersPage {
  const { t } = wording
  const heading = t('outbox.followers.title')
  const size = { total: given.total, page: given.number, length: given.perPage }
  return {
    page: aPage({ title: heading, description: heading, address: '/desk/outbox/followers' }),
    crumbs: [{ href: wording.href('/desk/outbox'), text: t('outbox.title') }],
    heading,
    action: wording.href('/desk/outbox/followers'),
    problem: given.isUnknown ? t('outbox.done.unknownAddress') : '',
    typed: '',
    followers: given.followers.map(({ id, email, follows, cadence, since }) => {
      const rest = follows.length - MOST_NAMED
      return {
        id,
        email,
        follows: follows
          .slice(0, MOST_NAMED)
          .map(({ reference }) => reference)
          .join(', '),
        more: rest > 0 ? t('outbox.followers.more', { count: rest }) : '',
        cadence: t(`following.${cadence}`),
        since: shownInstant(wording, since),
      }
    }),
    pager: pagerOf(size, (page) => `/desk/outbox/followers?page=${page}`, wording),
  }
}
