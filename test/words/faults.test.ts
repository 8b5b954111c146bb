import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Catalogue } from '../../src/language/catalogues.js'
import { faultsIn } from './faults.js'

const EN: Catalogue = {
  site: {
    title: 'Title',
    from: 'From {{day}}',
    kinds: { news: 'News' },
    all_one: 'One',
    all_other: '{{count}}',
  },
}
const KM: Catalogue = {
  site: { title: 'ចំណងជើង', from: 'ពី {{day}}', kinds: { news: 'ព័ត៌មាន' }, all_other: '{{count}}' },
}
const USING = [
  { path: 'a.ts', text: "t('site.title'); t('site.all', { count })" },
  { path: 'b.ts', text: ['t(`site.kinds.$', '{kind}`)'].join('') },
  { path: 'c.hbs', text: '{{t "site.from" day=day}}' },
]

test('words that are in every language and used have no fault', () => {
  assert.deepEqual(faultsIn({ en: EN, km: KM }, USING), [])
})

const changed = (texts: Catalogue, more: Catalogue): Catalogue => ({
  site: { ...(texts.site as Catalogue), ...more },
})
const { title: _, ...untitled } = KM.site as Catalogue

const CASES: [what: string, faults: () => string[], expected: RegExp][] = [
  ['a missing key', () => faultsIn({ en: EN, km: { site: untitled } }, USING), /^km lacks site\.title$/],
  ['a key too many', () => faultsIn({ en: EN, km: changed(KM, { more: 'x' }) }, USING), /^km has site\.more/],
  [
    'a key that nothing uses',
    () => faultsIn({ en: EN, km: KM }, USING.slice(1)),
    /^nothing uses site\.title$/,
  ],
  [
    'a misspelt key',
    () => faultsIn({ en: EN, km: KM }, [...USING, { path: 'd.hbs', text: '{{t "site.titel"}}' }]),
    /^d\.hbs uses site\.titel/,
  ],
  [
    'other blanks',
    () => faultsIn({ en: EN, km: changed(KM, { from: 'ពី {{date}}' }) }, USING),
    /^km: site\.from has the blanks/,
  ],
]

for (const [what, faults, expected] of CASES)
  test(`${what} is found`, () => {
    assert.ok(
      faults().some((fault) => expected.test(fault)),
      faults().join('\n'),
    )
  })
