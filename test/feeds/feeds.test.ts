import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseFeed } from '@rowanmanning/feed-parser'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import supertest from 'supertest'
import type { Demand } from '../../src/kinds/demand/rules.js'
import { loadStarter } from '../../src/starter/starter.js'
import {
  aChange,
  aDemand,
  anAction,
  anIndicator,
  anOrganisation,
  aSource,
  aTheme,
} from '../support/builders.js'
import { settableClock } from '../support/clock.js'
import { ownSite } from '../support/site.js'

const judged = (status: Demand['assessments'][number]['status'], on: string) => ({
  status,
  on,
  reason: { en: 'It did <so> & more' },
  evidence: [],
  criteria: [],
})

const programme = (content: object, more: object = {}) =>
  aChange({
    kind: 'programme',
    reference: 'P-0001',
    content: { title: { en: 'A programme' }, slug: 'a-programme', demands: ['D-0001'], ...content },
    ...more,
  })

/** Three demands, one withdrawn, with a draft beside each; an action that moved from one demand to another. */
async function worldOf(t: TestContext) {
  const clock = settableClock('2025-03-01T00:00:00Z')
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example' }, clock)
  const { ledger } = site.store
  await ledger.appendAll([
    ...[aTheme('officer-training', 'Training'), anOrganisation('licadho'), aOpenSource(), aSecret()],
    ...[aDemand('D-0001'), aDemand('D-0002', { themes: ['other'] }), aDemand('D-0003'), aTheme('other')],
    anAction('A-0001'),
    anIndicator('I-0001'),
    programme({}),
  ])
  clock.set('2025-03-02T00:00:00Z')
  await ledger.appendAll([
    {
      ...aDemand('D-0001', { assessments: [judged('in-progress', '2025-03-02')] }),
      expected: 1,
      reason: 'Judged',
    },
    {
      ...anAction('A-0001', {
        links: [{ demand: 'D-0001', effect: 'sets-back', reason: { en: 'R' }, isContext: false }],
      }),
      expected: 1,
    },
    { ...aDemand('D-0003'), operation: 'withdraw', content: null, expected: 1, reason: 'It was asked twice' },
    {
      ...aDemand('D-0001', { title: { en: 'Unspoken draft' } }),
      operation: 'edit',
      expected: 2,
      reason: 'Quiet',
    },
    { ...aDemand('D-0004', { title: { en: 'Unspoken new draft' } }), operation: 'create' },
  ])
  return { site, pages: supertest(site.app) }
}

const aOpenSource = () => aSource('S-0001')
const aSecret = () => aSource('S-0002', { isConfidential: true, title: { en: 'Whispered words' } })

type Pages = ReturnType<typeof supertest>

async function feedAt(pages: Pages, path: string) {
  const answer = await pages
    .get(path)
    .expect(200)
    .expect('Content-Type', /^application\/atom\+xml/)
  const text = answer.text ?? String(answer.body)
  assert.equal(XMLValidator.validate(text), true)
  return { text, feed: parseFeed(text) }
}

const FEEDS = [
  '/feed.atom',
  '/demands/D-0001/feed.atom',
  '/themes/officer-training/feed.atom',
  '/progress/a-programme/feed.atom',
]

test('every feed is read by a feed reader, has stable ids and knows no other time than the record', async (t) => {
  const { pages } = await worldOf(t)
  for (const path of FEEDS.flatMap((each) => [each, `/km${each}`])) {
    const { feed, text } = await feedAt(pages, path)
    assert.equal(feed.meta.type, 'atom')
    assert.equal(feed.self, `https://tamdan.example${path}`)
    assert.ok(feed.title && feed.items.length > 0, path)
    assert.match(text, new RegExp(`^[^]*<feed xml:lang="${path.startsWith('/km') ? 'km' : 'en'}"`))
    assert.equal(feed.updated?.toISOString(), '2025-03-02T00:00:00.000Z')
    const ids = feed.items.map(({ id }) => id ?? '')
    assert.equal(new Set(ids).size, ids.length)
    for (const id of ids) assert.match(id, /^tag:tamdan\.example,2025-03-0[12]:ledger\/\d+\/(en|km)$/)
    assert.equal((await pages.get(path)).text, text)
  }
})

test('an assessment is told with the status before and after, an action with its effect before and after', async (t) => {
  const { pages } = await worldOf(t)
  const { feed } = await feedAt(pages, '/demands/D-0001/feed.atom')
  const content = feed.items.map((item) => item.content ?? '')
  assert.ok(content.some((html) => /Status:<\/b> before: Not assessed; now: In progress/.test(html)))
  assert.ok(content.some((html) => /Effect on D-0001:<\/b> before: Advances; now: Sets back/.test(html)))
  assert.ok(content.some((html) => /Why:<\/b> Judged/.test(html)))
  const links = feed.items.map(({ url }) => url)
  assert.ok(links.includes('https://tamdan.example/demands/D-0001/v/2'))
  for (const url of links) await pages.get(new URL(url ?? '').pathname).expect(200)
})

test('a feed tells of its own subject alone, and of what is withdrawn only that', async (t) => {
  const { pages } = await worldOf(t)
  const titles = async (path: string) =>
    (await feedAt(pages, path)).feed.items.map(({ title }) => title ?? '').join('\n')
  assert.doesNotMatch(await titles('/demands/D-0001/feed.atom'), /D-000[234]|I-0001/)
  assert.match(await titles('/themes/officer-training/feed.atom'), /D-0003: .*[Ww]ithdrawn/)
  assert.doesNotMatch(await titles('/themes/officer-training/feed.atom'), /D-0002/)
  assert.match(await titles('/progress/a-programme/feed.atom'), /P-0001 A programme/)
  const site = await titles('/feed.atom')
  for (const reference of ['D-0001', 'D-0002', 'A-0001', 'I-0001', 'P-0001'])
    assert.ok(site.includes(reference))
  assert.equal(site.match(/D-0003/g)?.length, 1)
})

test('no feed has a word of a draft, a withdrawn text or a confidential source', async (t) => {
  const { pages } = await worldOf(t)
  for (const path of FEEDS.flatMap((each) => [each, `/km${each}`])) {
    const { text } = await feedAt(pages, path)
    assert.doesNotMatch(text, /Unspoken|Quiet|Whispered|Title of D-0003|S-0002|D-0004/, path)
  }
  await pages.get('/demands/D-0004/feed.atom').expect(404)
  await pages.get('/demands/D-0003/feed.atom').expect(410)
})

test('an erased version leaves every feed', async (t) => {
  const { site, pages } = await worldOf(t)
  const before = (await feedAt(pages, '/demands/D-0001/feed.atom')).feed.items.length
  await site.store.ledger.append({
    ...aChange({ kind: 'demand', reference: 'D-0001', content: { versions: [1] } }),
    operation: 'erase',
    expected: 3,
    reason: 'A name',
  })
  const { feed } = await feedAt(pages, '/demands/D-0001/feed.atom')
  assert.equal(feed.items.length, before - 1)
})

test('a demand that came back tells of its withdrawal too', async (t) => {
  const { site, pages } = await worldOf(t)
  await site.store.ledger.append({ ...aDemand('D-0003'), expected: 2, reason: 'Asked for again' })
  const { feed } = await feedAt(pages, '/demands/D-0003/feed.atom')
  const told = feed.items.map(({ title }) => /(Published again|Published|Withdrawn)/.exec(title ?? '')?.[0])
  assert.deepEqual(told, ['Published again', 'Withdrawn', 'Published'])
})

test('an empty record has an empty feed, and a great one its fifty newest entries', async (t) => {
  const site = await ownSite(t)
  const pages = supertest(site.app)
  assert.equal((await feedAt(pages, '/feed.atom')).feed.items.length, 0)
  await loadStarter(site.store.ledger)
  const { text } = await feedAt(pages, '/feed.atom')
  assert.equal(new XMLParser().parse(text).feed.entry.length, 50)
})

test('a title is typed as text, so that markup in it shows as it was typed', async (t) => {
  const { site, pages } = await worldOf(t)
  await site.store.ledger.append(aDemand('D-0009', { title: { en: 'Mark <b>bold</b> & ]]> "so"' } }))
  const { text } = await pages.get('/feed.atom')
  assert.equal(XMLValidator.validate(text), true)
  assert.doesNotMatch(text, /<title type="html"/)
  const { feed } = new XMLParser({ ignoreAttributes: false }).parse(text)
  const titles = (feed.entry as { title: { '#text': string; '@_type': string } }[]).map(({ title }) => title)
  assert.ok(titles.every((title) => title['@_type'] === 'text'))
  assert.ok(titles.some((title) => title['#text'].includes('Mark <b>bold</b> & ]]> "so"')))
})

test('whatever was withdrawn or erased, no link of a feed or of what changed leads nowhere or tells a slug', async (t) => {
  const { site, pages } = await worldOf(t)
  const { ledger } = site.store
  const withdrawn = { operation: 'withdraw', content: null, reason: 'A mistake' } as const
  const kinds = [
    ['programme', 'P-0001'],
    ['indicator', 'I-0001'],
    ['action', 'A-0001'],
    ['source', 'S-0001'],
  ] as const
  for (const [kind, reference] of kinds) {
    const expected = (await ledger.entriesOf(kind, reference)).length
    await ledger.append({ ...aChange({ kind, reference, content: null }), ...withdrawn, expected })
  }
  await ledger.append(programme({ slug: 'another' }, { reference: 'P-0002' }))
  await ledger.append(programme({ slug: 'another-name' }, { reference: 'P-0002', expected: 1 }))
  const erasure = aChange({ kind: 'programme', reference: 'P-0002', content: { versions: [1] } })
  await ledger.append({ ...erasure, operation: 'erase', expected: 2, reason: 'A name' })
  for (const prefix of ['', '/km']) {
    const feed = (await feedAt(pages, `${prefix}/feed.atom`)).text
    const changes = (await pages.get(`${prefix}/changes?from=2025-01-01`).expect(200)).text
    assert.match(feed, /P-0001/)
    assert.doesNotMatch(feed + changes, /a-programme/)
    const links = [...`${feed}${changes}`.matchAll(/href=(?:"|&quot;)([^"&#]+)/g)].map(
      ([, href = '']) => href,
    )
    const own = links
      .map((href) => new URL(href, 'https://tamdan.example'))
      .filter(({ host, pathname }) => host === 'tamdan.example' && !pathname.startsWith('/assets'))
      .map(({ pathname, search }) => pathname + search)
    assert.ok(own.some((path) => path.includes('/progress/another-name')))
    for (const path of new Set(own)) assert.notEqual((await pages.get(path).redirects(3)).status, 404, path)
  }
})
