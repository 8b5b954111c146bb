import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPerson, servedSite } from '../support/browser.js'

const publish = (page: Page) => page.click('button[name=op][value=publish]')
const text = async (page: Page, selector = 'main'): Promise<string> =>
  (await page.textContent(selector)) ?? ''

/** The criteria as the public page lists them. */
const criteria = (page: Page) => page.locator('ol.crit li').allTextContents()

for (const javaScriptEnabled of [false, true])
  test(`a status that contradicts is refused by name, or published with its reason, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
    const running = await servedSite(t)
    const page = await aPerson(t, running, 'editor', { javaScriptEnabled })
    const assess = `${running.address}/desk/demands/D-0002/assess`
    await page.goto(assess)
    await page.check('[name=status][value=met]')
    await page.fill('[name="reason.en"]', 'It looks done.')
    await page.fill('[name=why]', 'An assessment')
    await publish(page)
    assert.match(await text(page), /“Met” needs every criterion met, but criterion 2 is judged “In part”/)
    assert.equal(await page.inputValue('[name="reason.en"]'), 'It looks done.')
    assert.equal(await page.locator('[name="exception.en"]').count(), 0)

    await page.check('[name=status][value=no-action]')
    for (const place of [0, 1, 2]) await page.check(`[name="criteria.${place}.verdict"][value=not-met]`)
    await publish(page)
    assert.match(
      await text(page),
      /“No action” says that no step is recorded, but A-\d{4} had advanced the demand/,
    )
    await page.fill('[name="exception.en"]', 'All of it was announced and never held.')
    await publish(page)
    await page.goto(`${running.address}/demands/D-0002`)
    assert.match(
      await text(page, '.now'),
      /No action[\s\S]*for a stated reason[\s\S]*announced and never held/,
    )
  })

for (const javaScriptEnabled of [false, true])
  test(`criteria keep their verdicts when moved, and ask anew when reworded, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
    const running = await servedSite(t)
    const page = await aPerson(t, running, 'editor', { javaScriptEnabled })
    await page.goto(`${running.address}/demands/D-0002`)
    const [first = '', second = '', third = ''] = await criteria(page)
    await page.goto(`${running.address}/desk/demands/D-0002/edit`)
    await page.click('button[name=up][value="criteria.1"]')
    await page.fill('[name="criteria.2.text.en"]', 'A quite different condition')
    await page.fill('[name="criteria.2.text.km"]', 'លក្ខណវិនិច្ឆ័យផ្សេងទាំងស្រុង')
    await page.fill('[name=why]', 'In their order')
    await publish(page)
    await page.goto(`${running.address}/demands/D-0002`)
    const after = await criteria(page)
    assert.deepEqual(after.slice(0, 2), [second, first])
    assert.notEqual(after[2], third)
    assert.match(
      after[2] ?? '',
      /^3A quite different condition[\s\S]*Reworded since it was last judged[\s\S]*Not judged$/,
    )
    await page.goto(`${running.address}/desk/demands/D-0002/assess`)
    assert.match(await text(page), /Reworded since it was last judged \(“Not met”\): judge it anew/)
    assert.ok(await page.isChecked('[name="criteria.2.verdict"][value=not-judged]'))
    assert.ok(await page.isChecked('[name="criteria.1.verdict"][value=met]'))
  })

for (const javaScriptEnabled of [false, true])
  test(`an assessment is corrected and an answer translated in the open, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async (t) => {
    const running = await servedSite(t)
    const page = await aPerson(t, running, 'editor', { javaScriptEnabled })
    await page.goto(`${running.address}/demands/D-0002`)
    const since = await text(page, '.now .sin')
    await page.goto(`${running.address}/desk/demands/D-0002`)
    await page.click('a:has-text("Correct or translate the assessment of 24 November 2026")')
    const said = await page.inputValue('[name="reason.en"]')
    await page.fill('[name="reason.en"]', `${said} This is without the slip.`)
    await page.fill('[name=why]', 'A number was mistyped')
    await publish(page)
    await page.goto(`${running.address}/demands/D-0002`)
    assert.match(
      await text(page, '.now'),
      /without the slip\.[\s\S]*Corrected on \d+ \w+ \d{4}: A number was mistyped/,
    )
    assert.equal(await text(page, '.now .sin'), since)
    assert.match(
      await text(page, 'ol.time'),
      /24 November 2026[\s\S]*without the slip[\s\S]*A number was mistyped/,
    )
    await page.goto(`${running.address}/demands/D-0002/v/1`)
    assert.doesNotMatch(await text(page), /without the slip|mistyped/)
    await page.goto(`${running.address}/demands/D-0002/history`)
    assert.match(await text(page), /A number was mistyped[\s\S]*Version 1/)

    for (const [language, words, why] of [
      ['en', 'It took note.', 'Its answer'],
      ['km', 'បានកត់សម្គាល់។', 'In Khmer too'],
    ] as const) {
      await page.goto(`${running.address}/desk/demands/D-0002/edit`)
      await page.selectOption('[name="response.kind"]', 'noted')
      await page.fill(`[name="response.note.${language}"]`, words)
      await page.fill('[name=why]', why)
      await publish(page)
    }
    await page.goto(`${running.address}/demands/D-0002`)
    assert.match(await text(page, '.now'), /Translated on \d+ \w+ \d{4}: In Khmer too/)
    assert.doesNotMatch(await text(page), /Its answer/)
  })
