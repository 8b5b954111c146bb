import assert from 'node:assert/strict'
import { test } from 'node:test'
import { followerModel, keyModel } from '../../src/following/model.js'
import { outboxModel } from '../../src/mail/model.js'
import { aWorld, follow } from '../following/world.js'
import { smallRecord } from '../http/record.js'
import { anAction } from '../support/builders.js'
import { aMailServer, read } from '../support/mail-server.js'
import { signedInAs } from '../support/sign-in.js'
import { browserOn, ownSite } from '../support/site.js'

const EMAIL = 'sok@example.org'

test('without a mail server an admin sees what would go, and has its links made to pass them on', async (t) => {
  const site = await ownSite(t)
  await site.store.ledger.appendAll(smallRecord())
  const reader = browserOn(site)
  await reader.post('/follow?demand=D-0001').type('form').send({ email: EMAIL, cadence: 'daily' }).expect(303)
  const admin = await signedInAs(site, 'admin')
  const list = await admin.get('/desk/outbox').expect(200)
  assert.ok(list.text.includes(`to ${EMAIL}`))
  assert.ok(list.text.includes('SMTP_URL'))
  const [mail] = await outboxModel(site.store.connection).find().lean()
  const id = encodeURIComponent(mail?._id ?? '')
  const keys = keyModel(site.store.connection)
  for (const path of ['preview', 'html']) {
    const { text } = await admin.get(`/desk/outbox/${path}?id=${id}`).expect(200)
    assert.match(text, /follow\/confirm\?token(?:=|&#x3D;)TOKEN\b/)
    assert.equal(await keys.countDocuments(), 0, 'to look at a mail makes nothing')
  }
  const preview = await admin.post(`/desk/outbox/preview?id=${id}`).expect(200)
  assert.equal(await keys.countDocuments(), 1)
  const [, token] = /follow\/confirm\?token(?:=|&#x3D;)([\w-]+)/.exec(preview.text) ?? []
  await reader.post('/follow/confirm').type('form').send({ token }).expect(200)
  assert.equal((await followerModel(site.store.connection).find().lean())[0]?.email, EMAIL)
  const html = await admin.get(`/desk/outbox/html?id=${id}`)
  assert.equal(html.status, 404, 'what has become needless is not shown')
})

test('nobody but an admin sees the outbox or an address', async (t) => {
  const world = await aWorld(t)
  await follow(world)
  for (const role of ['guest', 'contributor', 'editor'] as const) {
    const browser = await signedInAs(world.site, role)
    for (const path of ['/desk/outbox', '/desk/outbox/followers', '/desk/outbox/preview?id=x']) {
      const { status, text } = await browser.get(path)
      assert.equal(status, role === 'guest' ? 303 : 403)
      assert.ok(!text.includes(EMAIL))
    }
  }
  const admin = await signedInAs(world.site, 'admin')
  assert.ok((await admin.get('/desk/outbox/followers').expect(200)).text.includes(EMAIL))
})

test('what the server refused is shown with its words, and can be sent again', async (t) => {
  let isWilling = false
  const server = await aMailServer(t, {
    onReceiver: (address) => {
      if (!isWilling)
        throw Object.assign(new Error(`5.1.1 <${address}> is unknown here`), { responseCode: 550 })
    },
  })
  const world = await aWorld(t, server)
  await world.browser.post('/follow?demand=D-0001').type('form').send({ email: EMAIL, cadence: 'daily' })
  await world.round()
  const admin = await signedInAs(world.site, 'admin')
  const failed = await admin.get('/desk/outbox?show=failed').expect(200)
  assert.ok(failed.text.includes('550 5.1.1 &lt;…&gt; is unknown here'))
  isWilling = true
  const mails = outboxModel(world.site.store.connection)
  const [mail] = await mails.find().lean()
  await admin
    .post('/desk/outbox')
    .type('form')
    .send({ id: mail?._id, op: 'again', show: 'failed' })
    .expect(303)
  await world.round()
  assert.equal(server.taken.length, 1)
  assert.equal((await mails.find().lean())[0]?.state, 'sent')
})

test('a server that is not there makes mails wait, and they go when it is', async (t) => {
  const server = await aMailServer(t)
  const world = await aWorld(t, { ...server, url: 'smtp://127.0.0.1:1' })
  for (const email of ['a@example.org', 'b@example.org']) {
    await world.browser.post('/follow?demand=D-0001').type('form').send({ email, cadence: 'daily' })
  }
  await world.round()
  const states = (await outboxModel(world.site.store.connection).find().lean()).map(({ state }) => state)
  assert.deepEqual(states, ['waiting', 'waiting'])
})

test('when the connection ends after the last line, the mail is not sent again, and the next one says so', async (t) => {
  const server = await aMailServer(t, {
    // Taken, and then no answer but the end of the connection.
    onEnd: (_mail, count) => {
      if (count === 2) throw Object.assign(new Error('shutting down'), { responseCode: 421 })
    },
  })
  const world = await aWorld(t, server)
  await follow(world)
  const mails = outboxModel(world.site.store.connection)
  await mails.create({
    _id: 'digest/lost/1',
    kind: 'digest',
    of: String((await followerModel(world.site.store.connection).find().lean())[0]?._id),
    from: 1,
    to: 2,
    state: 'unknown',
    madeAt: '2026-11-20T00:00:00.000Z',
    nextAt: '2026-11-20T00:00:00.000Z',
    doneAt: '2026-11-20T00:01:00.000Z',
  })
  await world.site.store.ledger.append(anAction('A-0002'))
  await world.round('2026-11-25T00:00:05.000Z')
  await world.round('2026-11-25T00:02:05.000Z')
  const told = server.taken.filter(({ message }) => read(message).text.includes('A-0002'))
  assert.equal(told.length, 1, 'refused for now, then taken')
  assert.match(read(told[0]?.message ?? '').text, /whether our mail of 20 November 2026 reached you/)
  const admin = await signedInAs(world.site, 'admin')
  assert.ok((await admin.get('/desk/outbox?show=failed')).text.includes('Not known whether it arrived'))
})

test('an admin deletes an address wholly, also one that only asked', async (t) => {
  const world = await aWorld(t)
  await follow(world)
  const admin = await signedInAs(world.site, 'admin')
  await world.browser
    .post('/follow?demand=D-0002')
    .type('form')
    .send({ email: 'only@example.org', cadence: 'daily' })
  for (const email of [EMAIL, 'ONLY@example.org']) {
    const { headers } = await admin.post('/desk/outbox/followers').type('form').send({ email })
    assert.equal(headers.location, '/desk/outbox?done=removed')
  }
  const { db } = world.site.store.connection
  for (const { name } of (await db?.listCollections().toArray()) ?? []) {
    const documents = await world.site.store.connection.collection(name).find({}).toArray()
    assert.ok(!/(?:sok|only)@example\.org/i.test(JSON.stringify(documents)), `an address is left in ${name}`)
  }
  await world.round()
  assert.equal(world.server.taken.length, 1)
})
