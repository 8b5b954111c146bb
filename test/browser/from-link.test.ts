import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Page } from 'playwright-core'
import { aPerson, servedSite } from '../support/browser.js'
import { keyboardOf } from '../support/keys.js'
import { aPublicServer } from '../support/web.js'

const NEWS = `<!doctype html><html lang="en"><head><meta property="og:title" content="Police academy adds course on trafficking victims">
<meta property="og:site_name" content="Phnom Penh Post"><meta property="article:published_time" content="2026-11-20">
</head><body><p>The police academy trains officers to identify victims of human trafficking. Investigators and prosecutors join.</p></body></html>`

const PHONE = { viewport: { width: 360, height: 740 } }
const PUBLISH = 'button.btn[name=op][value=publish]'

async function atTheDesk(t: TestContext, javaScriptEnabled: boolean) {
  const news = await aPublicServer(t, (_req, res) => {
    res.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(NEWS)
  })
  const running = await servedSite(t, {}, news.web)
  const page = await aPerson(t, running, 'editor', { ...PHONE, javaScriptEnabled })
  return { news, running, page }
}

/** What somebody does who has the address on the clipboard, from the desk to the published action. */
async function addFromLink(page: Page, address: string, hasScripts: boolean) {
  const keyboard = keyboardOf(page)
  const { fill, enter, send, to, press, presses } = keyboard
  let typed = 0
  const type = async (what: string, text: string) => {
    typed += text.length
    await fill(what, text)
  }
  await enter('a[href$="/desk/actions/from-link"]')
  await to('#address')
  // Pasted, which is one stroke with a modifier.
  await page.keyboard.insertText(address)
  await press('Control')
  await send()
  await type('[name="summary.en"]', 'The Police Academy began a course on identifying victims.')
  if (hasScripts) {
    await type('#actors-0-organisation', 'police academy')
    await press('ArrowDown')
    await press('Enter')
  } else await type('[name="actors.0.organisation"]', 'Police Academy')
  await type('[name=type]', 'Tr')
  await type('[name="on.day"]', '19')
  await to('[name="links.0.demand"][type=radio]')
  await press('Space')
  await to('[name="links.0.effect"]')
  await press('ArrowDown')
  await type('[name="links.0.reason.en"]', 'It trains some officers.')
  await enter(PUBLISH)
  return { keys: presses(), typed }
}

/** How much is kept on the device, once it is what it should be. The policy of the page lets no script wait inside it. */
async function untilKept(page: Page, count: number): Promise<void> {
  while ((await page.evaluate<number>('localStorage.length')) !== count) await page.waitForTimeout(50)
}

for (const hasScripts of [false, true]) {
  const scripts = hasScripts ? 'on' : 'off'
  test(`by keyboard on a phone, scripts ${scripts}: an action is added from a link and published`, async (t) => {
    const { news, running, page } = await atTheDesk(t, hasScripts)
    const { keys, typed } = await addFromLink(page, news.at('/story'), hasScripts)
    assert.match(page.url(), /\/desk\/actions\/A-\d+\?done=publish$/)
    const reference = /A-\d+/.exec(page.url())?.[0]
    await page.goto(`${running.address}/actions/${reference}`)
    const shown = (await page.textContent('main')) ?? ''
    for (const words of [
      'Police academy adds course',
      'Phnom Penh Post',
      'It trains some officers.',
      'Police Academy',
    ])
      assert.ok(shown.includes(words), words)
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    assert.equal(await page.evaluate<boolean>(wide), false)
    t.diagnostic(`scripts ${scripts}: 3 pages, ${keys} keys, of which ${typed} are words typed`)
    assert.ok(keys - typed < 100, `${keys - typed} keys beside the words`)
  })
}

test('what is typed is offered again with its age after the page was left, and is gone once it is saved', async (t) => {
  const { running, page } = await atTheDesk(t, true)
  page.on('dialog', (dialog) => dialog.accept())
  const form = `${running.address}/desk/organisations/new`
  const kept = () =>
    page.evaluate<string[]>(`Object.keys(localStorage).filter((key) => key.startsWith('tamdan-form'))`)
  await page.goto(form)
  await page.fill('[name="name.en"]', 'A body with a name')
  await untilKept(page, 1)
  await page.goto(form)
  assert.match((await page.textContent('.told')) ?? '', /not saved.*minute/)
  await page.click('.told button')
  await page.waitForLoadState()
  assert.equal(await page.inputValue('[name="name.en"]'), 'A body with a name')
  await page.selectOption('select[name=kind]', 'ngo')
  await page.fill('[name=slug]', 'a-body')
  await page.click('button.btn[name=op][value=draft]')
  await page.waitForSelector('.done')
  assert.deepEqual(await kept(), [])
})

test('nothing is kept of a confidential source, and signing out leaves nothing', async (t) => {
  const { running, page } = await atTheDesk(t, true)
  page.on('dialog', (dialog) => dialog.accept())
  const kept = () => page.evaluate<string>('JSON.stringify(localStorage)')
  await page.goto(`${running.address}/desk/sources/new`)
  await page.fill('[name="title.en"]', 'A secret title')
  await untilKept(page, 1)
  await page.check('[name=isConfidential]')
  await untilKept(page, 0)
  await page.fill('[name="title.en"]', 'Another secret title')
  await page.waitForTimeout(600)
  assert.equal(await kept(), '{}')
  await page.uncheck('[name=isConfidential]')
  await untilKept(page, 1)
  await page.click('form[action$="/logout"] button')
  assert.equal(await kept(), '{}')
})

test('leaving with unsaved changes asks first; leaving without, and saving, does not', async (t) => {
  const { running, page } = await atTheDesk(t, true)
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    return dialog.accept()
  })
  await page.goto(`${running.address}/desk/sources/new`)
  await page.goto(`${running.address}/desk`)
  assert.equal(asked, 0)
  await page.goto(`${running.address}/desk/sources/new`)
  await page.fill('[name="title.en"]', 'T')
  await page.goto(`${running.address}/desk`)
  assert.equal(asked, 1)
  await page.goto(`${running.address}/desk/sources/new`)
  await page.fill('[name="title.en"]', 'T')
  await page.click('button.btn[name=op][value=keep]')
  assert.equal(asked, 1)
  assert.match(page.url(), /\/desk#unfinished$/)
})

test('a list is looked through by typing words in any order, chosen by keyboard or closed, and told to a screen reader', async (t) => {
  const { running, page } = await atTheDesk(t, true)
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto(`${running.address}/desk/actions/new`)
  await page.click('text=Add a demand')
  const input = page.locator('[name="links.0.demand"]')
  await input.pressSequentially('trafficking officers')
  assert.equal(await input.getAttribute('aria-expanded'), 'true')
  assert.match(
    (await page.textContent('.combo:has([name="links.0.demand"]) [role=status]')) ?? '',
    /Choices: \d/,
  )
  await input.press('ArrowDown')
  const active = await input.getAttribute('aria-activedescendant')
  assert.equal(await page.getAttribute(`#${active}`, 'aria-selected'), 'true')
  await input.press('Enter')
  assert.match(await input.inputValue(), /^D-\d{4} /)
  assert.equal(await input.getAttribute('aria-expanded'), 'false')
  await input.fill('')
  await input.pressSequentially('zzz')
  assert.match((await page.textContent('.combo:has([name="links.0.demand"]) [role=status]')) ?? '', /Nothing/)
  await input.fill('')
  await input.pressSequentially('train')
  await input.press('Escape')
  assert.deepEqual([await input.inputValue(), await input.getAttribute('aria-expanded')], ['train', 'false'])
})
