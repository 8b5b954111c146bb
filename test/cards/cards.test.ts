import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import supertest from 'supertest'
import { linesOf } from '../../src/cards/card.js'
import { ownSite } from '../support/site.js'

const PAGES = ['', '/demands/D-0001', '/themes/officer-training']

test('every shared page names a picture of its own, which is there in both languages and of the size it says', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example', STARTER_DATA: 'on' })
  const pages = supertest(site.app)
  const seen = new Set<string>()
  const { text: map } = await pages.get('/progress')
  const programme = /href="(\/progress\/[a-z0-9-]+)"/.exec(map)?.[1] ?? assert.fail('no programme')
  for (const path of [...PAGES, programme].flatMap((each) => [each, `/km${each}`])) {
    const page = await pages.get(path || '/').expect(200)
    const image =
      /<meta property="og:image" content="https:\/\/tamdan\.example([^"]+)">/.exec(page.text)?.[1] ?? ''
    assert.ok(image.endsWith('/picture.png'), path)
    const { body } = await pages.get(image).expect(200).expect('Content-Type', 'image/png')
    const { width, height } = await sharp(body).metadata()
    assert.deepEqual([width, height], [1200, 630])
    seen.add(body.toString('base64'))
    assert.deepEqual((await pages.get(image)).body, body)
  }
  assert.equal(seen.size, 8)
  await pages.get('/demands/D-9999/picture.png').expect(404)
})

test('a title is broken between words, and loses none unless it says so', () => {
  const widthOf = (line: string) => line.length * 30
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (title) => {
      const all = linesOf(title, widthOf, Number.POSITIVE_INFINITY).join('').replace(/\s/g, '')
      assert.equal(all, title.normalize('NFC').replace(/\s/g, ''))
      assert.ok(linesOf(title, widthOf).length <= 3)
    }),
  )
  const khmer = linesOf('រដ្ឋាភិបាលត្រូវបណ្តុះបណ្តាលមន្ត្រីអំពីច្បាប់', widthOf)
  assert.ok(khmer.length > 1)
  for (const line of khmer) assert.doesNotMatch(line, /^[\u17b4-\u17d3]/, 'no line begins inside a syllable')
})
