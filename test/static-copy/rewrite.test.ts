import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rewrite } from '../../src/static-copy/rewrite.js'

const page = (head: string, main: string) =>
  `<!doctype html>\n<html lang="en"><head>${head}</head><body><main id="main">${main}</main></body></html>`

const rewritten = (html: string, address = '/demands') =>
  rewrite(html, {
    address,
    file: 'demands/index.html',
    origin: 'https://tamdan.example',
    notice: 'A copy <of> entry 3 & no more.',
    more: 'What it has not',
  })

test('links of the site become ways to files, others stay, and what is not copied leads to the page that says so', () => {
  const { html, links } = rewritten(
    page(
      '<link rel="canonical" href="https://tamdan.example/demands"><link rel="alternate" type="text/csv" href="/data/demands.csv"><link rel="unapi-server" href="/unapi">',
      '<a href="/demands/D-0001#why">1</a><a href="https://tamdan.example/demands/D-0001/v/2">2</a><a href="https://example.org/?a=1&amp;b=2">3</a><a href="/search?q=a">4</a><a href="#main">5</a>',
    ),
  )
  for (const part of [
    'href="D-0001/index.html#why"',
    'href="D-0001/v/2/index.html"',
    'href="https://example.org/?a=1&amp;b=2"',
    'href="../not-in-this-copy.html">4',
    'href="#main"',
    'rel="canonical" href="https://tamdan.example/demands"',
    'href="../data/demands.csv"',
  ])
    assert.ok(html.includes(part), `${part} in ${html}`)
  assert.ok(!html.includes('unapi'))
  assert.deepEqual(links.sort(), ['/data/demands.csv', '/demands/D-0001', '/demands/D-0001/v/2'])
})

test('the notice is text and not markup, and pages tell other sites no more than before', () => {
  const { html } = rewritten(page('', '<p>ការទាមទារ “a” &amp; b</p>'))
  assert.ok(html.includes('A copy &lt;of&gt; entry 3 &amp; no more.'))
  assert.ok(html.includes('<p>ការទាមទារ “a” &amp; b</p>'))
  assert.ok(html.includes('<meta name="referrer" content="same-origin">'))
})

const FILTERS =
  '<details class="fold facets"><summary>Filter</summary><form action="/demands"><label>Words <input name="q"></label><fieldset class="facet"><legend>Theme</legend><label><input type="checkbox" name="theme" value="a"><span>A</span><span class="c">3</span></label></fieldset><button>Show</button></form></details>'

test('filters of a list become links to the list with one of them on; of a filtered list they go', () => {
  const { html, links } = rewritten(page('', FILTERS))
  assert.ok(html.includes('<a href="theme-a/index.html"><span>A</span>'))
  assert.doesNotMatch(html, /<(?:form|input|button|label)/)
  assert.deepEqual(links, ['/demands?theme=a'])
  assert.ok(!rewritten(page('', FILTERS), '/demands?theme=a').html.includes('facets'))
})
