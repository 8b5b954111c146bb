import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPerson, axeFindings, servedSite } from '../support/browser.js'

const EDIT = '/desk/demands/D-0001/edit'

const press = (page: Page, op: string) => page.click(`button.btn[name=op][value=${op}]`)
const textOf = async (page: Page, what: string) => (await page.textContent(what)) ?? ''

test('one person writes, a second sends it back and then publishes it, with scripts off', async (t) => {
  const running = await servedSite(t, { REVIEW_REQUIRED: 'on' })
  const { address } = running
  const author = await aPerson(t, running, 'contributor')
  const editor = await aPerson(t, running, 'editor')

  await author.goto(address + EDIT)
  await author.fill('[name="title.en"]', 'A title that needs work')
  await press(author, 'review')
  await author.goto(`${address}/demands/D-0001`)
  assert.doesNotMatch(await textOf(author, 'main'), /needs work/)

  await editor.goto(`${address}/desk`)
  await editor.click('a[href$="/desk/review/demands/D-0001"]')
  assert.match(await textOf(editor, '.dif ins'), /needs work|title/)
  await press(editor, 'send-back')
  assert.match(await textOf(editor, '.sum'), /Comment for colleagues/)
  await editor.fill('[name=comment]', 'Say what is asked')
  await press(editor, 'send-back')
  assert.match(await textOf(editor, '.done'), /sent back/)

  await author.goto(`${address}/desk`)
  assert.match(await textOf(author, 'main'), /Sent back to you[\s\S]*Say what is asked/)
  await author.goto(address + EDIT)
  await author.fill('[name="title.en"]', 'A title that says what is asked')
  await author.fill('[name="title.km"]', '')
  await press(author, 'review')

  await editor.goto(`${address}/desk/review/demands/D-0001`)
  await editor.fill('[name=reason]', 'A plainer title')
  await press(editor, 'publish')
  await editor.goto(`${address}/demands/D-0001`)
  assert.match(await textOf(editor, 'h1'), /A title that says what is asked/)
  assert.doesNotMatch(await textOf(editor, 'body'), /Say what is asked/)
})

test('two edit one record at once: the second sees both and sends a joined form, with scripts off', async (t) => {
  const running = await servedSite(t)
  const { address } = running
  const one = await aPerson(t, running, 'editor')
  const two = await aPerson(t, running, 'admin')
  await one.goto(address + EDIT)
  await two.goto(address + EDIT)

  await one.fill('[name="title.en"]', 'The first title')
  await one.fill('[name="title.km"]', '')
  await one.fill('[name="note.en"]', 'A note by the first')
  await one.fill('[name="note.km"]', '')
  await one.fill('[name=why]', 'First')
  await press(one, 'publish')

  await two.fill('[name="title.en"]', 'The second title')
  await two.fill('[name="title.km"]', '')
  await two.fill('[name="text.km"]', '')
  await two.fill('[name="text.en"]', 'The second text')
  await two.fill('[name=why]', 'Second')
  await press(two, 'publish')
  const table = await textOf(two, '.sides-table')
  for (const words of ['The first title', 'The second title', 'You both changed this']) {
    assert.ok(table.includes(words), words)
  }
  assert.equal(await two.inputValue('[name="title.en"]'), 'The second title')
  assert.equal(await two.inputValue('[name="text.en"]'), 'The second text')
  assert.equal(await two.inputValue('[name="note.en"]'), 'A note by the first')
  await press(two, 'publish')
  await two.goto(`${address}/demands/D-0001`)
  assert.match(await textOf(two, 'h1'), /The second title/)
  assert.match(await textOf(two, 'main'), /A note by the first/)
})

test('axe finds nothing on the pages of review, audit and accounts, in either language', async (t) => {
  const running = await servedSite(t)
  const { address } = running
  const page = await aPerson(t, running, 'admin', { javaScriptEnabled: true, bypassCSP: true })
  await page.goto(address + EDIT)
  await page.fill('[name="title.en"]', 'Another title')
  await press(page, 'review')
  await page.goto(`${address}/desk/review/demands/D-0001`)
  await page.fill('[name=comment]', 'A thought')
  await press(page, 'comment')
  const paths = ['', '/review', '/review/demands/D-0001', '/demands/D-0001', '/audit', '/users', '/users/new']
  for (const path of paths.flatMap((one) => [`/desk${one}`, `/km/desk${one}`])) {
    await page.goto(address + path)
    assert.deepEqual(await axeFindings(page), [], path)
  }
  await page.goto(`${address}/desk/users/new`)
  await page.click('main form button')
  assert.deepEqual(await axeFindings(page), [], 'a refused account')
  await page.fill('[name=email]', 'new@example.org')
  await page.fill('[name=name]', 'Someone New')
  await page.fill('[name=shownAs]', 'S. New')
  await page.check('[name=role][value=editor]')
  await page.click('main form button')
  assert.match(await textOf(page, '.done'), /\/setup\?token=/)
  assert.deepEqual(await axeFindings(page), [], 'a new account')
})
