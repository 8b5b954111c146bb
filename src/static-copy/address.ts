import { posix } from 'node:path'
import { MACHINE_LOCALE } from '../language/languages.js'
import { splitLanguage } from '../language/prefix.js'

/*
 * Where each address of the site is in a static copy. PURE. A page is `…/index.html`, so that web hosts find it under its
 * own address; links name the file, so that no host is needed.
 */

/** Pages that need a server, a session or a question, and what programs ask. */
const NOT_COPIED = /^\/(?:desk|login|logout|account|setup|search|api|healthz|readyz|metrics|unapi)(?:\/|$)/

/** Endings of files that are no pages. */
const FILE =
  /\.(?:atom|bib|css|csv|docx|ico|jpe?g|js|json|jsonl|md|od[pst]|pdf|png|pptx|ris|rss|svg|txt|webp|woff2|xlsx|xml|zip)$/

/** Parameters that choose one set of entries, or one form of a file. Of these an address in the copy has one at most. */
const CHOICES = new Set([
  'theme',
  'issuer',
  'addressee',
  'tag',
  'type',
  'actor',
  'effect',
  'demand',
  'kind',
  'style',
])

/** These may stand beside it: a status, since every strip of statuses leads there, and the page of a long list. */
const BESIDE = new Set(['status', 'page'])

/** Lists that can be asked for a year. Of other pages two days are a question without an end. */
const BY_YEAR = /^\/(?:demands|actions)\/?$/

const PLAIN = /^[\w.~-]+$/

/** What cannot be a part of a path on every file system, or leads out of the folder. */
const isSafe = (part: string): boolean => PLAIN.test(part) && !/^\.+$/.test(part)

const isYear = (given: ReadonlyMap<string, string>): boolean =>
  given.get('from') !== undefined && given.get('from')?.slice(0, 4) === given.get('to')?.slice(0, 4)

/** The parameters as parts of a path: 'theme-anti-corruption', 'page-2'. Null where the copy has no such page. */
function partsOf(path: string, query: string): string[] | null {
  const all = [...new URLSearchParams(query)].filter(([, value]) => value !== '')
  const given = new Map(all)
  const hasYear = BY_YEAR.test(path) && isYear(given)
  const chosen = all.filter(([name]) => CHOICES.has(name)).length + (hasYear ? 1 : 0)
  const isKnown = (name: string) =>
    CHOICES.has(name) || BESIDE.has(name) || (hasYear && (name === 'from' || name === 'to'))
  if (chosen > 1 || given.size < all.length || !all.every(([name]) => isKnown(name))) return null
  return all
    .sort(([one], [other]) => one.localeCompare(other, MACHINE_LOCALE))
    .map(([name, value]) => `${name}-${value}`)
}

/**
 * The file of a site-relative address, by its path from the copy's folder; null for what is not copied. A fragment is
 * ignored.
 */
export function fileOf(address: string): string | null {
  const [whole = ''] = address.split('#', 1)
  const [path = '', query = ''] = whole.split('?', 2)
  const parts = path.split('/').filter((part) => part !== '')
  // A language once more in other digits would be all of it twice.
  const { path: own, isUsual } = splitLanguage(`/${parts.join('/')}`)
  const chosen = partsOf(own, query)
  if (chosen === null || !isUsual || NOT_COPIED.test(own) || ![...parts, ...chosen].every(isSafe)) return null
  const last = parts.at(-1) ?? ''
  if (!FILE.test(last)) return posix.join(...parts, ...chosen, 'index.html')
  if (chosen.length === 0) return parts.join('/')
  const ending = posix.extname(last)
  return posix.join(...parts.slice(0, -1), [last.slice(0, -ending.length), ...chosen].join('.') + ending)
}

/** How a file names another one beside it. */
export function linkFrom(file: string, other: string): string {
  const path = posix.relative(posix.dirname(file), other)
  return path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
}

/** The page that says what a copy has not, by the language of the page that leads to it. */
export const missingFile = (file: string): string =>
  `${splitLanguage(`/${file}`).prefix}/not-in-this-copy.html`.slice(1)
