import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { settableClock } from '../support/clock.js'
import { anAccount } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'
import { type Answer, askerOf } from './asker.js'

const DAY = '2026-03-04'

/** Names that mean the one. */
const SAME = ['asOf', '%61sOf', 'as%4Ff', 'x=1&asOf', '&asOf', 'ASOF=2020-01-01&asOf']
const OTHERS = [
  ...[
    'ASOF',
    'asof',
    'AsOf',
    'x',
    'as-of',
    'x=1&ASOF',
    'asOf[]',
    'asOf%5B%5D',
    'asOf[$gt]',
    'asOf.',
    '+asOf',
  ],
  ...['a%C2%ADsOf', 'asOf=2026-03-03&asOf'],
]

const PAGES = ['/demands', '/demands/D-0001', '/km/demands/D-0001', '/data/demands.csv', '/api/v1/demands']

const [THEN, NOW] = ['Train ten officers', 'Train all officers']

/** Which titles are shown. */
const shown = ({ text }: Answer): string[] => [THEN, NOW].filter((title) => text.includes(title))

/** What is wrong with an answer: a name that is not the one says nothing, or is refused. */
function faultsOf(page: string, name: string, answer: Answer): string[] {
  const titles = shown(answer)
  const isSame = SAME.includes(name)
  // The interface for programs refuses each name that it does not know.
  const mayRefuse = !isSame || (page.startsWith('/api') && name.includes('='))
  if (answer.status === 400 && mayRefuse && titles.length === 0) return []
  const isRight = answer.status === 200 && String(titles) === (isSame ? THEN : NOW)
  return isRight ? [] : [`answers ${answer.status} and shows ${titles}`]
}

test('a day is asked for by one name, whoever asked for what before', async (t) => {
  const clock = settableClock('2026-01-10T02:00:00Z')
  const site = await ownSite(t, { TRUST_PROXY: 'loopback' }, clock)
  const { ledger } = site.store
  const names = [
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001'),
  ]
  await ledger.appendAll([...names, aDemand('D-0001', { title: { en: THEN } })])
  clock.set('2026-06-10T02:00:00Z')
  await ledger.append({ ...aDemand('D-0001', { title: { en: NOW } }), expected: 1 })
  const { ask, signIn } = await askerOf(t, site)
  const { email } = await anAccount(site, 'editor')
  const editor = await signIn(email)
  const faults: string[] = []
  for (const page of PAGES)
    for (const name of [...SAME, ...OTHERS]) {
      const asked = `${page}?${name}=${DAY}`
      for (const who of [editor, {}]) {
        const answer = await ask('GET', asked, who)
        const freshness = String(answer.headers['cache-control'])
        const kept = 'cookie' in who && /public/.test(freshness) ? [`says ${freshness}`] : []
        faults.push(...[...faultsOf(page, name, answer), ...kept].map((fault) => `${asked}: ${fault}`))
      }
      const after = shown(await ask('GET', page))
      if (String(after) !== NOW) faults.push(`${page} after ${asked}: shows ${after}`)
    }
  assert.deepEqual(faults, [])
})
