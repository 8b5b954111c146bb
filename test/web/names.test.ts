import assert from 'node:assert/strict'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { stat } from 'node:fs/promises'
import { type TestContext, test } from 'node:test'
import { systemClock } from '../../src/clock.js'
import { resolverAt } from '../../src/web/names.js'
import { webFrom } from '../../src/web/web.js'

/** A name server that knows one address of every name, or never answers. */
async function aNameServer(t: TestContext, ip: string | null) {
  const socket = createSocket('udp4')
  let questions = 0
  socket.on('message', (question, from) => {
    questions += 1
    if (ip === null) return
    const isFour =
      question.readUInt16BE(question.length - 4) === 1 || question.includes(Buffer.from([0, 0, 1, 0, 1]))
    const answer = Buffer.concat([
      question.subarray(0, 2),
      Buffer.from([0x81, 0x80, 0, 1, 0, isFour ? 1 : 0, 0, 0, 0, 0]),
      question.subarray(12, question.indexOf(0, 12) + 5),
      isFour
        ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...ip.split('.').map(Number)])
        : Buffer.alloc(0),
    ])
    socket.send(answer, from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  t.after(() => void socket.close())
  return { at: `127.0.0.1:${socket.address().port}`, questions: () => questions }
}

test('names are asked of name servers', async (t) => {
  const { at } = await aNameServer(t, '93.184.216.34')
  const resolve = resolverAt([at])
  assert.deepEqual(await resolve('news.example.org', AbortSignal.timeout(5000)), ['93.184.216.34'])
  assert.deepEqual(await resolve('localhost', AbortSignal.timeout(5000)), ['127.0.0.1', '::1'])
})

test('name servers that never answer keep this process from nothing else, and are not waited for', async (t) => {
  const silent = await aNameServer(t, null)
  const web = webFrom({ clock: systemClock, resolve: resolverAt([silent.at]) })
  const started = performance.now()
  const asking = Promise.all(
    Array.from({ length: 12 }, (_, at) => web.read(`http://n${at}.example.org/`, { within: 4000 })),
  )
  // As many as there are threads for files and passwords, three times over.
  while (silent.questions() < 12) await new Promise((resolve) => setTimeout(resolve, 5))
  const before = performance.now()
  await stat('package.json')
  assert.ok(performance.now() - before < 2000, 'a file had to wait for a name')
  for (const read of await asking) assert.equal(read.ok ? 'read' : read.reason, 'slow')
  assert.ok(performance.now() - started < 15_000)
})
