import type { Known, KnownFile, KnownForm, Pair } from './known.js'
import { mutated, oddText, rubbish } from './odd.js'
import type { Random } from './random.js'

/** A body and what is said of it. */
export interface Body {
  type: string
  bytes: string
}

/** A form with some of its fields changed, left out, repeated or added. */
export function fieldsOf(random: Random, { values, buttons }: KnownForm): Pair[] {
  const share = random.pick([0, 0, 0.05, 0.2, 0.8])
  const fields = values.flatMap(([name, value]): Pair[] => {
    if (!random.chance(share)) return [[name, value]]
    const other: Pair = [name, oddText(random)]
    return random.pick<Pair[]>([
      [other],
      [other],
      [other],
      [],
      [[name, value], other],
      [[`${name}.0`, value]],
    ])
  })
  if (buttons.length > 0 && random.chance(0.9)) fields.push(random.pick(buttons))
  if (random.chance(0.1))
    fields.push([random.pick(['op', 'add', 'remove', 'why', 'version']), oddText(random)])
  if (random.chance(0.05)) fields.push([oddText(random), oddText(random)])
  return fields
}

const percent = (text: string): string =>
  text.replace(/[^\w.-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)

export function urlencoded(random: Random, fields: readonly Pair[]): Body {
  const bytes = fields.map(([name, value]) => `${percent(name)}=${percent(value)}`).join('&')
  return {
    type: 'application/x-www-form-urlencoded',
    bytes: random.chance(0.05) ? mutated(random, bytes) : bytes,
  }
}

function fileOf(random: Random, known: Known): KnownFile {
  const file = random.pick(known.files)
  const sort = random.below(4)
  if (sort === 0) return file
  if (sort === 1) return { ...file, bytes: rubbish(random, 200) }
  let { bytes } = file
  for (let times = 1 + random.below(4); times > 0; times--) bytes = mutated(random, bytes)
  return sort === 2 ? { ...file, bytes } : { ...file, name: oddText(random), bytes }
}

/** With each of its parts right or not: its border, its heads, its end. */
export function multipart(random: Random, known: Known, fields: readonly Pair[]): Body {
  const border = random.chance(0.9) ? 'x-border-x' : oddText(random).replace(/[\r\n]/g, '')
  const quoted = (text: string) => text.replace(/["\r\n]/g, '_')
  const parts = fields.map(
    ([name, value]) => `Content-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}`,
  )
  if (random.chance(0.85)) {
    const { name, type, bytes } = fileOf(random, known)
    const field = random.chance(0.95) ? 'file' : oddText(random)
    parts.push(
      `Content-Disposition: form-data; name="${quoted(field)}"; filename="${quoted(name)}"\r\nContent-Type: ${type}\r\n\r\n${bytes}`,
    )
  }
  const whole = `${parts.map((part) => `--${border}\r\n${part}\r\n`).join('')}--${border}--\r\n`
  const type = random.pick([
    ...Array<string>(12).fill(`multipart/form-data; boundary=${border}`),
    'multipart/form-data',
    'multipart/form-data; boundary=',
    'multipart/form-data; boundary="',
    `multipart/form-data; boundary=${'b'.repeat(300)}`,
    `multipart/mixed; boundary=${border}`,
  ])
  return { type, bytes: random.chance(0.25) ? mutated(random, whole) : whole }
}

const DEEP = [
  (random: Random) => '['.repeat(random.pick([50, 5000, 100_000])),
  (random: Random) => {
    const depth = random.pick([40, 2000, 20_000])
    return `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  },
  () => '{"__proto__":{"x":1},"constructor":{"prototype":{}}}',
  () => '\n'.repeat(60_000),
  () => '"\\ud800"',
  () => '{"content":null}',
  () => `{"content":${'9'.repeat(5000)}}`,
]

const VALUES: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => [],
  () => ({}),
  () => -1,
  () => 1e308,
  () => true,
  () => ({ $ne: null }),
  () => [[[[[[[[]]]]]]]],
  (random) => Buffer.from(oddText(random), 'latin1').toString('utf8'),
  (random) => Array(random.pick([101, 3000])).fill('x'),
]

/** The same with one of its members, wherever it is, something else. */
function otherwise(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return random.pick(VALUES)(random)
  if (Array.isArray(value)) {
    if (value.length === 0) return [random.pick(VALUES)(random)]
    const at = random.below(value.length)
    return value.map((one, place) => (place === at ? otherwise(random, one) : one))
  }
  const members = Object.entries(value)
  if (members.length === 0 || random.chance(0.1))
    return Object.fromEntries([...members, [oddText(random), random.pick(VALUES)(random)]])
  const [name] = random.pick(members)
  return Object.fromEntries(members.map(([key, one]) => [key, key === name ? otherwise(random, one) : one]))
}

export function json(random: Random, body: unknown): Body {
  const type = random.pick([
    ...Array<string>(9).fill('application/json'),
    'application/json; charset=utf-16',
    'application/json; charset=x',
    'text/plain',
  ])
  if (random.chance(0.08)) return { type, bytes: random.pick(DEEP)(random) }
  let changed = body
  for (let times = random.below(3); times > 0; times--) changed = otherwise(random, changed)
  const bytes = Buffer.from(JSON.stringify(changed) ?? '', 'utf8').toString('latin1')
  return { type, bytes: random.chance(0.1) ? mutated(random, bytes) : bytes }
}
