import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPdf, aPhotograph } from '../record/evidence/some-files.js'
import { aBrowser, aPerson, axeFindings, servedSite } from '../support/browser.js'

test('a file is added without scripts, after a wrong one was refused with nothing typed lost', async (t) => {
  const site = await servedSite(t)
  const page = await aPerson(t, site, 'editor')
  await page.goto(`${site.address}/desk/sources/S-0001`)
  await page.click('a:has-text("Files")')
  await page.fill('[name="about.en"]', 'Scan of the signed letter')
  await page.fill('[name=why]', 'A scan is kept')
  await page.setInputFiles('#file', {
    name: 'letter.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<svg>'),
  })
  await page.click('form[enctype] button.btn[value=publish]')
  assert.match((await page.textContent('.sum')) ?? '', /can run programs/)
  assert.equal(await page.inputValue('[name="about.en"]'), 'Scan of the signed letter')
  await page.setInputFiles('#file', { name: 'letter.pdf', mimeType: 'application/pdf', buffer: aPdf() })
  await page.click('form[enctype] button.btn[value=publish]')
  assert.match((await page.textContent('.done')) ?? '', /Readers see it now/)
  const reader = await (await aBrowser(t)).newPage()
  await reader.goto(`${site.address}/sources/S-0001`)
  assert.match(
    (await reader.textContent('.files')) ?? '',
    /letter\.pdf[\s\S]*Scan of the signed letter[\s\S]*PDF document/,
  )
})

test('the pages of files have no finding of axe, in both languages, empty, full and refused', async (t) => {
  const site = await servedSite(t)
  const page = await aPerson(t, site, 'editor', { javaScriptEnabled: true, bypassCSP: true })
  for (const prefix of ['', '/km']) {
    await page.goto(`${site.address}${prefix}/desk/sources/S-0002/files`)
    assert.deepEqual(await axeFindings(page), [])
    await page.click('form[enctype] button.btn[value=draft]')
    assert.deepEqual(await axeFindings(page), [])
  }
  await page.fill('[name=why]', 'A photograph')
  const photograph = { name: 'រូបថត.jpg', mimeType: 'image/jpeg', buffer: await aPhotograph() }
  await page.setInputFiles('#file', photograph)
  await page.click('form[enctype] button.btn[value=publish]')
  for (const path of ['/desk/sources/S-0002/files', '/sources/S-0002']) {
    for (const prefix of ['', '/km']) {
      await page.goto(site.address + prefix + path)
      assert.deepEqual(await axeFindings(page), [], prefix + path)
      for (const width of process.env.PICTURES ? [360, 768, 1280] : []) {
        await page.setViewportSize({ width, height: 900 })
        const name = `${prefix}${path}-${width}.png`.replaceAll('/', '_')
        await page.screenshot({ path: `${process.env.PICTURES}/${name}`, fullPage: true })
      }
    }
  }
})
