import assert from 'node:assert/strict'
import { createServer as createHttp } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { parseConfig } from '../../src/config.js'
import { type WebDeps, webFrom } from '../../src/web/web.js'
import { aPublicServer, listening } from '../support/web.js'

/** Who a proxy was asked for, and its address. */
interface Proxy {
  asked: string[]
  address: string
}

const joined = (socket: Socket, port: number, greeting: string | Buffer) => {
  const beyond = connect(port, '127.0.0.1', () => {
    socket.write(greeting)
    beyond.pipe(socket).pipe(beyond)
  })
  beyond.on('error', () => socket.destroy())
  socket.on('error', () => beyond.destroy())
}

/** A proxy by CONNECT that leads everything to one port of this machine. */
async function aConnectProxy(t: TestContext, port: number, status = 200): Promise<Proxy> {
  const asked: string[] = []
  const server = createHttp().on('connect', (req, socket: Socket) => {
    asked.push(`${req.url} ${req.headers['proxy-authorization'] ?? ''}`.trim())
    if (status === 200) joined(socket, port, 'HTTP/1.1 200 OK\r\n\r\n')
    else socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
  })
  return { asked, address: `http://127.0.0.1:${await listening(t, server)}` }
}

/** The same by SOCKS 5 (RFC 1928), which takes names. */
async function aSocksProxy(t: TestContext, port: number): Promise<Proxy> {
  const asked: string[] = []
  const server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.from([5, 0]))
      socket.once('data', (request) => {
        const length = request[4] ?? 0
        const [type] = request.subarray(3)
        asked.push(
          `${type === 3 ? request.subarray(5, 5 + length) : 'no name'}:${request.readUInt16BE(5 + length)}`,
        )
        joined(socket, port, Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]))
      })
    })
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  t.after(() => server.close())
  const { port: own } = server.address() as { port: number }
  return { asked, address: `socks5h://127.0.0.1:${own}` }
}

const noNames: WebDeps['resolve'] = async (name) => {
  throw new Error(`A name server near us was asked for ${name}`)
}

async function aWorld(t: TestContext) {
  const server = await aPublicServer(t, (req, res) => {
    const to = new URL(req.url ?? '/', 'http://x').searchParams.get('to')
    if (to) res.writeHead(302, { location: to }).end()
    else res.writeHead(200, { 'content-type': 'text/html' }).end('read')
  })
  const port = Number(new URL(server.at('/')).port)
  const webBy = (proxy: string) => webFrom({ clock: server.deps.clock, proxy, resolve: noNames })
  return { server, port, webBy }
}

test('a page is read through a proxy, which is asked for its name; nobody near us is', async (t) => {
  const { server, port, webBy } = await aWorld(t)
  for (const proxy of [await aConnectProxy(t, port), await aSocksProxy(t, port)]) {
    const read = await webBy(proxy.address).read('http://news.example.org/a')
    assert.equal(read.ok && read.body.toString(), 'read')
    assert.deepEqual(proxy.asked, ['news.example.org:80'])
    assert.equal(server.asked.at(-1)?.headers.host, 'news.example.org')
  }
})

test('a proxy that asks who we are is told, and the page is not', async (t) => {
  const { server, port, webBy } = await aWorld(t)
  const proxy = await aConnectProxy(t, port)
  const read = await webBy(proxy.address.replace('//', '//me:secret@')).read('http://news.example.org/')
  assert.ok(read.ok)
  assert.deepEqual(proxy.asked, [`news.example.org:80 Basic ${btoa('me:secret')}`])
  assert.equal(server.asked[0]?.headers['proxy-authorization'], undefined)
})

test('no proxy is asked for what is not of the public web, nor led there', async (t) => {
  const { port, webBy } = await aWorld(t)
  const proxy = await aConnectProxy(t, port)
  const web = webBy(proxy.address)
  const within = [
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://2130706433/',
    'http://169.254.169.254/latest/',
    'http://localhost/',
    'http://intranet/',
    'http://printer.local/',
    'http://router.home.arpa/',
    'http://db.internal./',
  ]
  for (const address of within) {
    const read = await web.read(address)
    assert.equal(read.ok ? 'read' : read.reason, 'not-public', address)
  }
  assert.deepEqual(proxy.asked, [])
  const led = await web.read('http://news.example.org/?to=http://192.168.1.1/')
  assert.equal(led.ok ? 'read' : led.reason, 'not-public')
  const other = await web.read('http://news.example.org:22/')
  assert.equal(other.ok ? 'read' : other.reason, 'port')
  assert.equal(proxy.asked.length, 1)
})

test('a proxy that refuses, or is not there, is told from a server that does', async (t) => {
  const { port, webBy } = await aWorld(t)
  const refusing = await aConnectProxy(t, port, 403)
  for (const address of [refusing.address, 'http://127.0.0.1:9', 'socks5h://127.0.0.1:9']) {
    const read = await webBy(address).read('http://news.example.org/')
    assert.deepEqual(read.ok ? 'read' : [read.reason, read.status], ['proxy', null], address)
  }
})

test('where fetching is off nothing is asked of anybody', async (t) => {
  const { server } = await aWorld(t)
  const off = await webFrom({ ...server.deps, isOff: true }).read(server.at('/'))
  assert.equal(off.ok ? 'read' : off.reason, 'off')
  assert.equal(server.asked.length, 0)
})

test('the settings take a proxy that finds names itself, and no other', () => {
  assert.equal(
    parseConfig({ FETCH_PROXY: 'socks5h://127.0.0.1:9050' }).fetchProxy,
    'socks5h://127.0.0.1:9050',
  )
  assert.equal(parseConfig({ FETCH: 'off' }).isFetchOn, false)
  for (const wrong of ['socks5://127.0.0.1:9050', 'off', 'ftp://proxy'])
    assert.throws(() => parseConfig({ FETCH_PROXY: wrong }), /FETCH_PROXY/, wrong)
})
