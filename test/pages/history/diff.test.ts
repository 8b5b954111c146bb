import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Action } from '../../../src/kinds/action/rules.js'
import type { CriterionVerdict, Demand } from '../../../src/kinds/demand/rules.js'
import type { PublicKind } from '../../../src/kinds/edition.js'
import type { Field } from '../../../src/kinds/form/fields.js'
import { kindOfRecord } from '../../../src/kinds/kinds.js'
import { PAGE_FIELDS } from '../../../src/kinds/page-order.js'
import { type Difference, differencesOf } from '../../../src/pages/history/diff.js'
import type { Run } from '../../../src/pages/history/runs.js'
import { changedFields } from '../../../src/pages/history/same.js'
import { wordRuns, wordsOf } from '../../../src/pages/history/words.js'
import { aDemand, anAction } from '../../support/builders.js'

const sideOf = (runs: readonly Run[], side: 'removed' | 'added'): string[] =>
  runs.filter(({ kind }) => kind === 'kept' || kind === side).flatMap(({ tokens }) => tokens)

const exchanged = (runs: readonly Run[]): Run[] => {
  const turned = runs.map(({ kind, tokens }): Run => {
    return { kind: kind === 'kept' ? kind : kind === 'added' ? 'removed' : 'added', tokens }
  })
  // What was removed stands before what was added in its place.
  return turned.flatMap((run, place) => {
    const [before, next] = [turned[place - 1], turned[place + 1]]
    if (run.kind === 'added' && next?.kind === 'removed') return [next, run]
    return run.kind === 'removed' && before?.kind === 'added' ? [] : [run]
  })
}

const aText = fc
  .array(fc.constantFrom('train', 'officers', 'ក្រសួង', 'មហាផ្ទៃ', 'បណ្តុះបណ្តាល', ' ', ', ', '.\n', '2024', '<b>'))
  .map((words) => words.join(''))
const aLanguage = fc.constantFrom('en' as const, 'km' as const)

test('kept and added words are the second text, kept and removed ones the first', () => {
  fc.assert(
    fc.property(fc.oneof(aText, fc.string()), fc.oneof(aText, fc.string()), aLanguage, (one, other, lang) => {
      const runs = wordRuns(one, other, lang)
      assert.equal(sideOf(runs, 'removed').join(''), one)
      assert.equal(sideOf(runs, 'added').join(''), other)
    }),
  )
})

test('the same text has no difference, and exchanging two texts exchanges added and removed', () => {
  fc.assert(
    fc.property(aText, aText, aLanguage, (one, other, lang) => {
      assert.ok(wordRuns(one, one, lang).every(({ kind }) => kind === 'kept'))
      assert.deepEqual(wordRuns(other, one, lang), exchanged(wordRuns(one, other, lang)))
    }),
  )
})

test('Khmer, which has no spaces, is compared word by word', () => {
  assert.ok(wordsOf('បណ្តុះបណ្តាលមន្ត្រីនៅឆ្នាំ 2024', 'km').length > 4)
  assert.deepEqual(wordRuns('បណ្តុះបណ្តាលមន្ត្រីនៅឆ្នាំ 2024', 'បណ្តុះបណ្តាលមន្ត្រីនៅឆ្នាំ 2025', 'km').slice(-2), [
    { kind: 'removed', tokens: ['2024'] },
    { kind: 'added', tokens: ['2025'] },
  ])
})

test('a phrase that was replaced word for word stands whole against the new one', () => {
  assert.deepEqual(wordRuns('It has one course.', 'It had two lectures.', 'en'), [
    { kind: 'kept', tokens: ['It', ' '] },
    { kind: 'removed', tokens: ['has', ' ', 'one', ' ', 'course'] },
    { kind: 'added', tokens: ['had', ' ', 'two', ' ', 'lectures'] },
    { kind: 'kept', tokens: ['.'] },
  ])
})

test('two long texts without a word in common are set against each other whole, and soon', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, place) => `${word}${place}`).join(' ')
  const runs = wordRuns(long('old'), long('new'), 'en')
  assert.equal(sideOf(runs, 'removed').join(''), long('old'))
  assert.equal(sideOf(runs, 'added').join(''), long('new'))
})

const contentOf = <Content>(kind: PublicKind, change: { content: unknown }): Content =>
  kindOfRecord(kind).shape.validate(change.content).value as Content

const demandWith = (content: Partial<Demand>) => contentOf<Demand>('demand', aDemand('D-0001', content))
const actionWith = (content: Partial<Action>) => contentOf<Action>('action', anAction('A-0001', content))

const changedIn = (differences: readonly Difference[]): string[] =>
  differences.filter(({ isChanged }) => isChanged).map(({ field }) => field.name)

/** What stood in a field before or after, as far as the difference tells. */
function sideOfDifference(one: Difference, side: 'removed' | 'added'): unknown {
  switch (one.shape) {
    case 'words':
      return one.texts.map(({ language, runs }) => [language, sideOf(runs, side).join('')])
    case 'value':
      return side === 'removed' ? one.before : one.after
    case 'list':
      return sideOf(one.runs, side)
    case 'group':
      return one.fields.map((field) => sideOfDifference(field, side))
    case 'rows':
      return one.steps
        .filter(({ kind }) => kind === 'kept' || kind === 'changed' || kind === side)
        .map(({ fields }) => fields.map((field) => sideOfDifference(field, side)))
  }
}

const sidesOf = (differences: readonly Difference[], side: 'removed' | 'added') =>
  differences.map((one) => sideOfDifference(one, side))

const someText = fc.record({ en: aText.map((text) => `x${text}`) })
const aStatus = fc.constantFrom('met' as const, 'stalled' as const)
const generatedDemand = fc
  .record({
    title: someText,
    dispute: someText,
    tags: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
    themes: fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { minLength: 1 }),
    sources: fc.uniqueArray(fc.constantFrom('S-0001', 'S-0002', 'S-0003'), { minLength: 1 }),
    criteria: fc.uniqueArray(fc.record({ number: fc.integer({ min: 1, max: 5 }), text: someText }), {
      selector: ({ number }) => number,
      maxLength: 4,
    }),
    issuers: fc
      .uniqueArray(fc.constantFrom('licadho', 'adhoc', 'rgc'), { minLength: 1 })
      .map((slugs) => slugs.map((organisation) => ({ organisation, person: {} }))),
    assessments: fc.array(
      fc.record({
        status: aStatus,
        on: fc.constantFrom('2023-01-01', '2024-01-01', '2025-01-01'),
        reason: someText,
        evidence: fc.uniqueArray(fc.constantFrom('A-0001', 'S-0001')),
        criteria: fc.constant<CriterionVerdict[]>([]),
      }),
      { maxLength: 4 },
    ),
  })
  .map((content) => demandWith(content))

test('each side of a difference tells the content it was made of', () => {
  fc.assert(
    fc.property(generatedDemand, generatedDemand, (one, other) => {
      const differences = differencesOf('demand', one, other)
      const alone = (content: Demand) => sidesOf(differencesOf('demand', content, content), 'added')
      const shown = (side: 'removed' | 'added') => JSON.stringify(sidesOf(differences, side))
      // A text that only one side has is an empty text of the other.
      const plain = (text: string) => text.replaceAll(/,?\["(?:en|km)",""\]/g, '').replaceAll('[,', '[')
      assert.equal(plain(shown('removed')), plain(JSON.stringify(alone(one))))
      assert.equal(plain(shown('added')), plain(JSON.stringify(alone(other))))
    }),
    { numRuns: 60 },
  )
})

test('the same content has no difference; exchanging two contents changes the same fields', () => {
  fc.assert(
    fc.property(generatedDemand, generatedDemand, (one, other) => {
      assert.deepEqual(changedIn(differencesOf('demand', one, structuredClone(one))), [])
      const [there, back] = [differencesOf('demand', one, other), differencesOf('demand', other, one)]
      assert.deepEqual(changedIn(there), changedIn(back))
      assert.deepEqual(
        changedFields('demand', one, other).map(({ name }) => name),
        changedIn(there),
      )
      assert.deepEqual(sidesOf(there, 'removed'), sidesOf(back, 'added'))
      assert.deepEqual(sidesOf(there, 'added'), sidesOf(back, 'removed'))
    }),
    { numRuns: 60 },
  )
})

test('the order of ticked boxes is no change; the order of sources is', () => {
  const [one, other] = [
    demandWith({ themes: ['a', 'b'], sources: ['S-0001', 'S-0002'] }),
    demandWith({ themes: ['b', 'a'], sources: ['S-0002', 'S-0001'] }),
  ]
  assert.deepEqual(changedIn(differencesOf('demand', one, other)), ['sources'])
})

test('a link that says something else of the same demand is changed, not removed and added', () => {
  const link = (demand: string, effect: 'advances' | 'partly') => ({
    demand,
    effect,
    reason: { en: 'Why' },
    isContext: false,
  })
  const before = actionWith({ links: [link('D-0001', 'advances'), link('D-0002', 'advances')] })
  const after = actionWith({ links: [link('D-0003', 'advances'), link('D-0002', 'partly')] })
  const links = differencesOf('action', before, after).find(({ field }) => field.name === 'links')
  assert.equal(links?.shape, 'rows')
  assert.deepEqual(links?.shape === 'rows' && links.steps.map(({ kind, place }) => [kind, place]), [
    ['removed', 1],
    ['added', 1],
    ['changed', 2],
  ])
})

test('figures that share nothing are one removed and one added, whatever their place', () => {
  const figure = (label: string, value: number, period: string) =>
    ({ label: { en: label }, value, unit: { en: label }, period: { en: period }, note: {} }) as never
  const before = actionWith({ figures: [figure('Cases', 359, '2021')] })
  const stepsTo = (after: Action) => {
    const figures = differencesOf('action', before, after).find(({ field }) => field.name === 'figures')
    return figures?.shape === 'rows' ? figures.steps.map(({ kind }) => kind) : []
  }
  assert.deepEqual(stepsTo(actionWith({ figures: [figure('Officers', 12, '2025')] })), ['removed', 'added'])
  assert.deepEqual(stepsTo(actionWith({ figures: [figure('Cases', 360, '2021')] })), ['changed'])
})

test('differences follow the order of the page', () => {
  const [one, other] = [
    demandWith({ sources: ['S-0001'], criteria: [] }),
    demandWith({
      title: { en: 'x' },
      sources: ['S-0002'],
      criteria: [{ number: 1, text: { en: 'y' } }],
      tags: ['z'],
    }),
  ]
  assert.deepEqual(changedIn(differencesOf('demand', one, other)), ['title', 'tags', 'criteria', 'sources'])
})

interface Described {
  keys?: Record<string, Described>
  items?: Described[]
}

/** What the program writes of a change that is shown itself: how often words changed, and that this was a correction. */
const OF_CHANGES: Partial<Record<PublicKind, string[]>> = {
  demand: [
    'criteria.wording',
    'restatements.corrections',
    'response.corrections',
    'assessments.criteria.wording',
    'assessments.corrections',
  ],
}

function missing(fields: readonly Field[], { keys = {} }: Described, path = ''): string[] {
  return Object.entries(keys).flatMap(([name, member]) => {
    const field = fields.find((one) => one.name === name)
    if (!field) return [path + name]
    if (field.kind === 'group') return missing(field.fields, member, `${path}${name}.`)
    if (field.kind === 'rows') return missing(field.fields, member.items?.[0] ?? {}, `${path}${name}.`)
    return []
  })
}

test('no member of any content is left out of a difference', () => {
  for (const kind of Object.keys(PAGE_FIELDS) as PublicKind[]) {
    const shape = kindOfRecord(kind).shape.describe() as Described
    assert.deepEqual(missing(PAGE_FIELDS[kind], shape), OF_CHANGES[kind] ?? [], kind)
  }
})
