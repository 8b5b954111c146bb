import type { Random } from './random.js'

/** What is sent is made of letters that each stand for one byte, so that any bytes can be sent. */
export const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

const TEXTS: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  '1..2',
  '2..1',
  '0..99999999999999999999',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '$ne',
  '{"$gt":""}',
  '../../etc/passwd',
  '..\\..\\',
  'C:\\con',
  '/',
  '//',
  '.',
  '..',
  ';',
  '\u0000',
  'a\u0000b',
  '\r\nX-Injected: 1',
  '\n'.repeat(50),
  '\t'.repeat(50),
  '<script>alert(1)</script>',
  '{{constructor}}',
  '{{#each this}}',
  "' OR 1=1 --",
  '%',
  '%%',
  '%2',
  '%zz',
  '%00',
  '%c0%af',
  '%ed%a0%80',
  '%2e%2e%2f',
  '%252e',
  '+',
  '&',
  '=',
  '2026-02-30',
  '2024-02-29',
  '0000-00-00',
  '9999-12-31',
  '-271821-04-20',
  '+275760-09-13',
  '2024',
  '2024-13',
  '២០២៤-០២-២៩',
  'D-0001',
  'd-1',
  'D-00000000000000000001',
  'D-9000000000001',
  'A-០០១៧',
  'ក្រសួង​មហាផ្ទៃ',
  'ក៍៍៍៍៍៍៍៍',
  '\u202eevil',
  '\ufeff',
  '\ufffe',
  'İıẞß',
  'e\u0301'.repeat(100),
  '🏳️‍🌈',
  'http://127.0.0.1:1/',
  'http://[::1]/',
  'http://user:pass@example.org:99999/',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@b',
  'a@example.org',
  '"a b"@example.org',
  `${'a'.repeat(64)}@${'b.'.repeat(60)}org`,
  'a'.repeat(200),
  'xn--',
  'xn--a',
  'http://xn--a.example/',
  'en',
  'km',
  'on',
  'draft',
  'publish',
]

/** Bytes that are no UTF-8, each as a letter. */
const BROKEN: readonly string[] = [
  '\xff',
  '\xc0\xaf',
  '\xed\xa0\x80',
  '\xf4\x90\x80\x80',
  '\x80',
  '\xe1\x9e',
  '\xf0\x9f',
]

export const rubbish = (random: Random, most: number): string =>
  Buffer.from(random.several(most, () => random.below(256))).toString('latin1')

const long = (random: Random): string =>
  bytesOf(random.pick(['a', 'ក', '/', '(', '{', '[', '.', ' ', '\t', '\n', '%', '"', "'", '<b>'])).repeat(
    random.pick([64, 255, 256, 1025, 5000, 20_001]),
  )

/** A text that nobody types, as bytes. */
export function oddText(random: Random): string {
  const sort = random.below(20)
  if (sort < 15) return bytesOf(random.pick(TEXTS))
  if (sort === 15) return random.pick(BROKEN)
  if (sort === 16) return long(random)
  if (sort === 17) return rubbish(random, 24)
  return bytesOf(random.pick(TEXTS)) + bytesOf(random.pick(TEXTS))
}

/** A text with one place of it changed, dropped, doubled or made rubbish. */
export function mutated(random: Random, text: string): string {
  const at = random.below(text.length + 1)
  const until = Math.min(text.length, at + 1 + random.below(8))
  const [before, within, after] = [text.slice(0, at), text.slice(at, until), text.slice(until)]
  return random.pick([
    () => before,
    () => before + after,
    () => before + within + within + after,
    () => before + rubbish(random, 8) + after,
    () => before + oddText(random) + after,
    () => before + within.toUpperCase() + after,
    () => before + within.split('').reverse().join('') + after,
  ])()
}
