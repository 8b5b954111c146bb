import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request } from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import type { TestContext } from 'node:test'
import { PASSWORD } from '../support/sign-in.js'
import type { Site } from '../support/site.js'
import { listening } from '../support/web.js'

export interface Answer {
  status: number
  headers: IncomingMessage['headers']
  text: string
}

export interface Asker {
  /** @param path goes out as it is, however wrong; @param who headers that say who asks */
  ask(method: string, path: string, who?: Record<string, string>, body?: string): Promise<Answer>
  /** What a browser sends from then on. */
  signIn(email: string): Promise<{ cookie: string }>
}

/** The application must trust a proxy of this machine: every request comes from another reader, as limits are tested elsewhere. */
export async function askerOf(t: TestContext, { app }: Site): Promise<Asker> {
  const port = await listening(t, createServer(app))
  const agent = new Agent({ keepAlive: true, maxSockets: 6 })
  t.after(() => agent.destroy())
  let readers = 0
  const ask: Asker['ask'] = async (method, path, who = {}, body) => {
    readers += 1
    const headers = {
      'sec-fetch-site': 'same-origin',
      'x-forwarded-for': `10.${readers >> 16}.${(readers >> 8) & 255}.${readers & 255}`,
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
      ...who,
    }
    const asked = request({ host: '127.0.0.1', port, path, method, agent, headers }).end(body)
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { status: answer.statusCode ?? 0, headers: answer.headers, text: await textOf(answer) }
  }
  return {
    ask,
    async signIn(email) {
      const body = String(new URLSearchParams({ email, password: PASSWORD }))
      const { status, headers } = await ask('POST', '/login', {}, body)
      if (status !== 303) throw new Error(`${email} cannot sign in: ${status}`)
      return { cookie: (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ') }
    },
  }
}
