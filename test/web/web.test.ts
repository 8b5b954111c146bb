import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { settableClock } from '../support/clock.js'
import { aPublicServer } from '../support/web.js'

const HTML = { 'content-type': 'text/html; charset=utf-8' }

const page = (res: ServerResponse, text: string) => res.writeHead(200, HTML).end(text)

const reasonOf = (answer: { ok: boolean; reason?: string }) => (answer.ok ? 'read' : answer.reason)

test('a page is read with its type, its address and the moment, and the server is told nothing of who asks', async (t) => {
  const clock = settableClock('2026-11-24T08:00:00Z')
  const { web, at, asked } = await aPublicServer(t, (_req, res) => page(res, '<title>កម្ពុជា</title>'), {
    clock,
  })
  const read = await web.read(at('/a?b=1#c'), { types: ['text/html'] })
  assert.ok(read.ok)
  const { body, ...rest } = read
  assert.equal(body.toString(), '<title>កម្ពុជា</title>')
  assert.deepEqual(rest, {
    ok: true,
    address: at('/a?b=1'),
    status: 200,
    contentType: 'text/html; charset=utf-8',
    at: clock.now(),
  })
  const { host, ...headers } = asked[0]?.headers ?? {}
  assert.equal(host, new URL(at('/')).host)
  assert.deepEqual(headers, {
    accept: 'text/html, */*;q=0.1',
    'accept-encoding': 'gzip, br',
    connection: 'close',
    'user-agent': 'Mozilla/5.0 (compatible)',
  })
})

test('packed pages are unpacked', async (t) => {
  const { web, at } = await aPublicServer(t, (req, res) => {
    const isGzip = req.url === '/gzip'
    res.writeHead(200, { ...HTML, 'content-encoding': isGzip ? 'gzip' : 'br' })
    res.end((isGzip ? gzipSync : brotliCompressSync)('packed'))
  })
  for (const path of ['/gzip', '/br']) {
    const read = await web.read(at(path))
    assert.equal(read.ok && read.body.toString(), 'packed')
  }
})

test('redirects are followed five times, also to a path that is not in ASCII, and no cookie comes back', async (t) => {
  const { web, at, asked } = await aPublicServer(t, (req, res) => {
    const step = Number(req.url?.slice(1))
    if (step === 5) return page(res, 'there')
    const location = step === 4 ? '5' : Buffer.from(`/${step + 1}#ក`, 'utf8').toString('latin1')
    res.writeHead(302, { location, 'set-cookie': 'id=1; Path=/' }).end('on')
  })
  const read = await web.read(at('/0'))
  assert.equal(read.ok && read.address, at('/5'))
  assert.equal(reasonOf(await web.read(at('/-1'))), 'redirects')
  assert.ok(asked.every(({ headers }) => headers.cookie === undefined))
})

test('how an address answers is told with any status, for HEAD and GET, without its body', async (t) => {
  const { web, at, asked } = await aPublicServer(t, (req, res) => {
    res.writeHead(req.url === '/gone' ? 410 : 200, HTML)
    res.flushHeaders()
    if (req.method === 'GET') res.write('a start, and then no end')
  })
  const gone = await web.ask(at('/gone'), 'GET')
  const there = await web.ask(at('/'), 'HEAD')
  assert.deepEqual([gone.ok, gone.status, there.ok, there.status], [true, 410, true, 200])
  assert.deepEqual(
    asked.map(({ method }) => method),
    ['GET', 'HEAD'],
  )
})

test('an answer that is no page is refused with its reason and its status', async (t) => {
  const { web, at } = await aPublicServer(t, (req, res) => {
    if (req.url === '/missing') return res.writeHead(404, HTML).end('no')
    if (req.url === '/picture') return res.writeHead(200, { 'content-type': 'image/png' }).end('png')
    if (req.url === '/untyped') return res.writeHead(200).end('?')
    if (req.url === '/packed') return res.writeHead(200, { ...HTML, 'content-encoding': 'zstd' }).end('?')
    if (req.url === '/broken')
      return res.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('not gzip')
    return req.socket.end('not http at all\r\n\r\n')
  })
  const rows = {
    missing: 'status',
    picture: 'type',
    untyped: 'type',
    packed: 'encoding',
    broken: 'answer',
    odd: 'answer',
  }
  for (const [path, reason] of Object.entries(rows)) {
    assert.equal(reasonOf(await web.read(at(`/${path}`), { types: ['text/html'] })), reason, path)
  }
  const missing = await web.read(at('/missing'))
  assert.equal(missing.status, 404)
})

test('a server that breaks off, or is not there, is a reason and no error', async (t) => {
  const { web, at } = await aPublicServer(t, (req, res) => {
    if (req.url === '/reset') return req.socket.destroy()
    res.writeHead(200, { ...HTML, 'content-length': '100' })
    return res.write('a start', () => req.socket.destroy())
  })
  for (const path of ['/reset', '/half']) assert.equal(reasonOf(await web.read(at(path))), 'connection', path)
  const closed = createServer().listen(0, '127.0.0.1')
  await once(closed, 'listening')
  const address = closed.address()
  closed.close()
  const port = typeof address === 'object' ? address?.port : 0
  const { web: anyPort } = await aPublicServer(t, () => undefined, { mayReach: () => true })
  assert.equal(reasonOf(await anyPort.read(`http://news.example:${port}/`)), 'connection')
})

test('a name that leads nowhere is said to be unknown', async (t) => {
  const { web } = await aPublicServer(t, () => undefined, {
    resolve: async () => {
      throw Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    },
  })
  assert.equal(reasonOf(await web.read('http://no-such.example/')), 'unknown-host')
})

test('who waits can stop waiting, before the answer and in the middle of it', async (t) => {
  const { web, at, asked } = await aPublicServer(t, (req, res) => {
    if (req.url === '/half') res.writeHead(200, HTML).write('half')
    controllers[asked.length - 1]?.abort()
  })
  const controllers = [new AbortController(), new AbortController(), new AbortController()]
  controllers[2]?.abort()
  const answers = ['/none', '/half', '/never'].map(
    (path, index) => () => web.read(at(path), { signal: controllers[index]?.signal }),
  )
  for (const answer of answers) assert.equal(reasonOf(await answer()), 'cancelled')
  assert.equal(asked.length, 2)
})

test('many at once do not disturb each other', async (t) => {
  const { web, at } = await aPublicServer(t, (req, res) => page(res, req.url ?? ''))
  const paths = Array.from({ length: 40 }, (_, index) => `/${index}`)
  const read = await Promise.all(paths.map((path) => web.read(at(path))))
  assert.deepEqual(
    read.map((one) => one.ok && one.body.toString()),
    paths,
  )
})

test('a mistake of ours is not told as a failure of the network', async (t) => {
  const { web } = await aPublicServer(t, () => undefined, {
    resolve: async () => {
      throw new TypeError('a slip')
    },
  })
  await assert.rejects(web.read('http://news.example/'), TypeError)
})
