import { once } from 'node:events'
import { get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Express } from 'express'
import { ASSETS_ID } from '../http/build.js'
import { shownHead } from '../http/public-cache.js'
import { siteLanguage } from '../http/site-language.js'
import { LANGUAGES, type Language } from '../language/languages.js'
import { splitLanguage } from '../language/prefix.js'
import { wordingOf } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import { fileOf, missingFile } from './address.js'
import type { Folder } from './folder.js'
import { missingPage, noticeOf, readMe } from './pages.js'
import { rewrite } from './rewrite.js'
import { styleAddresses } from './style.js'

export interface CopyInput {
  /** The whole application, reading at one head from beginning to end. */
  app: Express
  head: Head
  /** What the site prints as its own address, without a final slash. */
  origin: string
  folder: Folder
  onFile(): void
  signal: AbortSignal
}

export interface StaticCopy {
  /** Addresses that pages lead to and that are not there. */
  dead: string[]
}

/** The first page of a language. */
const firstOf = (language: Language): string => wordingOf(language).href('/')

/** Where the copy begins. The rest is found by following links; these are linked from nowhere, or only for machines. */
const BEGINNINGS = [
  ...LANGUAGES.map(firstOf),
  '/sitemap.xml',
  '/robots.txt',
  '/feed.atom',
  '/ledger.jsonl',
  '/data/datapackage.json',
]

/** The first pages are written last: a copy that has them is whole. */
const FIRST: ReadonlySet<string> = new Set(LANGUAGES.map(firstOf))

const asksFor = (port: number, address: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': 'identity', Accept: '*/*' }
    get({ host: '127.0.0.1', port, path: address, headers }, resolve).on('error', reject)
  })

/** Addresses that lead on to one another; more are a circle. */
const MOST_HOPS = 5

/** What an address leads to in the end, and where that is: in a copy it stands in its place. */
async function answerAt(port: number, address: string, origin: string) {
  let at = address
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    const answer = await asksFor(port, at)
    const { location } = answer.headers
    if (location === undefined) return { answer, at }
    answer.resume()
    const next = new URL(location.replace(origin, ''), `http://site${at}`)
    at = next.pathname + next.search
  }
  throw new Error(`${address} leads on without end`)
}

const isHtml = (answer: IncomingMessage): boolean => /^text\/html/.test(answer.headers['content-type'] ?? '')
const isCss = (answer: IncomingMessage): boolean => /^text\/css/.test(answer.headers['content-type'] ?? '')

const languageOf = (file: string): Language => splitLanguage(`/${file}`).lang

/** Copies one address after the other until no page leads to a new one. */
function copier({ app, head, origin, folder, onFile }: CopyInput, port: number) {
  const known = new Set<string>(BEGINNINGS)
  const dead: string[] = []
  const held: { file: string; html: string }[] = []

  const follow = (address: string) => {
    // Two ways to write one address would be written twice.
    const file = fileOf(address)
    if (file !== null && !files.has(file)) {
      files.add(file)
      known.add(address)
    }
  }
  const files = new Set(BEGINNINGS.map((address) => fileOf(address) ?? ''))

  const page = (html: string, address: string, file: string): string => {
    const words = noticeOf(head, wordingOf(languageOf(file)))
    const rewritten = rewrite(html, { address, file, origin, ...words })
    for (const link of rewritten.links) follow(link)
    return rewritten.html
  }

  const save = async (file: string, content: Parameters<Folder['write']>[1]) => {
    await folder.write(file, content)
    onFile()
  }

  const copyOne = async (address: string): Promise<void> => {
    const file = fileOf(address)
    if (file === null) throw new Error(`${address} is not to be copied`)
    const { answer, at } = await answerAt(port, address, origin)
    const status = answer.statusCode ?? 0
    // A withdrawn entry's page says why it is gone; a page that never was says so. All else is a fault.
    if (status >= 500 || (status !== 200 && status !== 404 && status !== 410))
      throw new Error(`${address} answered ${status}; the copy would not be whole`)
    if (status === 404 && BEGINNINGS.includes(address)) {
      answer.resume()
      return
    }
    if (status === 404) dead.push(address)
    if (isCss(answer)) {
      const style = await text(answer)
      for (const link of styleAddresses(style, address)) follow(link)
      return save(file, style)
    }
    if (!isHtml(answer)) return save(file, answer)
    const html = page(await text(answer), at, file)
    if (FIRST.has(address)) held.push({ file, html })
    else await save(file, html)
  }

  const missing = async (language: Language): Promise<void> => {
    const wording = wordingOf(language)
    const first = firstOf(language)
    const file = missingFile(fileOf(first) ?? '')
    const site = {
      ...siteLanguage(wording),
      origin,
      assets: `/assets/${ASSETS_ID}`,
      asked: '/',
      head: shownHead(head, wording),
      asOf: null,
      takesDay: false,
      hasPage: () => true,
    }
    const html = await new Promise<string>((resolve, reject) => {
      const model = { ...missingPage(head, origin, wording), site, wording }
      app.render('exports/missing', model, (error, rendered) => (error ? reject(error) : resolve(rendered)))
    })
    await save(file, page(html, first, file))
  }

  const dataFiles = async (): Promise<void> => {
    const answer = await asksFor(port, '/data/datapackage.json')
    const described = JSON.parse(await text(answer)) as { resources?: { path: string }[] }
    for (const { path } of described.resources ?? []) follow(`/data/${path}`)
  }

  return { known, dead, held, copyOne, missing, dataFiles, save }
}

async function listening(app: Express): Promise<Server> {
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/**
 * Writes the whole public site of one head as files, by asking the application for each address that its pages lead to.
 * @throws Error when it is told to stop, or a page cannot be made
 */
export async function copySite(input: CopyInput): Promise<StaticCopy> {
  const { head, origin, signal } = input
  const server = await listening(input.app)
  try {
    const copy = copier(input, (server.address() as AddressInfo).port)
    await copy.dataFiles()
    for (const language of LANGUAGES) await copy.missing(language)
    // What is found on the way joins the end of what is gone through.
    for (const address of copy.known) {
      if (signal.aborted) throw new Error('Stopped')
      await copy.copyOne(address)
    }
    await copy.save('README.txt', readMe(head, origin))
    for (const { file, html } of copy.held) await copy.save(file, html)
    return { dead: copy.dead }
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
