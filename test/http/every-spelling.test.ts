import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { settableClock } from '../support/clock.js'
import { crawl } from '../support/crawl.js'
import { addressOf } from '../support/every-route.js'
import { isPrivate, type RouteFound, routesOf } from '../support/routes.js'
import { ownSite, type Site } from '../support/site.js'
import { isWhole } from '../support/whole.js'
import { type Answer, type Asker, askerOf } from './asker.js'
import { PLANTED } from './planted.js'
import { type PlantedSite, planted } from './planted-site.js'
import { everySpelling, faultsOfSpelling, type Spelt } from './spellings.js'

/** Each route in each spelling for each role, as `.ci/run` asks; else some of them, others from route to route. */
/** How many wrong spellings of a route are asked for then. */
const MISSPELT = 2

/** For longer than one test may take; each of its parts takes less. */
const LONG = { timeout: 3_600_000 }

const ROLES = ['contributor', 'editor', 'admin', 'program'] as const
type Who = (typeof ROLES)[number] | 'guest'

interface Case extends Spelt {
  method: string
  /** As the site writes it. */
  path: string
  by: readonly Who[]
}

interface World extends PlantedSite, Pick<Asker, 'ask'> {
  site: Site
  /** Headers by which each is known. */
  known: Record<Who, Record<string, string>>
  /** All that a guest must not be given, in small letters. */
  secrets: string[]
}

async function aWorld(t: TestContext): Promise<World> {
  const clock = settableClock('2026-11-24T02:00:00Z')
  const site = await ownSite(t, { TRUST_PROXY: 'loopback' }, clock)
  // As where the program runs compiled: so many pages are not to wait for their templates.
  site.app.enable('view cache')
  const given = await planted(site)
  // By then the hour's entries that are not public stand in the public ledger, blinded.
  clock.set('2026-11-24T04:00:00Z')
  const { ask, signIn } = await askerOf(t, site)
  const { contributor, editor, admin } = given.desk
  const known = {
    guest: {},
    contributor: await signIn(contributor.email),
    editor: await signIn(editor.email),
    admin: await signIn(admin.email),
    program: { authorization: `Bearer ${given.bearer}` },
  }
  const keys = Object.values(known).flatMap((headers) => Object.values<string>(headers))
  const secrets = [...Object.keys(PLANTED), given.secret, ...keys].map((word) => word.toLowerCase())
  return { ...given, site, ask, known, secrets }
}

const turnOf = <One>(all: readonly One[], turn: number, count = 1): One[] =>
  Array.from({ length: Math.min(count, all.length) }, (_, more) => all[(turn + more) % all.length] as One)

/** The addresses of a route as the site writes them. */
function pathsOf({ pattern }: RouteFound, { examples: { shown, hidden } }: World): string[] {
  const both = [addressOf({ pattern }, hidden), addressOf({ pattern }, shown)]
  if (isWhole) return [...new Set(both)]
  return isPrivate(pattern) ? both.slice(0, 1) : both.slice(1)
}

/** Who asks before a guest does. */
function rolesFor(path: string, { isRight }: Spelt, turn: number): readonly Who[] {
  if (isWhole) return ROLES
  if (!isRight || !isPrivate(path)) return turnOf(ROLES, turn)
  return ['editor', 'admin', ...turnOf(['contributor', 'program'] as const, turn)]
}

function casesOf(world: World): Case[] {
  const routes = routesOf(world.site.app).filter(({ method }) => method !== '_ALL')
  return routes.flatMap((route, turn) =>
    pathsOf(route, world).flatMap((path) => {
      const all = everySpelling(path)
      const [right, wrong] = [all.filter(({ isRight }) => isRight), all.filter(({ isRight }) => !isRight)]
      // Routes come in rows of two, five and ten: the turns are so that each of a row has another from row to row.
      const wrongTurn = turn * MISSPELT + Math.floor(turn / 10)
      const asked = isWhole ? all : [...turnOf(right, turn), ...turnOf(wrong, wrongTurn, MISSPELT)]
      return asked.map((spelt, place) => ({
        ...{ ...spelt, path, method: route.method },
        by: rolesFor(path, spelt, Math.floor(turn / 2) + place),
      }))
    }),
  )
}

/** What is wrong with an answer, whoever is given it. */
function faultsOf(one: Case, who: Who, answer: Answer): string[] {
  const { status, headers } = answer
  const freshness = String(headers['cache-control'])
  const faults = one.isRight ? [] : faultsOfSpelling(one, answer)
  if (status >= 500) faults.push(`answers ${status}`)
  // Files of the program itself are the same for all.
  if (one.path.startsWith('/assets/')) return faults
  if (isPrivate(one.path) && freshness !== 'no-store') faults.push(`is private and says ${freshness}`)
  if (who !== 'guest' && /public/.test(freshness)) faults.push(`says ${freshness}`)
  if (!isPrivate(one.path) && headers['set-cookie']) faults.push('is public and sets a cookie')
  return faults
}

const wordsIn = ({ headers, text }: Answer, words: readonly string[]): string[] => {
  const all = `${JSON.stringify(headers)}\n${text}`.toLowerCase()
  return words.filter((word) => all.includes(word))
}

/** What a guest was given of it, beside what they asked with and what the secret address is there to show. */
const leaksIn = ({ path, asked }: Case, answer: Answer, secrets: readonly string[]): string[] =>
  wordsIn(answer, secrets)
    .filter((word) => !asked.toLowerCase().includes(word))
    .filter((word) => !(path.startsWith('/unlisted/') && word === 'zqunlisted'))
    .map((word) => `gives away ${word}`)

/** What is sent rightly changes something, and would end what comes after it; but not where it asks to be shown. */
const changesNothing = ({ method, path, isRight }: Case): boolean =>
  method === 'GET' || !isRight || path.endsWith('/show')

const OF_THE_DESK = /^\/(?:desk|account|api\/v1\/drafts)(?:\/|$)/

/** What a guest was given that is not theirs. */
function faultsForGuest(one: Case, answer: Answer, secrets: readonly string[]): string[] {
  const faults = leaksIn(one, answer, secrets)
  if (OF_THE_DESK.test(one.path) && answer.status < 300) faults.push(`answers ${answer.status}`)
  return faults
}

interface Found {
  answers: number
  faults: string[]
  /** Which of the secrets were given. */
  given: Set<string>
}

async function walk({ ask, known, secrets }: World, cases: readonly Case[], who: Who): Promise<Found> {
  const given = new Set<string>()
  const faults: string[] = []
  for (const one of cases) {
    const answer = await ask(one.method, one.asked, known[who])
    for (const word of wordsIn(answer, secrets)) given.add(word)
    const here = [
      ...faultsOf(one, who, answer),
      ...(who === 'guest' ? faultsForGuest(one, answer, secrets) : []),
    ]
    faults.push(...here.map((fault) => `${one.method} ${one.asked}: ${fault}`))
  }
  return { answers: cases.length, faults, given }
}

async function crawled({ site: { app }, secrets }: World): Promise<Omit<Found, 'given'>> {
  const faults: string[] = []
  let answers = 0
  for await (const { address, all } of crawl(app)) {
    answers += 1
    for (const word of secrets) if (all.includes(word)) faults.push(`${address}: gives away ${word}`)
  }
  return { answers, faults }
}

const MOST_TOLD = 40

function requireNone(t: TestContext, { answers, faults }: Omit<Found, 'given'>): void {
  t.diagnostic(`${answers} answers, ${faults.length} faults`)
  assert.deepEqual(faults.slice(0, MOST_TOLD), [])
  assert.ok(answers > 100)
}

test('whoever has opened every page in every spelling, a guest is given nothing of it', LONG, async (t) => {
  const world = await aWorld(t)
  const cases = casesOf(world)
  const { ledger } = world.site.store
  const before = await ledger.applied()
  const seen = new Set<string>()
  for (const who of ROLES)
    await t.test(`what ${who} is answered`, async (part) => {
      const own = cases.filter((one) => one.by.includes(who) && changesNothing(one))
      const found = await walk(world, own, who)
      for (const word of found.given) seen.add(word)
      requireNone(part, found)
    })
  const after = await ledger.applied()
  await t.test('what a guest is answered after them', async (part) =>
    requireNone(part, await walk(world, cases, 'guest')),
  )
  if (isWhole)
    await t.test('what links lead a guest to after them', async (part) =>
      requireNone(part, await crawled(world)),
    )
  assert.deepEqual(after, before, 'what was kept of their answers was kept still')
  const unseen = Object.keys(PLANTED).filter((word) => !seen.has(word))
  assert.deepEqual(unseen, [], 'what the desk does not show proves nothing')
})
