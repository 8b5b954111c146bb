import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { suggestedSlug } from '../../src/saving/rules.js'
import { faultsOf, importingOn, preview } from '../imports/world.js'
import { aTheme } from '../support/builders.js'
import { formValues } from '../support/form-values.js'
import { signedInAs } from '../support/sign-in.js'
import { browserOn } from '../support/site.js'
import { aWorld } from './world.js'

test('a slug is suggested from an English name', () => {
  assert.equal(suggestedSlug('Ministry of Interior (MoI)'), 'ministry-of-interior-moi')
  assert.equal(suggestedSlug('  Caf\u00e9 d’Angkor '), 'cafe-dangkor')
  assert.equal(suggestedSlug('ក្រសួងមហាផ្ទៃ'), '')
  assert.equal(suggestedSlug(`${'a'.repeat(79)} b`), 'a'.repeat(79))
})

const anOrganisation = (more: Record<string, string> = {}) => ({
  version: '0',
  'name.en': 'Ministry of Interior',
  kind: 'ministry',
  op: 'publish',
  why: 'Needed for an action',
  ...more,
})

test('a new organisation is at the address that its editor saw and sent', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const post = (body: Record<string, string>) =>
    browser.post('/desk/organisations/new').type('form').send(body)
  const asked = await post(anOrganisation()).expect(422)
  assert.match(asked.text, /Check the suggested address, then save again/)
  assert.deepEqual(formValues(asked.text).slug, ['ministry-of-interior'])
  const saved = await post(anOrganisation({ slug: 'moi' })).expect(303)
  assert.equal(saved.headers.location, '/desk/organisations/O-0001?done=publish')
  await browser.get('/organisations/moi').expect(200)
  const lead = await browser.get('/km/organisations/O-0001/history?page=1').expect(302)
  assert.equal(lead.headers.location, '/km/organisations/moi/history?page=1')
})

test('a slug that reads as a reference is refused in a file too, but for the record that has it from before', async (t) => {
  const site = await aWorld(t)
  const themes = async (slug: string, name: string) => {
    const file = `reference,name_en,place\n${slug},${name},3\n`
    return faultsOf(await preview(importingOn(site), 'themes.csv', file))
  }
  assert.deepEqual(await themes('t9', 'Nine'), ['themes 2 slug: reservedSlug'])
  assert.deepEqual(await themes('o9', 'Nine'), [])
  await site.store.ledger.append({ ...aTheme('T-0009'), content: { name: { en: 'Nine' }, slug: 't9' } })
  assert.deepEqual(await themes('T-0009', 'Ninth'), [])
})

test('an address that is taken, reserved or not one is refused', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const cases: [string, RegExp][] = [
    ['licadho', /This address is taken\. Choose another: Name in the address/],
    ['new', /This address is taken/],
    ['o-1', /“o-1” reads as the reference of a record/],
    ['o9001', /“o9001” reads as the reference of a record/],
    ['Not A Slug', /Use only lower-case letters/],
  ]
  for (const [slug, words] of cases) {
    const page = await browser
      .post('/desk/organisations/new')
      .type('form')
      .send(anOrganisation({ slug }))
      .expect(422)
    assert.match(page.text, words)
    assert.deepEqual(formValues(page.text).slug, [slug])
  }
})

test('of those who take one slug at the same moment one has it, and the others are told', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const ways = fc.record({
    slugs: fc.array(fc.constantFrom('moi', 'mfa', 'moj'), { minLength: 2, maxLength: 8 }),
    op: fc.constantFrom('draft', 'publish'),
  })
  let run = 0
  const tried = fc.asyncProperty(ways, async ({ slugs, op }) => {
    run += 1
    const sent = slugs.map((slug) => {
      const body = anOrganisation({ slug: `${slug}-${run}`, op })
      return browser.post('/desk/organisations/new').type('form').send(body)
    })
    const statuses = (await Promise.all(sent)).map(({ status }) => status)
    assert.equal(statuses.filter((status) => status === 303).length, new Set(slugs).size)
    assert.ok(statuses.every((status) => status === 303 || status === 422))
  })
  await fc.assert(tried, { numRuns: 6 })
})

test('a theme’s address does not change with its name, and when it is changed the old one leads on', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const edit = '/desk/themes/officer-training/edit'
  const post = async (more: Record<string, string>) => {
    const form = formValues((await browser.get(edit)).text)
    const body = { ...form, op: 'publish', why: 'Shorter', ...more }
    return browser.post(edit).type('form').send(body)
  }
  await post({ 'name.en': 'Training' })
  await browser.get('/themes/officer-training').expect(200)
  await post({ slug: 'training' })
  assert.equal((await browser.get('/themes/officer-training/v/1')).headers.location, '/themes/training/v/1')
  const page = await browser.get('/themes/training').expect(200)
  assert.match(page.text, /\/demands\?theme(?:=|&#x3D;)training&/)
  assert.match((await browser.get('/demands?theme=officer-training')).text, /D-0001/)
  assert.match((await browser.get('/demands?theme=training')).text, /D-0001/)
  const refused = await browser
    .post('/desk/themes/new')
    .type('form')
    .send({ version: '0', 'name.en': 'Another', slug: 'officer-training', op: 'draft' })
    .expect(422)
  assert.match(refused.text, /This address is taken/)
})

test('of a draft organisation or theme nothing public has the slug or the name', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const drafted = anOrganisation({ 'name.en': 'Quiet network', slug: 'quiet-network', op: 'draft' })
  await browser.post('/desk/organisations/new').type('form').send(drafted).expect(303)
  const guest = browserOn(site)
  const ledger = await guest.get('/ledger.jsonl').buffer(true)
  assert.doesNotMatch(ledger.text, /quiet/i)
  await guest.get('/organisations/quiet-network').expect(404)
  await guest.get('/organisations/O-0001').expect(404)
  const second = anOrganisation({ slug: 'quiet-network', op: 'draft' })
  await browser.post('/desk/organisations/new').type('form').send(second).expect(422)
})

test('a programme is at the address that is its own, and no second one may have it', async (t) => {
  const site = await aWorld(t)
  const browser = await signedInAs(site, 'editor')
  const body = {
    version: '0',
    'title.en': 'A programme',
    slug: 'ours',
    'demands.0': 'D-0001',
    op: 'publish',
    why: 'New',
  }
  const post = (path: string, more = {}) =>
    browser
      .post(path)
      .type('form')
      .send({ ...body, ...more })
  await post('/desk/programmes/new').expect(303)
  assert.match((await browser.get('/desk/programmes/P-0001')).text, /href="\/progress\/ours"/)
  await browser.get('/progress/ours').expect(200)
  const refused = await post('/desk/programmes/new').expect(422)
  assert.match(refused.text, /This address is taken/)
  assert.match(refused.text, /href="\/desk\/programmes\/P-0001"/)
  await post('/desk/programmes/P-0001/edit', { version: '1', root: '1', 'title.en': 'Renamed' }).expect(303)
})

test('a list of the desk is paged, drafts included, and a wrong page is refused', async (t) => {
  const site = await aWorld(t)
  await site.store.ledger.appendAll(Array.from({ length: 60 }, (_, place) => aTheme(`theme-${place}`)))
  const browser = await signedInAs(site, 'contributor')
  const first = await browser.get('/desk/themes').expect(200)
  const second = await browser.get('/desk/themes?page=2').expect(200)
  const linked = (text: string) =>
    new Set([...text.matchAll(/href="(\/desk\/themes\/[a-z0-9-]+)"/g)].map((one) => one[1]))
  assert.equal(new Set([...linked(first.text), ...linked(second.text)]).size, 62)
  assert.match(first.text, /Page 1 of 2/)
  assert.match((await browser.get('/desk/sources')).text, /Draft by A\. Author/)
  await browser.get('/desk/themes?page=0').expect(400)
  await browser.get('/desk/themes?page[$gt]=0').expect(400)
})
