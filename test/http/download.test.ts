import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import express from 'express'
import { zipOf } from '../../src/exports/zip.js'
import { sendPath, sendStream } from '../../src/http/download.js'
import { makeLog } from '../../src/log.js'

const MOST = 200_000

/** A server that answers with far more than fits in any buffer, and what became of the making of it. */
async function endless(isZip: boolean) {
  const made = { count: 0, isClosed: false }
  async function* texts() {
    try {
      for (; made.count < MOST; made.count++) yield `${'word '.repeat(400)}${made.count}\n`
    } finally {
      made.isClosed = true
    }
  }
  const app = express()
  app.get('/', async (req, res) => {
    const parts = () => [isZip ? zipOf([{ path: 'a.csv', text: texts }], new Date()) : Readable.from(texts())]
    await sendStream(req, res, parts, makeLog('silent'))
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { made, server, port: (server.address() as AddressInfo).port }
}

for (const isZip of [false, true]) {
  test(`a reader who goes away in the middle ends the making of ${isZip ? 'an archive' : 'a text'}`, async (t) => {
    const { made, server, port } = await endless(isZip)
    t.after(() => server.close())
    const request = get({ port, host: '127.0.0.1' })
    request.on('error', () => {})
    const [answer] = (await once(request, 'response')) as [IncomingMessage]
    await once(answer, 'data')
    request.destroy()
    for (let waited = 0; !made.isClosed && waited < 200; waited++) await after(10)
    assert.ok(made.isClosed, 'the source is still open')
    assert.ok(made.count < MOST, 'all of it was made')
  })
}

test('a reader who goes away before a file is sent is no fault; a file that is not there is one', async (t) => {
  const ends: string[] = []
  const send = (res: express.Response, path: string) =>
    sendPath(res, resolve(path)).then(
      () => ends.push('fine'),
      (error) => ends.push(error.code),
    )
  const app = express()
  app.get('/gone', async (_req, res) => {
    await once(res, 'close')
    await send(res, 'package.json')
  })
  app.get('/nothing', async (_req, res) => {
    await send(res, 'no-such-file')
    res.end()
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const at = { port: (server.address() as AddressInfo).port, host: '127.0.0.1' }
  const request = get({ ...at, path: '/gone' })
  request.on('error', () => {})
  await once(server, 'request')
  request.destroy()
  for (let waited = 0; ends.length === 0 && waited < 200; waited++) await after(10)
  const [answer] = (await once(get({ ...at, path: '/nothing' }), 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  assert.deepEqual(ends, ['fine', 'ENOENT'])
})
