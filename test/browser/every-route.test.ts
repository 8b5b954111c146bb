import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf } from '../support/every-route.js'
import { aScene, faultsAt, inTurn, type Scene, SWEEPING, send, sweep } from '../support/scene.js'

/** Pages that depend on more than their route: what was asked for, what is not there, what is not allowed. */
const STATES: Record<number, readonly string[]> = {
  200: [
    '/demands?theme=officer-training&status=met',
    '/demands?from=1990&to=1991',
    '/demands/D-0001/v/2',
    '/desk/demands/D-0001/correct?assessment=1',
    '/actions?effect=sets-back',
    '/search?q=training',
    '/search?q=%E1%9E%94%E1%9E%8E%E1%9F%92%E1%9E%8F%E1%9E%BB%E1%9F%87',
    '/search?q=zzzzzz',
    '/progress/anti-trafficking?from=2023-01-01&to=2024-12-31',
    '/changes?from=2020-01-01&to=2020-01-02',
    '/data/dictionary',
    '/follow?demand=D-0001',
    '/follow?theme=officer-training',
    '/desk/erase?kind=demand&reference=D-0001',
    '/desk/actions?page=2',
    '/desk/actions/A-0001?done=publish',
    '/desk/users?done=role',
    '/account?done=names',
    '/account/tokens?done=revoked',
    '/account/two-step?done=renamed',
    '/desk/outbox?show=sent',
  ],
  400: ['/demands?sort=x', '/changes?from=x', '/demands/D-0001/diff/9'],
  404: [
    '/nowhere',
    '/demands/D-9999',
    '/demands/D-0001?asOf=2026-01-01',
    '/desk/erase?kind=demand&reference=D-9999',
    '/desk/demands/D-9999',
    '/desk/users/000000000000000000000000',
  ],
}

/** Routes that answer something else where nothing is asked or no token is given. */
const OTHERWISE: readonly [RegExp, number][] = [
  [/\/correct$/, 400],
  [/\/diff$/, 400],
  [/^\/follow\/(?:confirm|leave)$/, 410],
  [/^\/setup$/, 404],
  [/^\/desk\/import\/:\w+$/, 404],
  // The example is an open source: nobody is named for it.
  [/^\/desk\/sources\/:reference\/readers$/, 404],
]
const usualStatus = (pattern: string): number => OTHERWISE.find(([of]) => of.test(pattern))?.[1] ?? 200

/** Addresses whose example cannot be had without more: their own tests look at them. */
const ELSEWHERE = new Set(['GET /desk/outbox/preview', 'GET /desk/outbox/html'])

/** Forms whose sending ends what the rest of this test needs. */
const NOT_SENT = new Set(['POST /logout'])

const NO_PAGE =
  /^\/(?:api\/v1|data\/|assets|files|desk\/files)|cite\.|:file$|\.(?:atom|png|xml|svg|jsonl|csv)$/

/** What there is to see, with the status that it is answered with. */
function pagesOf({ routes, examples }: Scene): Map<string, number> {
  const ofRoutes = routes
    .filter(
      ({ method, pattern }) => method === 'GET' && !NO_PAGE.test(pattern) && !ELSEWHERE.has(`GET ${pattern}`),
    )
    .map((route) => [addressOf(route, examples), usualStatus(route.pattern)] as const)
  const ofStates = Object.entries(STATES).flatMap(([status, paths]) =>
    paths.map((path) => [path, Number(status)] as const),
  )
  return new Map([...ofRoutes, ...ofStates])
}

test('no page and no form in any state has a fault that a machine finds', SWEEPING, async (t) => {
  const scene = await aScene(t)
  const pages = pagesOf(scene)
  await sweep(t, scene, [...pages.keys()], async (windows, path, turn) => {
    const faults: string[] = []
    for (const one of inTurn(path, turn))
      faults.push(...(await faultsAt(windows, one, pages.get(path) ?? 200, turn)))
    return faults
  })
  const forms = scene.routes.filter(
    ({ method, pattern }) =>
      method === 'POST' && !NOT_SENT.has(`POST ${pattern}`) && !pattern.startsWith('/api'),
  )
  // One after the other: what is sent changes what comes after it.
  for (const [turn, route] of forms.entries()) {
    const path = addressOf(route, scene.examples)
    await t.test(`POST ${path}`, async () => {
      const faults: string[] = []
      for (const one of inTurn(path, turn)) faults.push(...(await send(scene, one, turn)))
      assert.ok(faults.length === 0, faults.join('\n'))
    })
  }
})
