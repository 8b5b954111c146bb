import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type TestContext, test } from 'node:test'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { systemClock } from '../../src/clock.js'
import { webFrom } from '../../src/web/web.js'
import { CERTIFICATE } from '../support/certificate.js'
import { aPublicServer, listening } from '../support/web.js'

const HTML = { 'content-type': 'text/html' }
const MIB = 1024 * 1024

/** The web under the rule of service, with the system's own resolver. */
const service = webFrom({ clock: systemClock })

/** A server within, which must never be asked. */
async function anInnerServer(t: TestContext) {
  let connections = 0
  const server = createServer((_req, res) => res.end('secret'))
  server.on('connection', () => {
    connections += 1
  })
  return { port: await listening(t, server), connections: () => connections }
}

const withinOf = (port: number) => [
  `http://127.0.0.1:${port}/`,
  `http://localhost:${port}/`,
  `http://LOCALHOST:${port}/`,
  `http://127.1:${port}/`,
  `http://2130706433:${port}/`,
  `http://0x7f000001:${port}/`,
  `http://0177.0.0.1:${port}/`,
  `http://127.0.0.1.:${port}/`,
  `http://①②⑦.0.0.1:${port}/`,
  `http://0.0.0.0:${port}/`,
  `http://0:${port}/`,
  `http://[::1]:${port}/`,
  `http://[::]:${port}/`,
  `http://[::ffff:127.0.0.1]:${port}/`,
  `http://[::ffff:7f00:1]:${port}/`,
  `http://[::127.0.0.1]:${port}/`,
  `http://[64:ff9b::7f00:1]:${port}/`,
  `http://[2002:7f00:1::]:${port}/`,
]

const ELSEWHERE = [
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://100.100.100.200/',
  'http://168.63.129.16/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'https://192.168.1.1/',
  'http://100.64.0.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[fe80::1]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[2001:0:7f00:1::]/',
]

test('no form of an address of this machine or of a private network is connected to', async (t) => {
  const inner = await anInnerServer(t)
  for (const address of [...withinOf(inner.port), ...withinOf(80), ...ELSEWHERE]) {
    const answers = [await service.read(address), await service.ask(address, 'HEAD')]
    for (const answer of answers) assert.equal(answer.ok ? 'read' : answer.reason, 'not-public', address)
  }
  assert.equal(inner.connections(), 0)
})

test('a public address is not asked at another port than the two of the web', async () => {
  for (const port of [22, 25, 6379, 8080, 27017]) {
    const answer = await service.read(`http://1.1.1.1:${port}/`)
    assert.equal(answer.ok ? 'read' : answer.reason, 'port')
  }
})

test('a public page leads to none of them either, nor to another scheme or to credentials', async (t) => {
  const inner = await anInnerServer(t)
  let location = ''
  const { web, at } = await aPublicServer(t, (_req, res) => res.writeHead(307, { location }).end())
  const refused: [string, string][] = [
    ...[...withinOf(inner.port), ...ELSEWHERE].map((target): [string, string] => [target, 'not-public']),
    ['http://1.1.1.1:22/', 'port'],
    ['file:///etc/passwd', 'scheme'],
    ['gopher://127.0.0.1:6379/_FLUSHALL', 'scheme'],
    ['https://name:secret@news.example/', 'credentials'],
    [`//127.0.0.1:${inner.port}/`, 'not-public'],
    ['http://', 'not-an-address'],
  ]
  for (const [target, reason] of refused) {
    location = Buffer.from(target, 'utf8').toString('latin1')
    const answer = await web.read(at('/'))
    assert.equal(answer.ok ? 'read' : answer.reason, reason, target)
  }
  assert.equal(inner.connections(), 0)
})

test('a name that leads within is refused, and of a name that leads both ways only the public one is used', async (t) => {
  const inner = await anInnerServer(t)
  const found: string[] = []
  const { web, at, asked } = await aPublicServer(t, (_req, res) => res.writeHead(200, HTML).end('public'), {
    resolve: async () => found,
  })
  found.splice(0, 1, '10.0.0.1', '::1', '169.254.169.254')
  const refused = await web.read(at('/'))
  assert.equal(refused.ok ? 'read' : refused.reason, 'not-public')
  found.splice(0, 3, '127.0.0.2', '127.0.0.1', '::1')
  const read = await web.read(at('/'))
  assert.equal(read.ok, true)
  assert.deepEqual([asked.length, inner.connections()], [1, 0])
})

test('a name that changes its mind between the look and the connection wins nothing', async (t) => {
  let looks = 0
  const { web, at, asked } = await aPublicServer(t, (_req, res) => res.writeHead(200, HTML).end('public'), {
    resolve: async () => {
      looks += 1
      return looks === 1 ? ['127.0.0.1'] : ['127.0.0.2']
    },
  })
  const read = await web.read(at('/'))
  // Connected to what was checked, with no second look.
  assert.deepEqual([read.ok, looks, asked.length], [true, 1, 1])
})

test('the address of the connection itself is checked before a byte is sent', async (t) => {
  let checks = 0
  const { web, at, asked } = await aPublicServer(t, (_req, res) => res.end('within'), {
    mayReach: () => {
      checks += 1
      return checks === 1
    },
  })
  const answer = await web.read(at('/'))
  assert.deepEqual([answer.ok ? 'read' : answer.reason, checks, asked.length], ['not-public', 2, 0])
})

const reasonAt = async (
  t: TestContext,
  answer: RequestListener,
  limits: { most?: number; within?: number },
) => {
  const { web, at } = await aPublicServer(t, answer)
  const read = await web.read(at('/'), limits)
  return read.ok ? 'read' : read.reason
}

test('a server that says nothing, or drips its head, its body or its redirects, is left in time', async (t) => {
  const drip = (res: { write(text: string): unknown }, text: string) => {
    const timer = setInterval(() => res.write(text), 20)
    t.after(() => clearInterval(timer))
  }
  const slow: RequestListener[] = [
    () => undefined,
    (req) => drip(req.socket, 'H'),
    (req) => {
      req.socket.write('HTTP/1.1 200 OK\r\n')
      drip(req.socket, 'x-more: 1\r\n')
    },
    (req) => drip(req.socket, 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'),
    (_req, res) => {
      res.writeHead(200, HTML)
      drip(res, '.')
    },
    (_req, res) => {
      res.writeHead(200, { ...HTML, 'content-encoding': 'gzip' })
      res.write(gzipSync('a').subarray(0, 10))
    },
    (_req, res) => void setTimeout(() => res.writeHead(302, { location: '/on' }).end(), 120),
  ]
  for (const [index, answer] of slow.entries()) {
    const reason = await reasonAt(t, answer, { within: 400 })
    assert.ok(reason === 'slow' || (index === 1 && reason === 'answer'), `${index}: ${reason}`)
  }
})

test('a resolver that does not answer is not waited for', async (t) => {
  const { web, at } = await aPublicServer(t, () => undefined, { resolve: () => new Promise(() => undefined) })
  // Something else keeps the process busy, as the server itself does in service.
  const busy = setInterval(() => undefined, 1000)
  const answer = await web.read(at('/'), { within: 100 })
  clearInterval(busy)
  assert.equal(answer.ok ? 'read' : answer.reason, 'slow')
})

test('an endless page, a large one and one that grows when unpacked are cut off', async (t) => {
  const large: RequestListener[] = [
    (_req, res) => {
      res.writeHead(200, HTML)
      const more = () => {
        while (!res.destroyed && res.write('x'.repeat(16_384))) {}
      }
      res.on('drain', more)
      more()
    },
    (_req, res) => res.writeHead(200, { ...HTML, 'content-length': String(MIB + 1) }).write('x'),
    (_req, res) => res.writeHead(200, HTML).end('x'.repeat(MIB + 1)),
    (_req, res) =>
      res.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(64 * MIB))),
    (_req, res) =>
      res
        .writeHead(200, { ...HTML, 'content-encoding': 'br' })
        .end(brotliCompressSync(Buffer.alloc(64 * MIB))),
  ]
  for (const answer of large) assert.equal(await reasonAt(t, answer, { most: MIB }), 'size')
  assert.equal(
    await reasonAt(t, (_req, res) => res.writeHead(200, HTML).end('x'.repeat(MIB)), { most: MIB }),
    'read',
  )
})

test('a head without end is not kept', async (t) => {
  const reason = await reasonAt(
    t,
    (req) => {
      req.socket.write('HTTP/1.1 200 OK\r\n')
      const more = () => {
        while (!req.socket.destroyed && req.socket.write(`x-more: ${'x'.repeat(1000)}\r\n`)) {}
      }
      req.socket.on('drain', more).on('error', () => undefined)
      more()
    },
    {},
  )
  assert.equal(reason, 'answer')
})

test('a server that cannot prove its name is not asked', async (t) => {
  let requests = 0
  const server = createSecureServer(CERTIFICATE, (_req, res) => {
    requests += 1
    res.end('?')
  })
  const port = await listening(t, server)
  const { deps } = await aPublicServer(t, () => undefined, { mayReach: () => true })
  const answer = await webFrom(deps).read(`https://news.example:${port}/`)
  assert.deepEqual([answer.ok ? 'read' : answer.reason, requests], ['certificate', 0])
})
