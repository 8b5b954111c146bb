import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followerModel } from '../../src/following/model.js'
import { outboxModel } from '../../src/mail/model.js'
import { aBrowser, axeFindings, servedSite } from '../support/browser.js'
import { aMailServer, read } from '../support/mail-server.js'
import { ofTurn } from '../support/whole.js'

const WIDTHS = [360, 768, 1280]

const linkOf = (text: string, path: string) =>
  new RegExp(`http\\S*${path}\\?token=\\S+`).exec(text)?.[0] ?? ''

test('without scripts a reader follows a demand from its page, confirms, sees what they follow and leaves', async (t) => {
  const server = await aMailServer(t)
  const mail = { SMTP_URL: server.url, MAIL_FROM: 'tamdan@example.org' }
  const { address, store } = await servedSite(t, mail)
  const page = await (await aBrowser(t)).newPage()
  await page.goto(`${address}/km/demands/D-0001`)
  await page.click('a[href*="/follow?demand=D-0001"]')
  await page.fill('#email', 'sok@example.org')
  await page.check('#cadence-daily')
  await page.click('main form button')
  assert.equal(new URL(page.url()).pathname, '/km/follow/asked')
  await server.until(1)
  const confirm = read(server.taken[0]?.message ?? '')
  await page.goto(linkOf(confirm.text, '/follow/confirm'))
  await page.click('main form button')
  await page.click('main a[href$="/follow/mine"]')
  await page.fill('#email', 'sok@example.org')
  await page.click('main form button')
  await server.until(2)
  const mine = linkOf(read(server.taken[1]?.message ?? '').text, '/follow/mine')

  const seeing = await (await aBrowser(t, { javaScriptEnabled: true, bypassCSP: true })).newPage()
  const paths = [
    mine,
    '/follow',
    '/follow?theme=officer-training',
    '/km/follow?demand=D-0001',
    '/follow/mine',
  ]
  for (const [turn, width] of WIDTHS.entries()) {
    await seeing.setViewportSize({ width, height: 800 })
    for (const path of ofTurn(paths, turn, WIDTHS.length)) {
      await seeing.goto(new URL(path, address).href)
      assert.deepEqual(await axeFindings(seeing), [], `${path.split('?')[0]} at ${width}`)
      const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
      assert.equal(await seeing.evaluate(wide), 0)
    }
    for (const mail of ofTurn([confirm.html], turn, WIDTHS.length)) {
      await seeing.setContent(mail)
      assert.deepEqual(await axeFindings(seeing), [], `the mail at ${width}`)
    }
  }

  await page.goto(mine)
  await page.click('form[action*="/follow/leave"] button')
  const followers = followerModel(store.connection)
  assert.equal(await followers.countDocuments(), 0)
  assert.ok(!JSON.stringify(await outboxModel(store.connection).find().lean()).includes('sok@'))
})
