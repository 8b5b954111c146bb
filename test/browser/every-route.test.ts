import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf } from '../support/every-route.js'
import { aScene, faultsAt, inBoth, send } from '../support/scene.js'

/** Pages that depend on more than their route: what was asked for, what is not there, what is not allowed. */
const STATES: Record<number, readonly string[]> = {
  200: [
    '/demands?theme=officer-training&status=met',
    '/demands?from=1990&to=1991',
    '/demands/D-0001/v/2',
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
  [/\/diff$/, 400],
  [/^\/follow\/(?:confirm|leave)$/, 410],
  [/^\/setup$/, 404],
  [/^\/desk\/import\/:\w+$/, 404],
]
const usualStatus = (pattern: string): number => OTHERWISE.find(([of]) => of.test(pattern))?.[1] ?? 200

/** Addresses whose example cannot be had without more: their own tests look at them. */
const ELSEWHERE = new Set(['GET /desk/outbox/preview', 'GET /desk/outbox/html'])

/** Forms whose sending ends what the rest of this test needs. */
const NOT_SENT = new Set(['POST /logout'])

test('no page and no form in any state has a fault that a machine finds', async (t) => {
  const scene = await aScene(t)
  const faults: string[] = []
  const look = async (path: string, status: number) => {
    for (const one of inBoth(path)) faults.push(...(await faultsAt(scene, one, status)))
  }
  for (const route of scene.routes.filter(({ method }) => method === 'GET')) {
    const name = `GET ${route.pattern}`
    if (
      /^\/(?:api\/v1|data\/|assets|files|desk\/files)|cite\.|:file$|\.(?:atom|png|xml|svg|jsonl|csv)$/.test(
        route.pattern,
      )
    )
      continue
    if (ELSEWHERE.has(name)) continue
    await look(addressOf(route, scene.examples), usualStatus(route.pattern))
  }
  for (const [status, paths] of Object.entries(STATES)) {
    for (const path of paths) await look(path, Number(status))
  }
  for (const route of scene.routes.filter(({ method }) => method === 'POST')) {
    if (NOT_SENT.has(`POST ${route.pattern}`) || route.pattern.startsWith('/api')) continue
    for (const path of inBoth(addressOf(route, scene.examples))) faults.push(...(await send(scene, path)))
  }
  assert.ok(faults.length === 0, faults.join('\n'))
})
