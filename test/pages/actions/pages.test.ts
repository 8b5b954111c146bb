import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decoded, reader, worldOf } from '../../record/versions/world.js'
import { anAction, anOrganisation } from '../../support/builders.js'

test('a list that is filtered says so, and every filter can be taken away again', async (t) => {
  const site = reader(await worldOf(t))
  const { text } = await site.get('/actions?type=training&demand=D-0001&from=2023').expect(200)
  assert.match(text, /A course/)
  assert.match(
    decoded(text),
    /href="\/actions\?demand=D-0001&from=2023"[^>]*title="Remove filter: Type: Training"/,
  )
  await site.get('/km/actions?type=training').expect(200)
})

test('a wrong parameter is named, with what is allowed', async (t) => {
  const site = reader(await worldOf(t))
  for (const [address, parameter] of [
    ['/actions?effect=helps', 'effect'],
    ['/actions?type[$ne]=x', 'type[$ne]'],
    ['/actions?sort=%00', 'sort'],
    ['/actions?type=__proto__', 'type'],
    ['/actions?from=2022-13', 'from'],
    ['/actions?demand=A-0001', 'demand'],
    ['/actions?page=0', 'page'],
  ] as const) {
    const { text } = await site.get(address).expect(400)
    assert.ok(text.includes(`“${parameter}”`), `${address} names ${parameter}`)
  }
  const { text } = await site.get('/actions?effect=helps')
  assert.match(text, /advances/)
  await site.get('/actions?fbclid=x&utm_source=y').expect(200)
  await site.get('/actions?page=2').expect(404)
})

test('a long list is cut into pages of 25 that lead to each other', async (t) => {
  const world = await worldOf(t)
  const more = Array.from({ length: 30 }, (_, index) =>
    anAction(`A-${String(index + 100).padStart(4, '0')}`, { type: 'policy', on: '2024' }),
  )
  await world.store.ledger.appendAll(more)
  const first = await reader(world).get('/actions?type=policy').expect(200)
  assert.equal(first.text.match(/<tr role="row"><td/g)?.length, 25)
  assert.match(decoded(first.text), /href="\/actions\?type=policy&page=2" rel="next"/)
  const second = await reader(world).get('/actions?type=policy&page=2').expect(200)
  assert.equal(second.text.match(/<tr role="row"><td/g)?.length, 5)
})

test('the page of an action has its date as written, its effects with reasons, and its sources', async (t) => {
  const world = await worldOf(t)
  await world.store.ledger.append(
    anAction('A-0010', {
      on: '2022-08',
      until: '2022-11',
      onNote: { en: 'Month given by the source.' },
      links: [
        { demand: 'D-0002', effect: 'partly', reason: { en: 'Only in one province.' }, isContext: true },
        { demand: 'D-0001', effect: 'sets-back', reason: { en: 'It ended the course.' }, isContext: false },
      ],
    }),
  )
  const { text } = await reader(world).get('/actions/A-0010').expect(200)
  assert.match(text, /<time datetime="2022-08">August 2022<\/time> to <time datetime="2022-11">November 2022/)
  assert.match(text, /Month given by the source\./)
  const answer = text.indexOf('It ended the course.')
  assert.ok(answer > 0 && answer < text.indexOf('Only in one province.'), 'what is only context comes after')
  assert.match(text, /Sets back/)
  assert.match(text, /Context/)
  assert.match(text, /href="https:\/\/example\.org\/first"/)
})

test('an organisation is shown as asked, asking and acting, with its parent and parts', async (t) => {
  const world = await worldOf(t)
  const part = anOrganisation('police', 'National Police')
  const content = { ...(part.content as object), parent: 'rgc' }
  await world.store.ledger.append({ ...part, content })
  const whole = await reader(world).get('/organisations/rgc').expect(200)
  assert.match(whole.text, /Demands made of it/)
  assert.match(whole.text, /What it did/)
  assert.match(whole.text, /href="\/organisations\/police">National Police/)
  const child = await reader(world).get('/organisations/police').expect(200)
  assert.match(child.text, /href="\/organisations\/rgc">Royal Government/)
  assert.match(child.text, /No published demand or action names this organisation/)
  const asking = await reader(world).get('/organisations/licadho').expect(200)
  assert.match(asking.text, /Demands it makes/)
})

test('a theme has its demands, its strip and the latest actions', async (t) => {
  const site = reader(await worldOf(t))
  const { text } = await site.get('/themes/officer-training').expect(200)
  assert.match(text, /2 demands/)
  assert.match(decoded(text), /href="\/demands\?theme=officer-training&status=in-progress"/)
  assert.match(text, /A-0001/)
  const all = await site.get('/themes').expect(200)
  assert.match(all.text, /href="\/themes\/officer-training"/)
})
