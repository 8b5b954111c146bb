import { type Digits, latinDigits } from '../language/digits.js'
import type { Language } from '../language/languages.js'
import { splitLanguage, withPrefix } from '../language/prefix.js'
import { referenceOf, spokenReference } from '../ledger/reference.js'
import { ONE_LANGUAGE, type Place, placeOf } from './places.js'

/** A folder of records that go by a reference, such as D-0001. */
export interface RecordFolder {
  folder: string
  letter: string
  /** They go by a name too, which leads on: only the folder's own letter means a reference. */
  isNamed: boolean
}

/** Tells whether a letter begins a reference in a folder. */
type Referring = (folder: string, letter: string) => boolean

function referringIn(folders: readonly RecordFolder[]): Referring {
  const byName = new Map(folders.map((one) => [one.folder, one]))
  return (folder, letter) => {
    const found = byName.get(folder)
    return found !== undefined && (!found.isNamed || found.letter === letter)
  }
}

/** After these parts, letters mean what they are: tokens, and names of files. */
const AS_TYPED = new Set(['unlisted', 'files', 'assets'])
/** A request's address, read once. */
export interface Address {
  place: Place
  /** How the language is named at its start: '', '/km' or '/km-u-nu-latn'. */
  prefix: string
  lang: Language
  digits: Digits
  /** Without prefix and query, in the one spelling that the site uses; that of nowhere as it was asked. */
  path: string
  /** From its question mark on, in ASCII; '' for none. */
  query: string
  /** The whole, as the site itself writes it. */
  canonical: string
  /** Whether it was asked for in that spelling. */
  isCanonical: boolean
  /** The host in a target that names one, which goes before the header; null for the usual target. */
  host: string | null
}

/** What is as long as a secret may be one: a mistyped address can hold it too. */
const TOKEN = /[\w-]{40,}/g
const MOST_LOGGED = 200

/** The address as it may be written down: without query, and without what opens a secret page. PURE. */
export function logged({ place, prefix, path }: Pick<Address, 'place' | 'prefix' | 'path'>): string {
  if (place === 'secret') return `${prefix}/unlisted/[secret]`
  const whole = withPrefix(prefix, path).slice(0, MOST_LOGGED)
  return place === 'nowhere' ? whole.replace(TOKEN, '[secret]') : whole
}

/** Bytes, which the server gives as letters, in the escapes of an address. */
const escaped = (text: string): string =>
  text.replace(
    /[^\x21-\x7e]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

/** Slashes and backslashes in disguise, which one reader takes for a border and the next does not. */
const DISGUISED = /%(?:2f|5c)|\\/i
const PLAIN = /^[A-Za-z0-9._~-]+$/
/** What stays at the end of a link that was cut out of a text. */
const STUCK = /[\s.,:!?"'’”»)\]}>\u200b\u2060\ufeff\u17d4\u17d5]/u

function withoutStuck(part: string): string {
  let end = part.length
  while (end > 0 && STUCK.test(part.charAt(end - 1))) end -= 1
  return part.slice(0, end)
}

/** Of a part that was nothing else nothing stays, so that the one before it is the last then. */
function withoutStuckAtEnd(parts: string[]): string[] {
  const last = parts.findLastIndex((part) => withoutStuck(part) !== '')
  return parts.slice(0, last + 1).map((part, index) => (index === last ? withoutStuck(part) : part))
}

function decoded(path: string): string | null {
  if (DISGUISED.test(path)) return null
  try {
    return decodeURIComponent(escaped(path))
  } catch {
    return null
  }
}

/** One part in the spelling of the site. @param before the part before it */
function spelt(part: string, before: string, isReference: Referring): string {
  const spoken = spokenReference(part)
  if (spoken && isReference(before, spoken.letter))
    return referenceOf(spoken.letter, spoken.number) + spoken.ending
  return part.toLowerCase()
}

/** The parts of a path as the site writes them; null where no address of the site can be meant. */
function readParts(path: string, isReference: Referring): string[] | null {
  const plain = decoded(path)
  if (plain === null) return null
  const asked = latinDigits(plain)
    .split('/')
    .map((part) => part.split(';', 1)[0] ?? '')
    .filter((part) => part !== '')
  if (asked.some((part) => part === '.' || part === '..')) return null
  const parts = withoutStuckAtEnd(asked)
  if (!parts.every((part) => PLAIN.test(part))) return null
  const found: string[] = []
  for (const part of parts) {
    const isAsTyped = found.some((before) => AS_TYPED.has(before))
    found.push(isAsTyped ? part : spelt(part, found.at(-1) ?? '', isReference))
  }
  return found
}

/** Path and query of what was asked, and the host if the target names one. */
function cut(target: string): { host: string | null; path: string; query: string } {
  const [scheme] = /^https?:\/\//i.exec(target) ?? []
  const named = scheme === undefined ? null : target.slice(scheme.length)
  const host = named?.split(/[/?#]/, 1)[0] ?? null
  const rest = named === null ? target : named.slice(host?.length)
  const whole = rest.split('#', 1)[0] ?? ''
  const at = whole.indexOf('?')
  const [path, query] = at === -1 ? [whole, ''] : [whole.slice(0, at), escaped(whole.slice(at))]
  return {
    host,
    path: path === '' && host !== null ? '/' : path,
    query: query === '?' ? '' : query,
  }
}

/** What stands where the site is not: as it was asked, but never so that a link to it leads to another host. */
const elsewhere = (asked: string, prefix: string): string =>
  `/${escaped(asked.slice(prefix.length)).replace(/^[/\\]+/, '')}`

function readAddress(target: string, isReference: Referring): Address {
  const { host, path: asked, query } = cut(target)
  const parts = asked.startsWith('/') ? readParts(asked, isReference) : null
  const first = parts ? parts[0] : asked.split('/')[1]
  const { prefix, lang, digits } = splitLanguage(`/${first ?? ''}`)
  const own = parts?.slice(prefix === '' ? 0 : 1) ?? []
  const found = parts === null ? 'nowhere' : placeOf(own)
  const place = prefix !== '' && ONE_LANGUAGE.has(found) ? 'nowhere' : found
  const path = place === 'nowhere' ? elsewhere(asked, prefix) : `/${own.join('/')}`
  const whole = withPrefix(prefix, path)
  const canonical = whole + query
  return { place, prefix, lang, digits, path, query, canonical, isCanonical: whole === asked, host }
}

/**
 * Reads the target of a request, whatever its form, into what it is; it is given as the server has it: its bytes as letters.
 * @param folders those of the record, in which references are spelt as the site writes them
 */
export function targetReader(folders: readonly RecordFolder[]): (target: string) => Address {
  const isReference = referringIn(folders)
  return (target) => readAddress(target, isReference)
}
