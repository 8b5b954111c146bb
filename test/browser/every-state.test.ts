import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aBrowser } from '../support/browser.js'
import { aScene, faultsAt, inTurn, type Scene, SWEEPING, send, signIn, sweep } from '../support/scene.js'
import { anAccount } from '../support/sign-in.js'

const ALL_EMPTY = [
  '/',
  '/demands',
  '/actions',
  '/themes',
  '/organisations',
  '/indicators',
  '/progress',
  '/changes',
]
  .concat([
    '/ledger',
    '/data',
    '/search?q=x',
    '/desk',
    '/desk/demands',
    '/desk/review',
    '/desk/audit',
    '/desk/outbox',
  ])
  .concat(['/desk/users', '/desk/outbox/followers', '/account/tokens', '/account/reminders'])

const fine = (faults: readonly string[]) => assert.ok(faults.length === 0, faults.join('\n'))

test('no page of a site without a record has a fault that a machine finds', SWEEPING, async (t) => {
  const scene = await aScene(t, { isEmpty: true })
  await sweep(t, scene, ALL_EMPTY, async (windows, path, turn) => {
    const faults: string[] = []
    for (const one of inTurn(path, turn)) faults.push(...(await faultsAt(windows, one, 200, turn)))
    return faults
  })
})

/** Someone whom the desk knows and who may not do all. */
async function asContributor(t: Parameters<typeof aBrowser>[0], scene: Scene): Promise<Scene> {
  const { email } = await anAccount(scene.site, 'contributor')
  const page = await (await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })).newPage()
  await signIn(page, scene.origin, email)
  return { ...scene, admin: page }
}

test('no refusal has a fault that a machine finds: conflict, not allowed, withdrawn, too many, wrong code', {
  timeout: SWEEPING.timeout,
}, async (t) => {
  const scene = await aScene(t)
  const faults: string[] = []
  const withdrawal = {
    kind: 'action',
    reference: 'A-0002',
    operation: 'withdraw',
    reason: 'Counted twice',
  } as const
  const author = { id: 'x', shownAs: 'A. Colleague' }
  await scene.site.store.ledger.append({ ...withdrawal, content: null, author, expected: 1 })
  const contributor = await asContributor(t, scene)
  const edit = { op: 'publish', version: '1', root: '1', 'title.en': 'Mine', why: 'A reason' }
  const link = scene.examples.get('the link') ?? ''
  const token = link.replace(/.*=/, '')
  let turn = 0
  const look = async (who: Scene, path: string, status: number) => {
    for (const one of inTurn(path, turn)) faults.push(...(await faultsAt(who, one, status, turn)))
    turn++
  }
  const sent = async (path: string, values: Record<string, string>, status: number) => {
    for (const one of inTurn(path, turn)) faults.push(...(await send(scene, one, turn, values, status)))
    turn++
  }
  await sent('/desk/demands/D-0001/edit', edit, 409)
  await sent('/desk/demands/new', { add: 'criteria' }, 200)
  await look(contributor, '/desk/users', 403)
  await look(scene, '/actions/A-0002', 410)
  await look(scene, '/actions/A-0002/history', 410)
  await look(scene, link, 200)
  await sent('/setup', { token, password: 'short', again: 'other' }, 422)
  await sent('/follow?demand=D-0001', { email: 'nobody' }, 422)
  await sent('/login', { email: 'x@example.org', password: 'wrong' }, 422)
  for (let tries = 0; tries < 10; tries++)
    await scene.guest.request.post(`${scene.origin}/login`, {
      form: { email: 'y@example.org', password: 'wrong' },
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    })
  await sent('/login', { email: 'y@example.org', password: 'wrong' }, 429)
  fine(faults)
})
