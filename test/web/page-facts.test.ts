import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateIn, pageFacts } from '../../src/web/page-facts.js'

const of = (html: string) => pageFacts(html, 'www.news.example')

test('a page is known by Open Graph, else JSON-LD, else its heading, else its title', () => {
  const json = (text: string) => `<script type="application/ld+json">${text}</script>`
  const article =
    '{"@type":"NewsArticle","headline":"In data","publisher":{"name":"P"},"datePublished":"2026-11-02T01:00:00+07:00"}'
  const rows: [string, string][] = [
    [`<title>T</title><h1>H</h1>${json(article)}<meta property="og:title" content="In graph">`, 'In graph'],
    [`<title>T</title><h1>H</h1>${json(article)}`, 'In data'],
    [`<title>T</title><h1>H <b>bold</b></h1>${json('{ broken')}`, 'H bold'],
    [`<title>T &amp; more</title><svg><title>icon</title></svg>`, 'T & more'],
    ['', ''],
  ]
  for (const [html, title] of rows) assert.equal(of(html).title, title, html)
  const found = of(`${json(`{"@graph":[{"@type":"WebSite"},${article}]}`)}`)
  assert.deepEqual([found.title, found.publisher, found.publishedOn], ['In data', 'P', '2026-11-02'])
})

test('a publisher that is not named is the host', () => {
  assert.equal(of('<title>T</title>').publisher, 'news.example')
})

test('the date is the first that is one, by the ways in which pages say it', () => {
  const rows: [string, string][] = [
    ['<meta property="article:published_time" content="2026-11-20T23:30:00+07:00">', '2026-11-20'],
    ['<meta name="date" content="nonsense"><time datetime="2024-02-29">', '2024-02-29'],
    ['<span itemprop="datePublished" content="2023-05"></span>', '2023-05'],
    ['<time datetime="2025-02-31"></time><time datetime="2025-03-01">', '2025-03-01'],
    ['<time>yesterday</time>', ''],
  ]
  for (const [html, date] of rows) assert.equal(of(html).publishedOn, date, html)
})

test('an instant in UTC is the day it was in Phnom Penh', () => {
  assert.equal(dateIn('2026-11-20T20:00:00Z'), '2026-11-21')
  assert.equal(dateIn('2026-11-20T20:00:00.000+00:00'), '2026-11-20')
  assert.equal(dateIn('2026/11/20'), '2026-11-20')
})

test('what a page says is short, on one line, without controls or marks that turn it around', () => {
  const { title, description } = of(
    `<meta property="og:title" content="a\u202eb\u0000\n  c"><meta name="description" content="${'x'.repeat(5000)}">`,
  )
  assert.equal(title, 'a b c')
  assert.equal(description.length, 600)
})

test('the text is what is read, not scripts, styles, menus or forms', () => {
  const { text } = of(
    '<nav>Menu</nav><p>Said</p><script>no()</script><style>p{}</style><form>Search</form><footer>End</footer>',
  )
  assert.equal(text, 'Said')
})

test('no page makes the reading fail', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('<', '>', '/', '"', '=', ' ', 'a', 'meta', 'h1', '&', '{', '}', '!--'),
      }),
      (html) => {
        of(html)
      },
    ),
  )
  of('<div>a'.repeat(200_000))
})
