import type { Known } from './known.js'
import { bytesOf, mutated, oddText } from './odd.js'
import type { Random } from './random.js'

const PREFIXES = ['', '', '', '', '/km', '/km-u-nu-latn', '/KM', '/en', '//km', '/km/km']

/** The same place, otherwise spelt. */
const SPELLINGS: readonly ((path: string, random: Random) => string)[] = [
  (path) => path.toUpperCase(),
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.replaceAll('/', '//'),
  (path) => path.replaceAll('/', '/./'),
  (path) => `/x/..${path}`,
  (path) => `${path}/..`,
  (path) => `${path}.`,
  (path) => `${path}%20`,
  (path) => `${path}%00`,
  (path) => `${path};a=b`,
  (path) => path.replace(/.$/, (last) => `%${last.charCodeAt(0).toString(16)}`),
  (path) => path.replaceAll('/', '%2f'),
  (path) => path.replaceAll('/', '\\'),
  (path) => `http://localhost${path}`,
  (path) => `HTTP://a<b${path}`,
  (path) => `http://${path}`,
  (path) => `${path}#fragment`,
  (path) => path.slice(1),
  (path) => `${path}.json`,
  (path) => `${path}/feed.atom`,
  (path) => path + bytesOf('ក'),
  (path) => `${path}%E1%9E%80`,
  (path) => bytesOf(path.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)))),
  (path, random) => mutated(random, path),
  (path, random) => mutated(random, mutated(random, path)),
]

const NOWHERE = [
  '*',
  '/',
  '',
  '?',
  '/?',
  '//',
  '/%',
  '/\\',
  '/.git/config',
  '/.env',
  '/wp-login.php',
  '/assets/../../package.json',
  '/assets/%2e%2e/%2e%2e/package.json',
  '/__proto__',
  '/constructor',
]

/** Anything in place of a part of a pattern. */
function filled(random: Random, known: Known, pattern: string): string {
  return pattern
    .replace(/\{([^}]*)\}/g, (_whole, inner) => (random.chance(0.5) ? inner : ''))
    .replace(/:\w+/g, () => (random.chance(0.5) ? random.pick(known.parts) : asPart(random)))
}

const asPart = (random: Random): string =>
  random.chance(0.7)
    ? encodeURIComponent(Buffer.from(oddText(random), 'latin1').toString('utf8'))
    : oddText(random)

export function pathOf(random: Random, known: Known): string {
  const sort = random.below(20)
  if (sort === 0) return random.pick(NOWHERE)
  if (sort === 1) return `/${random.several(5, () => asPart(random)).join('/')}`
  const path =
    sort < 8 ? filled(random, known, random.pick(known.routes).pattern) : random.pick(known.addresses).address
  const prefixed = random.pick(PREFIXES) + path
  return random.chance(0.2) ? random.pick(SPELLINGS)(prefixed, random) : prefixed
}

const escaped = (text: string, random: Random): string =>
  random.chance(0.85) ? encodeURIComponent(Buffer.from(text, 'latin1').toString('utf8')) : text

const NAMES: readonly ((name: string, random: Random) => string)[] = [
  (name) => `${name}[]`,
  (name) => `${name}[$ne]`,
  (name) => `${name}[a][b][c]`,
  (name) => `${name}.$gt`,
  (name) => `${name}[__proto__][x]`,
  () => '__proto__',
  () => 'constructor',
  (name) => name.toUpperCase(),
  (_name, random) => oddText(random),
]

function pairOf(random: Random, known: Known): string {
  const [name, value] = random.pick(known.queries)
  const asked = random.chance(0.15) ? random.pick(NAMES)(name, random) : name
  const given = random.chance(0.5) ? value : oddText(random)
  return `${escaped(asked, random)}=${escaped(given, random)}`
}

/** Some of the program's own parameters with values that are right, wrong, repeated or nested. */
export function queryOf(random: Random, known: Known): string {
  if (random.chance(0.4)) return ''
  if (random.chance(0.01)) return `?${'q=a&'.repeat(random.pick([100, 1001, 3000]))}`
  const pairs = random.several(4, () => pairOf(random, known))
  if (random.chance(0.1)) pairs.push(...pairs)
  const query = `?${pairs.join('&')}`
  return random.chance(0.05) ? mutated(random, query) : query
}

/** No space may stand in a target, nor an end of line: they would end it. */
export const asTarget = (text: string): string => text.replace(/[\r\n ]/g, '%20')
