import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerpt, type Marked, withMarks } from '../../../src/record/search/marks.js'

const sought = (terms: string[], letters: string[] = []) => ({ terms: new Set(terms), letters })

const written = ({ pieces }: Marked): string =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

test('words are marked as they are written, whatever their ending or the order of their marks', () => {
  assert.equal(
    written(withMarks({ en: 'The Police, policing.' }, 'en', sought(['polic']))),
    'The [Police], [policing].',
  )
  assert.equal(written(withMarks({ km: 'ដល់មន្រ្តីជំនាញ' }, 'km', sought(['មន្ត្រី']))), 'ដល់[មន្រ្តី]ជំនាញ')
  assert.equal(
    written(withMarks({ en: 'An anti-corruption law' }, 'en', sought([], [' anti corruption ']))),
    'An [anti-corruption] law',
  )
})

test('what is marked is still the text, and an excerpt a part of it', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abc dé.-', 'ម', 'ន', '្', 'រ', 'ត', 'ី', '\u200b'),
    maxLength: 400,
  })
  fc.assert(
    fc.property(letters, letters, (en, phrase) => {
      const what = sought(['a', 'ab', 'មន្ត្រី'], [` ${phrase.trim() || 'a'} `])
      assert.equal(
        withMarks({ en }, 'en', what)
          .pieces.map(({ text }) => text)
          .join(''),
        en,
      )
      const part = excerpt([{ en }], 'en', what)
      const text =
        part?.pieces
          .map(({ text: one }) => one)
          .join('')
          .replace(/^…|…$/g, '') ?? ''
      assert.ok(en.replace(/\s+/g, ' ').includes(text), text)
    }),
  )
})

test('an excerpt is of the passage with the most of what was looked for, in the other language where only that has it', () => {
  const passages = [
    { en: 'Nothing here' },
    { en: 'police', km: 'x' },
    { en: 'police and courts', km: 'តុលាការ' },
  ]
  const found = excerpt(passages, 'en', sought(['polic', 'court']))
  assert.equal(found && written(found), '[police] and [courts]')
  const other = excerpt(passages, 'en', sought(['តុលាការ']))
  assert.deepEqual([other && written(other), other?.isOther], ['[តុលាការ]', true])
})
