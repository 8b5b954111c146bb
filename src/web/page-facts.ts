import { Parser } from 'htmlparser2'
import { dayOf } from '../clock.js'
import { isWorldDate, type WorldDate } from '../language/dates.js'

/** What a page says of itself. Everything is a stranger's word: short, on one line, without controls; '' where it says nothing. */
export interface PageFacts {
  title: string
  publisher: string
  description: string
  publishedOn: WorldDate | ''
  /** A BCP 47 tag. */
  language: string
  /** The start of what can be read on it. */
  text: string
}

const LONGEST = { title: 300, publisher: 200, description: 600, text: 20_000 }
/** Letters after which nothing more of a title or heading is taken. */
const SHORT = 2000
const MOST_JSON = 20
/** Elements within each other: browsers make no more of it than this, and the parser takes time with the square of it. */
const DEEPEST = 512
/** Letters in which a date stands. */
const LONGEST_DATE = 40
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'svg',
  'iframe',
])

// Controls and marks that turn the direction of text: a title must not read as what it is not.
const UNWANTED = /\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const tidy = (text: string, longest: number): string =>
  [
    ...text
      .slice(0, longest * 4)
      .replace(UNWANTED, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .normalize('NFC'),
  ]
    .slice(0, longest)
    .join('')

/** The day in a date as pages write it; an instant in UTC is the day it was in Phnom Penh. */
export function dateIn(given: string): WorldDate | '' {
  const written = given.slice(0, LONGEST_DATE).trim()
  const found = /^(\d{4})[-/.](\d{2})(?:[-/.](\d{2}))?(?!\d)/.exec(written)
  if (!found) return ''
  const isInstant = /T\d{2}:\d{2}[^TZ]*Z$/.test(written) && !Number.isNaN(Date.parse(written))
  const date = isInstant ? dayOf(new Date(written)) : found.slice(1).filter(Boolean).join('-')
  return isWorldDate(date) ? date : ''
}

interface Gathered {
  metas: Map<string, string>
  title: string
  heading: string
  times: string[]
  language: string
  json: string[]
  text: string[]
}

type Attributes = Record<string, string>

function gatherMeta(into: Gathered, tag: string, attributes: Attributes): void {
  const { property, name, itemprop, content = '', datetime = '' } = attributes
  const key = (tag === 'meta' ? (property ?? name ?? itemprop) : itemprop)?.toLowerCase()
  const value = content || datetime
  if (key && value && !into.metas.has(key)) into.metas.set(key, value)
  if (tag === 'time' && datetime) into.times.push(datetime)
  if (tag === 'html' && attributes.lang) into.language = attributes.lang
}

class TooDeep extends Error {}

/** Which elements are open, as counts. @throws TooDeep */
function openElements() {
  const open: string[] = []
  const counts = { silent: 0, h1: 0, svg: 0 }
  const change = (tag: string, by: 1 | -1) => {
    if (SILENT.has(tag)) counts.silent += by
    if (tag === 'h1' || tag === 'svg') counts[tag] += by
  }
  return {
    counts,
    last: () => open.at(-1) ?? '',
    enter(tag: string) {
      if (open.push(tag) > DEEPEST) throw new TooDeep()
      change(tag, 1)
    },
    leave() {
      change(open.pop() ?? '', -1)
    },
  }
}

/** Reads a page once, as far as it goes and no deeper than anybody writes, however broken it is. */
function gather(html: string): Gathered {
  const none = { metas: new Map(), title: '', heading: '', times: [], language: '', json: [], text: [] }
  const into: Gathered = none
  const open = openElements()
  let size = 0
  const parser = new Parser({
    onopentag(tag, attributes) {
      open.enter(tag === 'script' && /ld\+json/i.test(attributes.type ?? '') ? 'json' : tag)
      gatherMeta(into, tag, attributes)
    },
    ontext(text) {
      const { silent, h1, svg } = open.counts
      if (open.last() === 'json') into.json.push(text)
      else if (open.last() === 'title' && svg === 0 && into.title.length < SHORT) into.title += text
      else if (silent === 0 && size < LONGEST.text) {
        if (h1 > 0 && into.heading.length < SHORT) into.heading += text
        size += text.length
        into.text.push(text)
      }
    },
    onclosetag: open.leave,
  })
  try {
    parser.end(html)
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error
  }
  return into
}

type Members = Record<string, unknown>
const isObject = (value: unknown): value is Members => typeof value === 'object' && value !== null

/** The objects in the page's JSON-LD, in the order of the page; what is no JSON says nothing. */
function linkedData(texts: readonly string[]): Members[] {
  return texts.slice(0, MOST_JSON).flatMap((text) => {
    try {
      const read: unknown = JSON.parse(text)
      const all = [read]
        .flat()
        .flatMap((one) => (isObject(one) && Array.isArray(one['@graph']) ? one['@graph'] : [one]))
      return all.filter(isObject).slice(0, 50)
    } catch {
      return []
    }
  })
}

const textOf = (value: unknown): string => {
  const [first] = [value].flat()
  if (typeof first === 'string') return first
  return isObject(first) && typeof first.name === 'string' ? first.name : ''
}

/**
 * What a page says of itself, from Open Graph, JSON-LD, citation and other `<meta>`, `<time>`, `<title>` and `<h1>`.
 * Pure, and never throws: pages are as their makers made them. @param host stands for a publisher that is not named
 */
export function pageFacts(html: string, host: string): PageFacts {
  const { metas, title, heading, times, language, json, text } = gather(html)
  const data = linkedData(json)
  const inData = (name: string) => data.map((one) => textOf(one[name])).find(Boolean) ?? ''
  const inMetas = (...names: string[]) => names.map((name) => metas.get(name)).find(Boolean) ?? ''
  const dates = [
    inMetas('article:published_time', 'og:article:published_time'),
    inData('datePublished'),
    inMetas(
      'citation_publication_date',
      'datepublished',
      'dcterms.date',
      'dc.date',
      'parsely-pub-date',
      'pubdate',
      'date',
    ),
    ...times,
  ]
  const site =
    inMetas('og:site_name', 'citation_publisher') || inData('publisher') || inMetas('application-name')
  return {
    title: tidy(
      inMetas('og:title', 'citation_title') || inData('headline') || heading || title,
      LONGEST.title,
    ),
    publisher: tidy(site, LONGEST.publisher) || host.replace(/^www\./, ''),
    description: tidy(inMetas('og:description', 'description'), LONGEST.description),
    publishedOn: dates.map(dateIn).find(Boolean) ?? '',
    language: /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/.test(language) ? language : '',
    text: tidy(text.join(' '), LONGEST.text),
  }
}
