import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aWorld } from '../desk/world.js'
import { formValues } from '../support/form-values.js'
import { whileServing } from '../support/serving.js'
import { signedInAs } from '../support/sign-in.js'
import { aPublicServer } from '../support/web.js'

/*
 * What an attacker with the source at hand sent, and how long it stopped everybody then. Times are generous: this may run on
 * a slow machine that has other things to do.
 */

const PATIENCE_MS = 3000

const PAGES: [what: string, html: string][] = [
  [
    '300 KB of dates in a meta element',
    `<meta name="date" content="2026-01-01${'T00:00Z '.repeat(37_500)}x">`,
  ],
  ['400,000 elements within each other', `<title>Deep</title>${'<div>'.repeat(400_000)}`],
  ['a million attributes', `<title>Wide</title><p ${' a'.repeat(1_000_000)}>`],
  ['two megabytes of blanks in a title', `<title>T${' '.repeat(2_000_000)}x</title>`],
]

test('a page that is made to take long stops nobody, and is answered', async (t) => {
  let html = ''
  const server = await aPublicServer(t, (_req, res) =>
    res.writeHead(200, { 'content-type': 'text/html' }).end(html),
  )
  const site = await aWorld(t, {}, server.web)
  const editor = await signedInAs(site, 'editor')
  for (const [what, page] of PAGES) {
    html = page
    const { result, worst } = await whileServing(site, () =>
      editor
        .post('/desk/actions/from-link')
        .type('form')
        .send({ look: server.at('/') })
        .expect(200),
    )
    assert.equal(formValues(result.text)['newSource.address']?.[0], server.at('/'), what)
    assert.ok(worst < PATIENCE_MS, `${what}: another request waited ${worst} ms`)
  }
})
