import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { renderMarkdown } from '../../src/http/markdown.js'

const CASES: [string, string, RegExp, RegExp | null][] = [
  ['markup is shown as text', '<script>alert(1)</script>', /&lt;script&gt;/, /<script/],
  ['a script address is not a link', '[x](javascript:alert(1))', /\[x\]/, /<a/],
  ['a data address is not a link', '[x](data:text/html,y)', /\[x\]/, /<a/],
  ['an address on this host is not a link', '[x](/desk)', /\[x\]/, /<a/],
  [
    'a web address is a link that tells nothing',
    '[x](https://example.org)',
    /<a href="https:\/\/example.org" rel="noreferrer nofollow">/,
    null,
  ],
  ['a picture is not fetched', '![x](https://example.org/a.png)', /<a |!/, /<img/],
  ['a heading goes below those of the page', '# One\n\n###### Six', /<h3>One<\/h3>\s*<h6>Six<\/h6>/, /<h1/],
]

for (const [what, source, must, mustNot] of CASES) {
  test(`in Markdown ${what}`, () => {
    const html = renderMarkdown(source)
    assert.match(html, must)
    if (mustNot) assert.doesNotMatch(html, mustNot)
  })
}

test('no text makes an element that Markdown does not have', () => {
  const allowed = /^(?:p|h[3-6]|ul|ol|li|strong|em|code|pre|blockquote|hr|br|a|s|table|thead|tbody|tr|th|td)$/
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'<>/"\'=&;![](){}#*_`~-\n abjs:') }), (source) => {
      for (const [, name] of renderMarkdown(source).matchAll(/<\/?([a-z0-9]+)/gi))
        assert.match(name ?? '', allowed)
    }),
  )
})
