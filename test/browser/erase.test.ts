import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPerson, axeFindings, servedSite } from '../support/browser.js'

const EDIT = '/desk/demands/D-0001/edit'

test('an admin erases a version, is told what is missing first, and the record shows the mark, with scripts off', async (t) => {
  const running = await servedSite(t)
  const { address } = running
  const page = await aPerson(t, running, 'admin')
  const main = async () => (await page.textContent('main')) ?? ''
  const original = await page.goto(`${address}/demands/D-0001/v/1`).then(() => page.textContent('h1'))
  await page.goto(address + EDIT)
  await page.fill('[name="title.en"]', 'A title that names nobody')
  await page.fill('[name="title.km"]', '')
  await page.fill('[name=why]', 'It named somebody')
  await page.click('button.btn[name=op][value=publish]')

  await page.goto(`${address}/desk`)
  await page.click('a[href$="/desk/erase"]')
  await page.fill('[name=reference]', 'D-9999')
  await page.click('main form button')
  assert.match(await main(), /no such record/)
  await page.fill('[name=reference]', 'D-0001')
  await page.click('main form button')
  assert.match(await main(), /Readers see it now/)
  await page.click('button.danger')
  assert.match(await main(), /Tick the versions to erase[\s\S]*Give the reason/)
  await page.check('[name=version][value="1"]')
  await page.click('button.danger')
  assert.match(await main(), /Give the reason/)
  assert.ok(await page.isChecked('[name=version][value="1"]'), 'what was ticked stays ticked')
  await page.fill('[name=reason]', 'It named a witness')
  await page.click('button.danger')
  assert.match(await main(), /Nothing that Tamdan shows or keeps has the words any more/)

  const gone = await page.goto(`${address}/demands/D-0001/v/1`)
  assert.equal(gone?.status(), 410)
  assert.ok(!(await page.content()).includes(original ?? '?'))
  await page.goto(`${address}/demands/D-0001/history`)
  assert.match(await main(), /It named a witness/)
})

test('axe finds nothing on the page that erases, in any of its states and both languages', async (t) => {
  const running = await servedSite(t)
  const page = await aPerson(t, running, 'admin', { javaScriptEnabled: true, bypassCSP: true })
  for (const path of ['/desk/erase', '/km/desk/erase']) {
    for (const query of ['', '?kind=demand&reference=D-9999', '?kind=demand&reference=D-0001']) {
      await page.goto(running.address + path + query)
      assert.deepEqual(await axeFindings(page), [], path + query)
    }
    await page.click('button.danger')
    assert.deepEqual(await axeFindings(page), [], `${path}, refused`)
  }
})
