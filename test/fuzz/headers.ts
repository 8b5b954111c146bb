import type { Known, Pair } from './known.js'
import { oddText } from './odd.js'
import type { Random } from './random.js'

const HOSTS = [
  '',
  'a<b',
  'evil.example',
  'localhost:99999',
  'localhost:',
  '[::1]',
  '[::1',
  '127.0.0.1:80:80',
  'a@b',
  'xn--a.example',
  'a'.repeat(300),
  'LOCALHOST.',
  '%00',
  "'",
]

const VALUES: Record<string, readonly string[]> = {
  Accept: [
    '*/*',
    'text/html',
    'application/json',
    'application/x-bibtex',
    'application/vnd.citationstyles.csl+json',
    'text/x-bibliography; style=apa',
    'text/x-bibliography; style=__proto__',
    'text/x-bibliography; style="',
    'image/*;q=x',
    ';;;',
    'a/b,'.repeat(500),
  ],
  'Accept-Language': ['km', 'en;q=0', '*', 'x-'.repeat(50), '=', 'km-u-nu-latn,,;q=2'],
  'Accept-Encoding': ['gzip', 'br', 'gzip, br;q=0', 'identity;q=0', '*;q=0', 'x', 'deflate', 'zstd'],
  Range: [
    'bytes=0-0',
    'bytes=-1',
    'bytes=9999999999-',
    'bytes=5-1',
    'bytes=0-1,3-4',
    `bytes=${'0-0,'.repeat(500)}`,
    'lines=1-2',
    'bytes=',
  ],
  'If-Range': ['"x"', 'Wed, 21 Oct 2015 07:28:00 GMT', 'x'],
  'If-None-Match': ['*', '"x"', 'W/"1-en"', '"', ','.repeat(500)],
  'If-Match': ['*', '"x"'],
  'If-Modified-Since': ['Wed, 21 Oct 2015 07:28:00 GMT', 'x', '-1'],
  'Content-Encoding': ['gzip', 'br', 'deflate', 'identity', 'x'],
  Expect: ['100-continue', 'x'],
  Upgrade: ['h2c', 'websocket'],
  Connection: ['close', 'upgrade', 'keep-alive, x', 'TE'],
  Cookie: ['tamdan=', 'tamdan=s%3Aaaaaaaaaaaaaaaaaaaaaaaaa.x', 'tamdan=%', '=;=;', `a=${'b'.repeat(4000)}`],
  Authorization: ['Bearer', 'Bearer x', 'Basic Og==', `Bearer ${'a'.repeat(3000)}`, 'bearer __proto__'],
  Origin: ['null', 'https://evil.example', 'http://', '%', 'x'],
  'Sec-Fetch-Site': ['cross-site', 'none', 'same-site', 'x'],
  'Sec-Fetch-Dest': ['iframe', 'x'],
  Referer: ['x', 'http://[', 'javascript:1', 'http://a<b/desk'],
  'X-Forwarded-For': ['x', '::ffff:1.2.3.4', '1.2.3.4, 5.6.7.8', ',,,', '999.1.1.1', '[::1]:99'],
  'X-Forwarded-Proto': ['https', 'x', 'https,http'],
  'X-Forwarded-Host': ['a<b', 'evil.example', 'x, y'],
  'User-Agent': ['', '(', 'a'.repeat(3000)],
  'X-HTTP-Method-Override': ['DELETE', 'x'],
  Purpose: ['prefetch'],
}

const forHeader = (text: string): string => text.replace(/[\r\n\0]/g, ' ')

function oddHeader(random: Random): Pair {
  const name = random.pick(Object.keys(VALUES))
  const value = random.chance(0.85) ? random.pick(VALUES[name] ?? []) : oddText(random)
  return [name, forHeader(value)]
}

/** Each from a place of its own, so that no limit of one place hides what comes after it. */
const place = (random: Random): string => `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`

/** Who asks: mostly nobody; else with a session or a token that the program gave. */
function credentials(random: Random, known: Known, isSignedIn: boolean): Pair[] {
  if (isSignedIn) return [['Cookie', random.pick([...known.cookies.values()])]]
  return random.chance(0.03) ? [['Authorization', `Bearer ${random.pick(known.tokens)}`]] : []
}

/** What stands above the body, but for what frames it. @param isSignedIn with a session, from a page of the site */
export function headersOf(random: Random, known: Known, isSignedIn: boolean): Pair[] {
  const host = random.chance(0.95) ? known.host : forHeader(random.pick([...HOSTS, oddText(random)]))
  const headers: Pair[] = [
    ['Host', host],
    ['X-Forwarded-For', place(random)],
    ...credentials(random, known, isSignedIn),
  ]
  if (isSignedIn || random.chance(0.3)) headers.push(['Sec-Fetch-Site', 'same-origin'])
  if (random.chance(0.3)) headers.push(...random.several(3, () => oddHeader(random)))
  return headers
}
