import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lackingIn } from '../../src/desk/languages/rules.js'
import { demand } from '../../src/kinds/demand/kind.js'
import { fieldsOf } from '../../src/kinds/form/fields.js'
import { anAction, aSource, aTheme } from '../support/builders.js'
import { signedInAs } from '../support/sign-in.js'
import { ownSite } from '../support/site.js'

const FIELDS = fieldsOf(demand.sections)

test('a text in one language alone is named with the language that it lacks; one in both or in none is not', () => {
  const content = {
    title: { en: 'Train officers', km: 'បណ្ដុះបណ្ដាល' },
    text: { en: 'In full' },
    note: {},
    criteria: [{ text: { km: 'មួយ' } }, { text: { en: 'Two', km: 'ពីរ' } }, { text: { en: 'Three' } }],
  }
  assert.deepEqual(
    lackingIn(FIELDS, content).map(({ label, language }) => `${label}: ${language}`),
    ['demandText: km', 'criterion: en', 'criterion: km'],
  )
  assert.deepEqual(lackingIn(FIELDS, null), [])
})

test('the desk lists what is published in one language, for each language, and no draft', async (t) => {
  const site = await ownSite(t)
  await site.store.ledger.appendAll([
    aSource('S-0001', { title: { en: 'A report', km: 'របាយការណ៍' } }),
    aTheme('courts', 'Courts'),
    { ...aTheme('police', 'A draft theme'), operation: 'create' },
    anAction('A-0001', { title: { km: 'វគ្គ' }, summary: { en: 'A course', km: 'វគ្គ' }, links: [] }),
  ])
  const browser = await signedInAs(site, 'contributor')
  const khmer = (await browser.get('/desk/languages').expect(200)).text
  assert.match(khmer, /1 lacks Khmer[\s\S]*Courts[\s\S]*Name/)
  assert.doesNotMatch(khmer, /A draft theme|>A report</)
  const english = (await browser.get('/desk/languages?language=en').expect(200)).text
  assert.match(english, /1 lacks English[\s\S]*\/desk\/actions\/A-0001\/edit[\s\S]*Title/)
  await browser.get('/desk/languages?language=fr').expect(400)
  await browser.get('/desk/languages?page=9').expect(404)
})
