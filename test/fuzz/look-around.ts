import { ROLES, type Role } from '../../src/accounts/rules.js'
import { formValues } from '../support/form-values.js'
import { PASSWORD } from '../support/sign-in.js'
import type { Answer } from './answer.js'
import type { Known, KnownFile, KnownForm, Pair } from './known.js'
import { type Line, lineTo } from './line.js'
import type { World } from './world.js'

const WITHIN_MS = 60_000

/** As a browser asks, from a place of its own. */
async function ask(
  line: Line,
  method: string,
  address: string,
  more: string[] = [],
  body = '',
): Promise<Answer> {
  const heads = [`Host: localhost`, 'X-Forwarded-For: 192.0.2.1', 'Sec-Fetch-Site: same-origin', ...more]
  if (body !== '') heads.push('Content-Type: application/x-www-form-urlencoded')
  if (method !== 'GET') heads.push(`Content-Length: ${body.length}`)
  const bytes = `${method} ${address} HTTP/1.1\r\n${heads.join('\r\n')}\r\n\r\n${body}`
  const outcome = await line.send({ bytes, isHead: false, isBroken: false, isCut: false })
  if (typeof outcome === 'string') throw new Error(`${method} ${address}: ${outcome}`)
  return outcome
}

/** Signs in anew. @returns what a browser sends from then on */
export async function signedIn(line: Line, role: Role): Promise<string> {
  const body = new URLSearchParams({ email: `${role}@example.org`, password: PASSWORD }).toString()
  const { status, headers } = await ask(line, 'POST', '/login', [], body)
  const cookies = headers.get('set-cookie')?.split('\n') ?? []
  if (status !== 303) throw new Error(`The ${role} cannot sign in: ${status}`)
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=') ?? ''

/** The forms of a page that change something. */
function formsOf(html: string, page: string): KnownForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, tag = '', inside = '']) => {
    if (attribute(tag, 'method').toLowerCase() !== 'post') return []
    const values = Object.entries(formValues(inside)).flatMap(([name, all]) =>
      all.map((value): Pair => [name, value]),
    )
    const buttons = [...inside.matchAll(/<button\b([^>]*)>/g)]
      .map(([, button = '']): Pair => [attribute(button, 'name'), attribute(button, 'value')])
      .filter(([name]) => name !== '')
    const isMultipart = attribute(tag, 'enctype') === 'multipart/form-data'
    return [{ action: attribute(tag, 'action') || page, isMultipart, values, buttons }]
  })
}

/** What the links and forms of a page ask addresses for. */
function queriesOf(html: string): Pair[] {
  const linked = [...html.matchAll(/(?:href|action)="[^"?]*\?([^"#]*)/g)].flatMap(([, query = '']) => [
    ...new URLSearchParams(query.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=')),
  ])
  const asked = [...html.matchAll(/<(?:input|select)\b[^>]*\sname="([^"]+)"/g)].map(
    ([, name = '']): Pair => [name, ''],
  )
  return [...linked, ...asked]
}

/** What would shut out those who ask for the rest of a round; other bodies still come to these addresses. */
const SHUTS_OUT = /^\/(?:logout|account\/sessions|account\/tokens\/revoke)$/
/** The desk, lists and forms; and of each sort of file one. The rest has no forms, and takes long to be made. */
const IS_LOOKED_AT =
  /^\/(?:(?:desk|account)(?:\/.*)?|[a-z]*|login\/.*|follow\/.*|data\/demands\.(?:csv|xlsx)|demands\/D-0001\/picture\.png)$/

const FILES = /csv|spreadsheetml|^application\/zip|^image\/|jsonl|^application\/json/
const MOST_BYTES = 100_000

const NO_FILES: KnownFile[] = [
  {
    name: 'a.pdf',
    type: 'application/pdf',
    bytes: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
  },
  { name: 'a.txt', type: 'text/plain', bytes: 'text' },
  { name: 'empty.csv', type: 'text/csv', bytes: '' },
]

const uniqueBy = <Thing>(things: readonly Thing[], key: (thing: Thing) => string): Thing[] => [
  ...new Map(things.map((thing) => [key(thing), thing])).values(),
]

/** What a program with an admin's token is given of each draft, as it may send it back. */
async function draftsOf(line: Line, { addresses, tokens }: World): Promise<Known['drafts']> {
  const drafts: { address: string; body: Record<string, unknown> }[] = []
  const as = [`Authorization: Bearer ${tokens.at(-1)}`]
  for (const { address } of addresses.filter(({ method }) => method === 'PUT')) {
    const { status, start } = await ask(line, 'GET', address, as)
    if (status !== 200) throw new Error(`No draft at ${address}: ${status}`)
    const { data } = JSON.parse(Buffer.from(start, 'latin1').toString('utf8'))
    const { content, version } = data as { content: unknown; version: number }
    drafts.push({ address, body: { content, version, reason: 'A reason', state: 'draft' } })
  }
  return drafts
}

const isLookedAt = ({ method, address }: Known['addresses'][number]) =>
  method === 'GET' && IS_LOOKED_AT.test(address)

/** Looks at every page as an admin, as it is now, for what requests are made of. */
export async function lookAround(port: number, world: World): Promise<Known> {
  const line = lineTo(port, WITHIN_MS)
  try {
    const cookies = new Map<Role, string>()
    for (const role of ROLES) cookies.set(role, await signedIn(line, role))
    const forms: KnownForm[] = []
    const queries: Pair[] = []
    const files = [...NO_FILES]
    const as = [`Cookie: ${cookies.get('admin')}`]
    for (const { method, address } of world.addresses.filter(isLookedAt)) {
      const { status, headers, start } = await ask(line, method, address, as)
      const type = headers.get('content-type') ?? ''
      if (type.startsWith('text/html')) {
        forms.push(...formsOf(start, address))
        queries.push(...queriesOf(start))
      } else if (
        status === 200 &&
        FILES.test(type) &&
        start.length < MOST_BYTES &&
        headers.has('content-length')
      )
        files.push({
          name: address.split('/').at(-1) ?? 'file',
          type: type.split(';', 1)[0] ?? '',
          bytes: start,
        })
    }
    const drafts = await draftsOf(line, world)
    return {
      ...world,
      host: 'localhost',
      cookies,
      forms: uniqueBy(
        forms.filter(({ action }) => !SHUTS_OUT.test(action)),
        ({ action, buttons }) => `${action} ${buttons}`,
      ),
      queries: uniqueBy(queries, (pair) => pair.join('=')),
      files,
      drafts,
    }
  } finally {
    line.end()
  }
}
