import assert from 'node:assert/strict'
import { test } from 'node:test'
import axe from 'axe-core'
import { TESTED } from '../../../src/pages/site/pages.js'
import { browserOn, ownSite } from '../../support/site.js'

test('the accessibility statement names the tool that the tests run with, in both languages, and every page leads to it', async (t) => {
  assert.equal(TESTED.axe, axe.version)
  const browser = browserOn(await ownSite(t))
  const english = await browser.get('/accessibility').expect(200)
  assert.match(english.text, /WCAG\) 2\.2, levels A and AA[\s\S]*24 November 2026[\s\S]*axe-core 4\.\d+\.\d+/)
  assert.match((await browser.get('/km/accessibility').expect(200)).text, /២៤ វិច្ឆិកា ២០២៦/)
  assert.match((await browser.get('/demands').expect(200)).text, /href="\/accessibility"/)
  assert.match((await browser.get('/sitemap-1.xml')).text, /\/km\/accessibility</)
})
