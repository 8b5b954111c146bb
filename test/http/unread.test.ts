import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { test } from 'node:test'
import { answerUnread } from '../../src/http/unread.js'
import { serve } from '../../src/server.js'
import { ownConfig } from '../support/store.js'

/** Everything that a server answers to bytes until it closes the line. */
async function answerTo(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  let answer = ''
  socket.on('data', (piece) => {
    answer += piece
  })
  await once(socket, 'close')
  return answer
}

/** The program as it is started, and its port. */
async function served(t: import('node:test').TestContext): Promise<number> {
  const running = await serve({ ...(await ownConfig(t)), port: 0 })
  t.after(() => running.stop())
  return Number(new URL(running.address).port)
}

const HOST = 'Host: localhost\r\n'

test('what is no request is answered in words, is kept by nobody, and ends the line', async (t) => {
  const port = await served(t)
  const cases: [string, string, number][] = [
    ['bytes that an address cannot have', `GET /demands/ខ្មែរ HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['no method', `?? / HTTP/1.1\r\n${HOST}\r\n`, 400],
    ['two lengths', `POST /login HTTP/1.1\r\n${HOST}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`, 400],
    ['a head that is too large', `GET / HTTP/1.1\r\n${HOST}A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ]
  for (const [what, bytes, status] of cases) {
    const answer = await answerTo(port, bytes)
    assert.match(answer, new RegExp(`^HTTP/1\\.1 ${status} `), what)
    assert.match(answer, /cache-control: no-store\r\n/i, what)
    assert.match(answer, /content-type: text\/plain; charset=utf-8\r\n/i, what)
    assert.match(answer, status === 400 ? /could not be read/ : /larger than/, what)
    assert.match(answer, /[\u1780-\u17ff]{5}/, what)
  }
  assert.match(await answerTo(port, `GET /healthz HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`), / 200 OK/)
})

test('a request that does not arrive is told so', async (t) => {
  const server = createServer({ headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 20 })
  answerUnread(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const answer = await answerTo((server.address() as AddressInfo).port, 'GET / HTTP/1.1\r\n')
  assert.match(answer, /^HTTP\/1\.1 408 [\s\S]*did not arrive/)
})

test('an answer that has begun is not written into', async (t) => {
  const server = createServer((_req, res) => {
    res.writeHead(200, { 'Content-Length': '100' })
    res.write('half')
  })
  answerUnread(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => server.close())
  const port = (server.address() as AddressInfo).port
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (piece) => {
    answer += piece
    if (answer.endsWith('half')) socket.write('zz\r\n')
  })
  socket.write(`POST / HTTP/1.1\r\n${HOST}Transfer-Encoding: chunked\r\n\r\n`)
  await once(socket, 'close')
  assert.match(answer, /^HTTP\/1\.1 200 OK[\s\S]*half$/)
})
