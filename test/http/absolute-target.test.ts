import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { ownSite } from '../support/site.js'

test('a target that names the host is answered as its path is, wherever that is mounted', async (t) => {
  const site = await ownSite(t)
  const server = site.app.listen(0, '127.0.0.1')
  t.after(() => server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = async (method: string, path: string) => {
    const sent = request({
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: { Host: 'localhost' },
      agent: false,
    })
    const [answer] = (await once(sent.end(), 'response')) as [IncomingMessage]
    answer.resume()
    return [answer.statusCode, answer.headers.location]
  }
  const more = '?instruments.0.title.km=&demands.0=aaaa'
  for (const method of ['GET', 'HEAD', 'OPTIONS'])
    for (const path of [
      '/demands',
      '/api/v1/demands',
      `/account/confirm${more}`,
      '/desk',
      '/desk/erase',
      '/login',
    ])
      assert.deepEqual(
        await ask(method, `http://localhost${path}`),
        await ask(method, path),
        `${method} ${path}`,
      )
})
