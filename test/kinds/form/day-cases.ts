import { datesIn } from '../../../src/kinds/form/day-rules.js'
import type { DateField, Field } from '../../../src/kinds/form/fields.js'

/** A date that the demand of the bases below is of, and the day on which all is tried. */
export const DEMAND_ON = '2022-08-19'
export const TODAY = '2026-11-24'

/** What people type, with what is right of it: the date that it says, or the code of what is wrong. */
export const ODD: readonly (readonly [typed: string, right: (field: DateField) => string])[] = [
  ['2565-08-19', () => 'day.era'],
  ['២៥៦៥-០៨-១៩', () => 'day.era'],
  ['0202-08-19', () => 'years'],
  ['2062-01-01', () => 'years'],
  ['2027-01-01', ({ isPast }) => (isPast ? 'future' : '2027-01-01')],
  ['2021-01-01', ({ notBefore }) => (notBefore ? 'before' : '2021-01-01')],
  ['9/8/2023', () => 'day.order'],
  ['13/12/2023', () => '2023-12-13'],
  ['១៣ ធ្នូ ២០២៣', () => '2023-12-13'],
  ['Dec 2023', ({ isDay }) => (isDay ? 'day.invalid' : '2023-12')],
  ['31/2/2023', ({ isDay }) => (isDay ? 'day.invalid' : 'worldDate.invalid')],
  ['14:30', ({ isDay }) => (isDay ? 'day.invalid' : 'worldDate.invalid')],
]

const speakers = [{ organisation: 'licadho' }]
const citedBy = [{ by: 'X', where: 'Y', on: '2024' }]

/** A content of each kind in which every date is given. */
export const BASES: Readonly<Record<string, Record<string, unknown>>> = {
  demand: {
    title: { en: 'T' },
    text: { en: 'T' },
    themes: ['officer-training'],
    issuers: speakers,
    addressees: ['rgc'],
    issuedOn: DEMAND_ON,
    deadline: '2025',
    restatements: [{ on: '2024', by: speakers }],
    response: { kind: 'noted', on: '2024' },
    sources: ['S-0001'],
    assessments: [{ status: 'announced', on: '2024-01-01', reason: { en: 'R' } }],
    checkedOn: '2024-01-01',
    citedBy,
  },
  action: {
    title: { en: 'T' },
    summary: { en: 'T' },
    actors: [{ organisation: 'rgc' }],
    type: 'training',
    on: '1946',
    until: '2046',
    sources: ['S-0001'],
    citedBy,
  },
  source: {
    kind: 'news',
    title: { en: 'T' },
    publisher: 'P',
    publishedOn: '2024',
    readOn: '2024-01-01',
    citedBy,
  },
  indicator: {
    name: { en: 'N' },
    unit: { en: 'U' },
    measures: { en: 'M' },
    limits: { en: 'L' },
    series: [{ period: '1946', until: '2046', value: 1, source: 'S-0001' }],
    citedBy,
  },
  programme: {
    title: { en: 'T' },
    slug: 'slug',
    periods: [{ from: '1946-01-01', to: '2046-12-31' }],
    citedBy,
  },
}

export interface DatePlace {
  path: string
  field: DateField
}

/** Every date that fields declare, as far as a content has one there. */
export const datePlaces = (fields: readonly Field[], content: unknown): DatePlace[] =>
  datesIn(fields, content).map(({ path, field }) => ({ path, field }))

/** How many dates fields declare, rows and groups counted once: so that a new field is in the bases above. */
export const declared = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.kind === 'date') return [field.name]
    return 'fields' in field ? declared(field.fields).map((name) => `${field.name}.${name}`) : []
  })

/** The content with another text in a place. */
export function put(content: unknown, path: string, value: unknown): unknown {
  const [first = '', ...rest] = path.split('.')
  if (Array.isArray(content))
    return content.map((one, at) => (String(at) === first ? put(one, rest.join('.'), value) : one))
  const members = content as Record<string, unknown>
  return { ...members, [first]: rest.length === 0 ? value : put(members[first], rest.join('.'), value) }
}

export const at = (content: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], content)

/** A line of the table of all that was tried. */
export const told = (name: string, found: readonly string[]): string =>
  `${name.padEnd(34)} | ${found.join(' | ')}`
