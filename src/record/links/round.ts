import type { Clock } from '../../clock.js'
import type { Ledger } from '../../ledger/ledger.js'
import type { Web } from '../../web/web.js'
import { type LinkAnswer, linkAfter, verdictOf } from './rules.js'
import type { LinkStore } from './store.js'

export interface LinkRoundDeps {
  links: LinkStore
  ledger: Pick<Ledger, 'applied'>
  web: Pick<Web, 'ask'>
  clock: Clock
}

/** Links that one round asks at most. */
const MOST = 10

const SHORT_WAIT_MS = 60 * 1000

/** Asks for the head alone; for the page where a server does not know that question, or answers it with a refusal. */
async function answerOf(
  web: LinkRoundDeps['web'],
  address: string,
  signal: AbortSignal,
): Promise<LinkAnswer> {
  const head = await web.ask(address, 'HEAD', { signal })
  if (head.ok && head.status < 400) return { status: head.status }
  // Nothing is asked twice of a server that says it is asked too much.
  if (head.ok && (head.status === 429 || head.status === 503)) return { status: head.status }
  if (!head.ok && head.reason !== 'answer' && head.reason !== 'connection') return { reason: head.reason }
  const page = await web.ask(address, 'GET', { signal })
  return page.ok ? { status: page.status } : { reason: page.reason }
}

/**
 * One round of looking after links: one question at a time, a minute between two to one host, each link rarely. Any
 * number of processes may make rounds at once; a link and a host are one's at a time.
 * @returns how many links were asked
 */
export async function linkRound(
  { links, ledger, web, clock }: LinkRoundDeps,
  signal: AbortSignal,
): Promise<number> {
  await links.keepUp(await ledger.applied(), clock.now())
  let asked = 0
  for (let seen = 0; seen < MOST && !signal.aborted; seen += 1) {
    const link = await links.claim(clock.now())
    if (!link) break
    if (!(await links.takeTurn(link.host, clock.now()))) {
      await links.keep({ ...link, nextAt: new Date(clock.now().getTime() + SHORT_WAIT_MS).toISOString() })
      continue
    }
    const answer = await answerOf(web, link._id, signal)
    if (signal.aborted) break
    const now = clock.now()
    await links.keep(linkAfter(link, verdictOf(answer), now, await links.isOnline(now)))
    asked += 1
  }
  return asked
}
