import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { logged } from '../../src/http/address.js'
import { isOpenToOthers, isPublicPlace, takesDay } from '../../src/http/places.js'
import { readAddress } from '../support/address.js'
import { many } from '../support/whole.js'

const SECRET = 'Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OWFiY2RlZmdoaWo'

const PLACES: [target: string, place: string][] = [
  ['/', 'record'],
  ['/km', 'record'],
  ['/demands/D-0001', 'record'],
  ['/km-u-nu-latn/demands/D-0001/v/2', 'record'],
  ['/changes', 'page'],
  ['/sitemap-12.xml', 'page'],
  ['/feed.atom', 'page'],
  ['/data/demands.csv', 'data'],
  ['/api/v1/demands', 'api'],
  ['/api/v1', 'api'],
  ['/api/v1/drafts', 'drafts'],
  ['/api/v1/drafts/demands/D-0001', 'drafts'],
  ['/api', 'page'],
  ['/km/api/v1/demands', 'nowhere'],
  ['/km/assets/x/css/tamdan.css', 'nowhere'],
  ['/assets/x/css/tamdan.css', 'asset'],
  ['/embed/progress/one', 'embed'],
  ['/km-u-nu-latn/embed/progress/one', 'embed'],
  [`/unlisted/${SECRET}`, 'secret'],
  [`/km-u-nu-latn/unlisted/${SECRET}`, 'secret'],
  ['/follow', 'page'],
  ['/follow/asked', 'page'],
  ['/follow/confirm', 'letter'],
  ['/km/follow/mine/change', 'letter'],
  ['/login', 'account'],
  ['/account/tokens', 'account'],
  ['/desk', 'desk'],
  ['/km/desk/sources/S-0001', 'desk'],
  ['/healthz', 'health'],
  ['/new-page', 'nowhere'],
  ['/desks', 'nowhere'],
  ['*', 'nowhere'],
]

test('an address is what it is in every language', () => {
  for (const [target, place] of PLACES) {
    const address = readAddress(target)
    assert.equal(address.place, place, target)
    if (place !== 'nowhere') assert.equal(address.canonical, target)
    if (place !== 'nowhere') assert.ok(address.isCanonical, target)
  }
})

test('only what is a function of the record is public, and only that may others read', () => {
  const open = ['/data/demands.csv', '/data/actions.json', '/ledger.jsonl', '/feed.atom', '/api/v1/demands']
  for (const target of open) assert.ok(isOpenToOthers(readAddress(target)), target)
  for (const target of [
    '/desk/audit.csv',
    '/api/v1/drafts/demands',
    '/',
    '/login',
    '/unlisted/x.json',
    '/x.csv',
  ])
    assert.ok(!isOpenToOthers(readAddress(target)), target)
  for (const [target, place] of PLACES)
    assert.equal(
      isPublicPlace(readAddress(target)),
      ['record', 'page', 'data', 'api', 'embed', 'file'].includes(place),
      target,
    )
})

const LEADS: [target: string, canonical: string][] = [
  ['/Desk/sources/S-0114', '/desk/sources/S-0114'],
  ['/DESK/Sources/s-114', '/desk/sources/S-0114'],
  ['//desk//sources///S-0114', '/desk/sources/S-0114'],
  ['/%64esk/%73ources/S%2D0114', '/desk/sources/S-0114'],
  ['/desk/', '/desk'],
  ['/desk;jsessionid=1/sources;x/S-0114;v=1', '/desk/sources/S-0114'],
  ['/Demands?asOf=2025-01-01', '/demands?asOf=2025-01-01'],
  ['/KM/Demands', '/km/demands'],
  ['/km/', '/km'],
  ['//km', '/km'],
  ['/Km-U-Nu-Latn/demands', '/km-u-nu-latn/demands'],
  [`/Unlisted/${SECRET}`, `/unlisted/${SECRET}`],
  [`/unlisted/${SECRET}/`, `/unlisted/${SECRET}`],
  ['/demands/d-0001', '/demands/D-0001'],
  ['/demands/D-1', '/demands/D-0001'],
  ['/demands/D-00001', '/demands/D-0001'],
  ['/demands/d1', '/demands/D-0001'],
  ['/demands/D-0001.', '/demands/D-0001'],
  ['/demands/D-0001)', '/demands/D-0001'],
  ['/demands/D-0001).', '/demands/D-0001'],
  ['/demands/D-0001%E2%80%9D%E1%9F%94', '/demands/D-0001'],
  ['/demands/D-%E1%9F%A0%E1%9F%A0%E1%9F%A0%E1%9F%A1', '/demands/D-0001'],
  ['/demands/D-0001\xe2\x80\x8b', '/demands/D-0001'],
  ['/embed/demands/d-1.SVG', '/embed/demands/D-0001.svg'],
  ['/demands/D-12345', '/demands/D-12345'],
  ['/themes/Officer-Training/', '/themes/officer-training'],
  ['/themes/t-1', '/themes/T-0001'],
  ['/organisations/O-0001', '/organisations/O-0001'],
  ['/organisations/T-0001', '/organisations/t-0001'],
  ['/sources/S-0002/V/1', '/sources/S-0002/v/1'],
]

test('another spelling leads to the one that the site uses', () => {
  for (const [target, canonical] of LEADS) {
    const address = readAddress(target)
    assert.equal(address.canonical, canonical, target)
    assert.equal(address.isCanonical, target === canonical, target)
  }
})

test('what hides a border, climbs or cannot be read is nowhere', () => {
  for (const target of [
    '/desk%2Fsources/S-0114',
    '/desk%5Csources',
    '/desk\\sources',
    '/x/../desk',
    '/%2e%2e/desk',
    '/./desk',
    '/desk%00',
    '/desk%0d%0aSet-Cookie:a=b',
    '/%2564esk',
    '/desk%',
    '/%ff',
    '/demands/មន្ត្រី',
    'desk',
    'ftp://example.org/desk',
    '',
  ])
    assert.equal(readAddress(target).place, 'nowhere', target)
})

test('what only some programs add is read away, and the host before it is told', () => {
  for (const target of [
    'http://tamdan.test/demands?q=1',
    'HTTPS://tamdan.test/demands?q=1#there',
    '/demands?q=1#x',
  ]) {
    const address = readAddress(target)
    assert.equal(address.canonical, '/demands?q=1')
    assert.ok(address.isCanonical)
    assert.equal(address.host, target.startsWith('/') ? null : 'tamdan.test')
  }
  assert.equal(readAddress('http://tamdan.test').canonical, '/')
  assert.equal(readAddress('/demands?').canonical, '/demands')
  const raw = Buffer.from('/km/search?q=មន្ត្រី').toString('latin1')
  assert.equal(readAddress(raw).canonical, `/km/search?q=${encodeURIComponent('មន្ត្រី')}`)
  assert.ok(readAddress(raw).isCanonical)
})

test('what opens a secret page is never written down, however the address is spelt', () => {
  for (const target of [
    `/unlisted/${SECRET}`,
    `/KM/Unlisted/${SECRET}/`,
    `/%75nlisted//${SECRET}`,
    `/unlisted%2F${SECRET}`,
    `/unlsited/${SECRET}.`,
    `/x\\${SECRET}`,
  ])
    assert.doesNotMatch(logged(readAddress(target)), /Zm9v/, target)
  assert.equal(logged(readAddress(`/Km/unlisted/${SECRET}`)), '/km/unlisted/[secret]')
  assert.equal(logged(readAddress('/km')), '/km')
  assert.equal(logged(readAddress('/km/Demands?q=who')), '/km/demands')
})

test('pages of the record take a day, whatever follows their first part', () => {
  for (const path of ['/', '/demands', '/demands/D-0001', '/data/all.zip', '/api/v1/demands'])
    assert.ok(takesDay(path), path)
  for (const path of ['/method', '/desk', '/demandsx', '/api', '', 'https://example.org/demands'])
    assert.ok(!takesDay(path), path)
})

const PIECES = [
  '/',
  '//',
  '%2f',
  '%64',
  '.',
  '..',
  ';x',
  '\\',
  '#',
  '?a',
  '%',
  'é',
  ')',
  '/)',
  'HTTP://h',
  '@evil.example',
]
const WORDS = [
  'desk',
  'Desk',
  'demands',
  'km',
  'KM',
  'unlisted',
  'd-1',
  'D-0001',
  'files',
  'api',
  'v1',
  'drafts',
  SECRET,
]
const target = fc
  .array(fc.constantFrom(...PIECES, ...WORDS, '/', '/'), { maxLength: 12 })
  .map((parts) => `/${parts.join('')}`)

test('however it is asked, an address leads to this site, and from there no further', () => {
  fc.assert(
    fc.property(fc.oneof(target, fc.string({ unit: 'binary-ascii', maxLength: 40 })), (asked) => {
      const { canonical, place, isCanonical, path } = readAddress(asked)
      assert.match(canonical, /^\/(?![/\\])[\x21-\x7e]*$/)
      assert.match(path, /^\/(?![/\\])/)
      if (place === 'nowhere') return assert.ok(!isCanonical || !isPublicPlace({ place }))
      assert.match(canonical, /^[/A-Za-z0-9._~-]+(?:\?|$)/)
      const again = readAddress(canonical)
      assert.deepEqual([again.canonical, again.place, again.isCanonical], [canonical, place, true])
    }),
    // What stuck to the last part and to the one before it.
    { numRuns: many(20_000, 3000), examples: [['/demands/unlisted../)']] },
  )
})
