import { readAddress } from '../support/address.js'
import type { Answer } from './asker.js'

/** How an address may be asked for otherwise than the site writes it; the first two are right. */
const SPELLINGS: Record<string, (path: string) => string> = {
  'as it is': (path) => path,
  'in Khmer': (path) => `/km${path === '/' ? '' : path}`,
  'in Khmer, in capitals': (path) => `/KM${path === '/' ? '' : path}`,
  'its first letter capital': (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  'in capitals': (path) => path.toUpperCase(),
  'slashes doubled': (path) => path.replaceAll('/', '//'),
  'a slash after it': (path) => `${path}/`,
  'a full stop after it': (path) => `${path}.`,
  'a letter escaped': (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  'something after a semicolon': (path) => `${path};jsessionid=1`,
  'a slash the wrong way': (path) => `/${path.slice(1).replace('/', '\\')}\\`,
  'a slash escaped': (path) => `/${path.slice(1).replace('/', '%2f')}%2F`,
}

/** What is not written in several languages. */
const ONE_LANGUAGE = /^\/(?:api\/v1|assets)(?:\/|$)/

export interface Spelt {
  spelling: string
  /** What is asked for. */
  asked: string
  /** Whether the site writes it so. */
  isRight: boolean
}

/** A path in every spelling; where two come out the same, as with '/', once. */
export function everySpelling(path: string): Spelt[] {
  const all = Object.entries(SPELLINGS).map(([spelling, spell]) => {
    const asked = spell(path)
    return {
      spelling,
      asked,
      isRight: asked === path || (spelling === 'in Khmer' && !ONE_LANGUAGE.test(path)),
    }
  })
  return all.filter(({ asked }, place) => all.findIndex((one) => one.asked === asked) === place)
}

const MOST_LETTERS_LEADING_ON = 200

/** What is wrong with the answer to a wrong spelling: it leads to the right one, or there is nothing. */
export function faultsOfSpelling(
  { method, path }: { method: string; path: string },
  { status, headers, text }: Answer,
): string[] {
  const { location = '', 'cache-control': freshness } = headers
  const faults = freshness === 'no-store' ? [] : [`is misspelt and says ${freshness}`]
  if (status === 404) return faults
  if (status !== 301 || method !== 'GET') return [...faults, `is misspelt and answers ${status}`]
  const right = everySpelling(path).flatMap(({ asked, isRight }) => (isRight ? [asked.toLowerCase()] : []))
  // Of tokens and names of files the letters are kept as they were typed.
  if (!right.includes(location.toLowerCase())) faults.push(`leads to ${location}`)
  if (!readAddress(location).isCanonical) faults.push(`leads to ${location}, which leads on`)
  if (text.length > MOST_LETTERS_LEADING_ON) faults.push(`leads on with ${text.length} letters`)
  return faults
}
