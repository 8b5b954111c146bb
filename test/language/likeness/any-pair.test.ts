import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ownDigits } from '../../../src/language/digits.js'
import { FACTS_IN } from '../../../src/language/likeness/facts.js'
import { GLOSSARY } from '../../../src/language/likeness/glossary.js'
import { unlikeIn } from '../../../src/language/likeness/likeness.js'

const MONTHS = [
  ['January', 'មករា'],
  ['February', 'កុម្ភៈ'],
  ['March', 'មីនា'],
  ['April', 'មេសា'],
  ['May', 'ឧសភា'],
  ['June', 'មិថុនា'],
  ['July', 'កក្កដា'],
  ['August', 'សីហា'],
  ['September', 'កញ្ញា'],
  ['October', 'តុលា'],
  ['November', 'វិច្ឆិកា'],
  ['December', 'ធ្នូ'],
] as const

const grouped = (value: number, mark: string): string =>
  String(value).replace(/(\d)(?=(?:\d{3})+$)/g, `$1${mark}`)

/** Something that both languages say, each in one of its ways. */
interface Said {
  en: string
  km: string
}

const inKhmer = (digits: string, isOwn: boolean): string => (isOwn ? ownDigits('km', digits) : digits)

/** A number of which neither reader could take one for a fraction or a year. */
const value = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 10_000, max: 9_999_999 }))

const number = fc
  .record({
    value,
    isOwn: fc.boolean(),
    en: fc.constantFrom('', ',', '\u00a0'),
    km: fc.constantFrom('', '.', '\u00a0', ','),
  })
  .map((one): Said & { value: number } => ({
    value: one.value,
    en: `${grouped(one.value, one.en)} people`,
    km: `${inKhmer(grouped(one.value, one.km), one.isOwn)} នាក់`,
  }))

const day = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 0, max: 11 }),
    year: fc.integer({ min: 1950, max: 2049 }),
    isOwn: fc.boolean(),
    isBuddhist: fc.boolean(),
    enForm: fc.integer({ min: 0, max: 3 }),
    kmForm: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ day, month, year, isOwn, isBuddhist, enForm, kmForm }): Said => {
    const [en, km] = MONTHS[month] as (typeof MONTHS)[number]
    const [dd, mm] = [String(day).padStart(2, '0'), String(month + 1).padStart(2, '0')]
    const short = en.slice(0, 3)
    const inEnglish = [
      `${day} ${en} ${year}`,
      `${en} ${day}, ${year}`,
      `${year}-${mm}-${dd}`,
      `${day} ${short} ${year}`,
    ]
    const own = isBuddhist ? year + 543 : year
    const inOwn = [`ថ្ងៃទី${day} ${km} ${own}`, `ថ្ងៃទី${day} ខែ${km} ឆ្នាំ ${own}`, `${own}-${mm}-${dd}`]
    return { en: `on ${inEnglish[enForm]}`, km: inKhmer(inOwn[kmForm] ?? '', isOwn) }
  })

const reference = fc
  .integer({ min: 1, max: 9999 })
  .map(
    (one): Said => ({ en: `(A-${String(one).padStart(4, '0')})`, km: `(A-${String(one).padStart(4, '0')})` }),
  )

const PLAIN: Said[] = [
  { en: 'met in the capital', km: 'បានជួបគ្នានៅរាជធានី' },
  { en: 'were arrested', km: 'ត្រូវបានចាប់ខ្លួន' },
  { en: 'did not answer', km: 'មិនបានឆ្លើយទេ' },
  { en: 'the IOM asked', km: 'IOM បានសួរ' },
]

const said = fc.array(fc.oneof(number, day, reference, fc.constantFrom(...PLAIN)), {
  minLength: 1,
  maxLength: 6,
})
const joined = (parts: readonly Said[]) => ({
  en: parts.map(({ en }) => en).join(' '),
  km: parts.map(({ km }) => km).join(' '),
})

test('What both languages say is alike, in either digits, with any separators and in any form of a day', () => {
  fc.assert(
    fc.property(said, (parts) => assert.deepEqual(unlikeIn(joined(parts)), [])),
    { numRuns: 2000 },
  )
})

test('A number that changes in one language is found, in whichever', () => {
  fc.assert(
    fc.property(said, number, number, fc.boolean(), (parts, one, other, isKhmer) => {
      fc.pre(one.value !== other.value)
      const { en, km } = joined([
        ...parts,
        isKhmer ? { en: one.en, km: other.km } : { en: other.en, km: one.km },
      ])
      assert.ok(
        unlikeIn({ en, km }).some(({ kind }) => kind === 'number'),
        `${en} | ${km}`,
      )
    }),
    { numRuns: 2000 },
  )
})

test('A day or a reference that changes in one language is found', () => {
  fc.assert(
    fc.property(said, fc.oneof(fc.tuple(day, day), fc.tuple(reference, reference)), (parts, [one, other]) => {
      const { en, km } = joined([...parts, { en: one.en, km: other.km }])
      const isSame = unlikeIn({ en: one.en, km: other.km }).length === 0
      assert.equal(unlikeIn({ en, km }).length === 0, isSame, `${en} | ${km}`)
    }),
    { numRuns: 2000 },
  )
})

test('Any two texts can be compared', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (en, km) => void unlikeIn({ en, km }),
    ),
  )
})

test('Every word of the glossary is found as what it states, and none is written twice', () => {
  for (const language of ['en', 'km'] as const) {
    for (const { fact, words } of GLOSSARY) {
      const own = words[language] ?? []
      assert.equal(new Set(own).size, own.length, fact)
      for (const word of own) {
        const facts = FACTS_IN.get(language)?.(` ${word.replace('*', '').replace('#', '20')} `)
        assert.ok(facts?.possible.has(fact), `${fact}: ${word}`)
      }
    }
  }
})
