import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aChange, aDemand, anAction, anOrganisation, aSource, aTheme } from '../../support/builders.js'
import { again, MARKER, SECOND_CONTENT, withdrawn, withVersions } from './world.js'

/** Handlebars writes an equals sign as a character reference. */
const plain = (html: string): string =>
  html
    .replaceAll('&#x3D;', '=')
    .replaceAll('&amp;', '&')
    .replace(/\u2060|\u200b/g, '')

test('the history of a demand lists its published versions, newest first, with what changed', async (t) => {
  const { get } = await withVersions(t)
  const { status, text } = await get('/demands/D-0001/history')
  assert.equal(status, 200)
  const html = plain(text)
  assert.match(html, /<h1>History of D-0001<\/h1>/)
  assert.match(html, /2 published versions/)
  assert.ok(html.indexOf('Version 3') < html.indexOf('Version 1'))
  assert.match(html, /<b>Changed:<\/b> Title, Themes, Assessments, The demand in full, Criteria, Sources/)
  assert.match(html, /Not assessed<\/span>[\s\S]*Announced<\/span>/)
  assert.match(html, /Second reading/)
  assert.match(html, /by A\. Author, Ledger entry 10/)
  assert.match(html, /2 March 2025, 10:00 \(UTC\+7\)/)
  assert.match(html, /href="\/demands\/D-0001\/v\/1"/)
  assert.match(html, /href="\/demands\/D-0001\/diff\/1\.\.3"/)
  assert.doesNotMatch(html, /Version [24]\b|\/v\/[24]\b/)
  const khmer = plain((await get('/km/demands/D-0001/history')).text)
  assert.match(khmer, /<h1>ប្រវត្តិនៃ D-0001<\/h1>/)
  assert.match(khmer, /href="\/km\/demands\/D-0001\/diff\/1\.\.3"/)
})

test('every kind of record has a history and differences under its own address', async (t) => {
  const programme = (slug: string, title: string, expected: number) =>
    aChange({ kind: 'programme', reference: 'P-0001', content: { slug, title: { en: title } }, expected })
  const { get } = await withVersions(t, [
    again(aSource('S-0001', { title: { en: 'A report of 2023' } }), 1),
    again(aTheme('cooperation', 'Working together'), 1),
    again(anOrganisation('licadho', 'LICADHO Cambodia'), 1),
    programme('first-name', 'A programme', 0),
    programme('second-name', 'Another title', 1),
  ])
  const rows = [
    ['/actions/A-0001', /A course <del>.*begins.*<\/del><ins>.*is renamed/],
    ['/sources/S-0001', /<del>.*2022.*<\/del><ins>.*2023/],
    ['/themes/cooperation', /<del>.*Cooperation.*<\/del><ins>.*Working together/],
    ['/organisations/licadho', /LICADHO<ins>.* Cambodia/],
    ['/progress/second-name', /first-name[\s\S]*second-name/],
  ] as const
  for (const [path, pattern] of rows) {
    assert.match((await get(`${path}/history`)).text, /Version 2/, path)
    assert.match((await get(`${path}/v/1`)).text, /This is version 1/, path)
    const { status, text } = await get(`${path}/diff/1..2`)
    assert.equal(status, 200, path)
    assert.match(text, pattern, path)
    assert.match((await get(path)).text, new RegExp(`href="${path}/history"`), path)
  }
  const former = await get('/progress/first-name/history')
  assert.equal(former.status, 301)
  assert.equal(former.headers.location, '/progress/second-name/history')
})

test('a difference shows texts word by word in each language and lists entry by entry, by name', async (t) => {
  const { get } = await withVersions(t)
  const html = plain((await get('/demands/D-0001/diff/1..3')).text)
  assert.match(html, /Every officer is trained for <del><span class="vh"[^>]*>\[removed: <\/span>two<span/)
  assert.match(
    html,
    /<ins><span class="vh"[^>]*>\[added: <\/span>five<span class="vh">\] <\/span><\/ins> days\./,
  )
  assert.match(html, /lang="km">[^<]+<del>/)
  assert.match(html, /<del>[^\n]*href="\/themes\/officer-training">Officer training<\/a>/)
  assert.match(html, /<ins>[^\n]*href="\/themes\/cooperation">Cooperation<\/a>/)
  assert.match(html, /<ins>[^\n]*S-0002<\/span> A letter of 2024/)
  assert.match(html, /<b class="mk">Added<\/b> Criterion 2/)
  assert.match(html, /1 other is the same/)
  assert.match(html, /<details><summary>[^<]*Who asks, Who is asked/)
  assert.doesNotMatch(html, /<h2[^>]*>Who asks</)
})

test('a difference can be asked for either way round, and of a version with itself is empty', async (t) => {
  const { get } = await withVersions(t)
  const back = plain((await get('/demands/D-0001/diff/3..1')).text)
  assert.match(back, /<del>[^\n]*five[^\n]*<\/del><ins>[^\n]*two/)
  assert.match((await get('/demands/D-0001/diff/3..3')).text, /do not differ/)
})

test('a wrong form is refused by name; unknown versions and those of drafts are not found', async (t) => {
  const { get } = await withVersions(t)
  for (const range of ['1', '..3', '1...3', '01..3', '1..x', '1..3..4', '0..1', '-1..3', '1..9999999999']) {
    const { status, text } = await get(`/demands/D-0001/diff/${range}`)
    assert.equal(status, 400, range)
    assert.match(text, /“diff”[\s\S]*two version numbers, like 1\.\.2/, range)
  }
  // Full stops at the end of an address are those of the sentence that it stood in.
  const led = await get('/demands/D-0001/diff/1..')
  assert.deepEqual([led.status, led.headers.location], [301, '/demands/D-0001/diff/1'])
  for (const path of [
    'D-0001/diff/1..2',
    'D-0001/diff/4..3',
    'D-0001/diff/1..99',
    'D-0001/v/2',
    'D-0009/history',
    'D-0009/diff/1..2',
    'D-0001/history?page=2',
    'x/history',
  ]) {
    assert.equal((await get(`/demands/${path}`)).status, 404, path)
  }
  assert.equal((await get('/demands/D-0001/history?page=0')).status, 400)
  const chosen = await get('/demands/D-0001/diff?from=1&to=3')
  assert.equal(chosen.status, 303)
  assert.equal(chosen.headers.location, '/demands/D-0001/diff/1..3')
  assert.equal((await get('/demands/D-0001/diff?from=1')).status, 400)
})

test('a withdrawn record answers 410 with the reason and its versions, and with nothing that they said', async (t) => {
  const { get } = await withVersions(t, [withdrawn('demand', 'D-0001', 4)])
  for (const path of ['', '/history', '/v/1', '/v/3', '/diff/1..3']) {
    const { status, text } = await get(`/demands/D-0001${path}`)
    assert.equal(status, 410, path)
    assert.match(text, /was withdrawn on 5 March 2025/, path)
    assert.match(text, /Entered twice/, path)
    assert.match(text, /Version 3[\s\S]*Second reading[\s\S]*Version 1[\s\S]*First version/, path)
    assert.doesNotMatch(text, /Train|officer|Version [24]\b/, path)
  }
})

test('a record that was published again has its withdrawal in its history', async (t) => {
  const { get } = await withVersions(t, [
    withdrawn('demand', 'D-0001', 4),
    again(aDemand('D-0001', SECOND_CONTENT), 5, { reason: 'It was no duplicate' }),
  ])
  const html = plain((await get('/demands/D-0001/history')).text)
  assert.match(html, /Version 6[\s\S]*Published again[\s\S]*Withdrawn[\s\S]*Entered twice[\s\S]*Version 3/)
  assert.match(html, /3 published versions/)
  assert.match((await get('/demands/D-0001/v/3')).text, /when the entry was withdrawn/)
})

test('a version of a demand is shown with its links as they were when it was last shown', async (t) => {
  const { get } = await withVersions(t)
  const first = (await get('/demands/D-0001/v/1')).text
  assert.match(first, /A course begins/)
  assert.match(first, /as they stood until 2 March 2025, 10:00 \(UTC\+7\), when version 3 took its place/)
  assert.doesNotMatch(first, /A course is renamed/)
  const newest = (await get('/demands/D-0001/v/3')).text
  assert.match(newest, /A course is renamed/)
  assert.match(newest, /are those of now/)
  assert.match((await get('/actions/A-0001/v/1')).text, /Train all officers/)
})

test('a version of a demand does not show what was linked to it later', async (t) => {
  const { get } = await withVersions(t, [
    anAction('A-0002', { title: { en: 'A later circular' } }),
    again(aDemand('D-0001', SECOND_CONTENT), 4, { base: 3 }),
    anAction('A-0003', { title: { en: 'The latest decree' } }),
  ])
  assert.doesNotMatch((await get('/demands/D-0001/v/1')).text, /A later circular/)
  const third = (await get('/demands/D-0001/v/3')).text
  assert.match(third, /A later circular/)
  assert.doesNotMatch(third, /The latest decree/)
  assert.match((await get('/demands/D-0001/v/5')).text, /The latest decree/)
})

test('of a source that became confidential no version says more than kind and date', async (t) => {
  const secret = (more: object) =>
    aSource('S-0001', { title: { en: 'A report of 2022' }, publishedOn: '2022-05', ...more })
  const { get } = await withVersions(t, [
    again(secret({}), 1, { reason: 'Met in person' }),
    again(secret({ isConfidential: true, publishedOn: '2022-06' }), 2, { reason: 'Asked for secrecy' }),
  ])
  for (const path of ['history', 'diff/1..2', 'diff/2..3', 'v/1', 'v/2', 'v/3']) {
    const { status, text } = await get(`/sources/S-0001/${path}`)
    assert.equal(status, 200, path)
    assert.doesNotMatch(text, /A report of|A newspaper|in person|secrecy|A\. Author/, path)
  }
  assert.match((await get('/sources/S-0001/diff/2..3')).text, /May 2022[\s\S]*June 2022/)
  const demand = (await get('/demands/D-0001/diff/1..3')).text
  assert.doesNotMatch(demand, /A report of/)
  assert.match(demand, /Confidential source \(News\)/)
})

test('an erased version is shown as erased, and has neither page nor difference', async (t) => {
  const { get, erase } = await withVersions(t)
  await erase('demand', 'D-0001', 1)
  const html = (await get('/demands/D-0001/history')).text
  assert.match(html, /Version 1[\s\S]*Erased for good[\s\S]*Erased on 5 March 2025[\s\S]*It named a victim/)
  assert.doesNotMatch(html, /Train every|First version|\/v\/1\b|diff\/1/)
  for (const path of ['v/1', 'diff/1..3', 'diff/3..1']) {
    const { status, text } = await get(`/demands/D-0001/${path}`)
    assert.equal(status, 410, path)
    assert.match(text, /This version was erased[\s\S]*on 5 March 2025[\s\S]*It named a victim/)
    assert.match(text, /href="\/demands\/D-0001\/history"/)
  }
})

test('no draft occurs in any history, version or difference', async (t) => {
  const { get } = await withVersions(t, [
    again(aTheme('cooperation', MARKER), 1, { operation: 'edit', reason: MARKER }),
    again(anAction('A-0001', { title: { en: MARKER } }), 2, { operation: 'edit', reason: MARKER }),
  ])
  const numbers = [1, 2, 3, 4, 5]
  const pages = numbers.flatMap((one) => [`v/${one}`, ...numbers.map((other) => `diff/${one}..${other}`)])
  for (const record of ['demands/D-0001', 'actions/A-0001', 'themes/cooperation']) {
    for (const page of ['history', ...pages]) {
      const { text } = await get(`/${record}/${page}`)
      assert.ok(!text.includes(MARKER), `${record}/${page}`)
    }
  }
})

test('markup in any text is shown as text in histories and differences', async (t) => {
  const evil = '<script>alert("x")</script>'
  const text = { en: evil, km: evil }
  const link = { demand: 'D-0001', effect: 'advances' as const, reason: text, isContext: false }
  const figure = { label: text, value: 1, unit: text, period: text, note: text }
  const { get } = await withVersions(t, [
    again(anAction('A-0001', { title: text, summary: text, links: [link], figures: [figure] }), 2, {
      reason: evil,
      author: { id: 'u1', shownAs: evil },
    }),
    again(aTheme('cooperation', evil), 1),
  ])
  for (const path of [
    '/actions/A-0001/history',
    '/actions/A-0001/diff/1..3',
    '/actions/A-0001/diff/3..2',
    '/km/themes/cooperation/diff/1..2',
    '/demands/D-0001/diff/1..3',
  ]) {
    const answer = await get(path)
    assert.equal(answer.status, 200, path)
    assert.doesNotMatch(answer.text, /<script>/, path)
  }
})

test('a long history goes over several pages, and any two versions can be chosen', async (t) => {
  const versions = Array.from({ length: 40 }, (_, place) =>
    again(aTheme('cooperation', `Name ${place}`), place + 1),
  )
  const { get } = await withVersions(t, versions)
  const first = plain((await get('/themes/cooperation/history')).text)
  assert.match(first, /Page 1 of 2/)
  assert.match(first, /href="\/themes\/cooperation\/history\?page=2" rel="next"/)
  assert.match(first, /<form class="vs" action="\/themes\/cooperation\/diff">/)
  const second = await get('/themes/cooperation/history?page=2')
  assert.match(second.text, /First published/)
  assert.equal((await get('/themes/cooperation/diff/1..41')).status, 200)
})
