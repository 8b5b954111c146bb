import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import express from 'express'
import { setUpViews } from '../../src/http/views/views.js'
import { pathOfReference } from '../../src/kinds/address.js'
import { LANGUAGES } from '../../src/language/languages.js'
import { wordingOf } from '../../src/language/wording.js'

const VIEWS = readdirSync('views', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => ({ name, text: readFileSync(join('views', name), 'utf8') }))

test('every text that a view asks for is in both catalogues', () => {
  const asked = VIEWS.flatMap(({ text }) =>
    [...text.matchAll(/[{(]t "([^"]+)"/g)].map((match) => match[1] ?? ''),
  )
  assert.ok(asked.length > 100)
  for (const key of new Set(asked)) {
    for (const language of LANGUAGES) {
      const values = { count: 2, version: 1, number: '1', time: '', day: '', page: 1, pages: 1, status: 1 }
      assert.doesNotThrow(() => wordingOf(language).t(key, values), `${language}: ${key}`)
    }
  }
})

/** What is always in one language: the site's two names, and what is kept in Latin letters as it is. */
const IN_ONE: Record<string, RegExp> = {
  'partials/mark.hbs': /lang="km"|lang="en"/,
  'partials/source-list.hbs': /lang="en">\{\{publisher/,
  'partials/indicators/source.hbs': /lang="en">\{\{source.publisher/,
  'partials/embed-code.hbs': /lang="en" tabindex="0">\{\{embed.code/,
  'partials/cite.hbs': /lang="en" class="whole" tabindex="0">\{\{cite.bibtex/,
  'imports/show.hbs': /lang="en">\{\{theme/,
  'outbox/list.hbs': /lang="en">\{\{answer/,
}

test('a view asks the site for its languages, and spells none', () => {
  const spelt = new RegExp(`"(?:${LANGUAGES.join('|')})"`, 'g')
  for (const { name, text } of VIEWS) {
    const all = text.match(spelt)?.length ?? 0
    const allowed = IN_ONE[name] ? (text.match(new RegExp(IN_ONE[name], 'g'))?.length ?? 0) : 0
    assert.equal(all, allowed, name)
  }
})

test('no view prints markup, but a layout its page', () => {
  for (const { name, text } of VIEWS) {
    const unescaped = [...text.matchAll(/\{\{\{\s*([^}]+?)\s*\}\}\}/g)].map((match) => match[1])
    assert.deepEqual(unescaped, name.startsWith('layouts/') ? ['body'] : [], name)
  }
})

test('no view has a style or script of its own, or an event handler', () => {
  for (const { name, text } of VIEWS) {
    // A mail is no page: there is nowhere that its style could be fetched from.
    if (name.startsWith('mail/')) assert.doesNotMatch(text, /\son[a-z]+=|<script/, name)
    else
      assert.doesNotMatch(
        text,
        /<style|\sstyle=|\son[a-z]+=|<script(?! src=| type="application\/ld\+json")/,
        name,
      )
  }
})

async function rendered(t: TestContext, template: string, model: Record<string, unknown>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-views-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'page.hbs'), template)
  const app = express()
  setUpViews(app, pathOfReference)
  const views = [folder, join(process.cwd(), 'views')]
  const wording = wordingOf('en')
  app.set('views', views)
  return new Promise((resolve, reject) => {
    app.render('page', { layout: false, wording, ...model }, (error: Error | null, html = '') =>
      error ? reject(error) : resolve(html),
    )
  })
}

const SLIPS = [
  '{{misspelt}}',
  '{{known.misspelt}}',
  '{{#if misspelt}}x{{/if}}',
  '{{#unless misspelt}}x{{/unless}}',
  '{{#each misspelt}}x{{/each}}',
  '{{href misspelt}}',
  '{{shown misspelt}}',
  '{{date misspelt}}',
  '{{t "frame.pager.place" page=misspelt pages=1}}',
  '{{t "frame.noSuchText"}}',
]

for (const template of SLIPS) {
  test(`${template} throws when the page does not have the name`, async (t) => {
    await assert.rejects(rendered(t, template, { known: {} }))
  })
}

test('a text is escaped, and marked when it is in the other language', async (t) => {
  const text = { text: '<b>ក</b>', lang: 'km', isOther: true }
  assert.equal(await rendered(t, '{{shown text}}', { text }), '<span lang="km">&lt;b&gt;ក&lt;/b&gt;</span>')
})

test('a reference leads to its page if it has one', async (t) => {
  const text = { text: 'See A-0033, not D-0002 & <i>.', lang: 'en', isOther: false }
  const site = { hasPage: (reference: string) => reference === 'A-0033' }
  assert.equal(
    await rendered(t, '{{linked text}}', { text, site }),
    'See <a class="nw" href="/actions/A-0033">A-0033</a>, not D-0002 &amp; &lt;i&gt;.',
  )
  const cited = async (reference: string, href: string) =>
    rendered(t, '{{cited reference href}}', { reference, href, site })
  assert.equal(
    await cited('A-0033', '/km/actions/A-0033'),
    '<a class="nw" href="/km/actions/A-0033">A-0033</a>',
  )
  assert.equal(await cited('D-0002', '/demands/D-0002'), '<span class="nw">D-0002</span>')
  assert.equal(await cited('D-0002', '#D-0002'), '<a class="nw" href="#D-0002">D-0002</a>')
})
