import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sourceContent } from '../../../src/kinds/source/form.js'
import type { PublishedSource } from '../../../src/kinds/source/model.js'
import { publicSource, type Source } from '../../../src/kinds/source/rules.js'
import { wordingOf } from '../../../src/language/wording.js'
import { notesOf, sourceNotes } from '../../../src/record/demands/source-notes.js'
import { aSource } from '../../support/builders.js'

const source = (reference: string, content: Partial<Source> = {}): PublishedSource => {
  const full = sourceContent.validate(aSource(reference, content).content).value as Source
  return {
    _id: reference,
    kind: full.kind,
    publishedOn: full.publishedOn ?? '',
    content: publicSource(full),
  } as PublishedSource
}

const uses = [
  { by: 'D-0001', sources: ['S-0002'] },
  { by: 'A-0001', sources: ['S-0001', 'S-0002', 'S-0404'] },
]

test('sources are numbered as the page names them, each once, with what it supports', () => {
  const notes = sourceNotes([source('S-0001'), source('S-0002')], uses, wordingOf('en'))
  assert.deepEqual(
    [...notes.values()].map(({ number, reference, supports }) => [number, reference, supports]),
    [
      [1, 'S-0002', ['D-0001', 'A-0001']],
      [2, 'S-0001', ['A-0001']],
    ],
  )
  assert.equal(notesOf(notes, ['S-0404']).length, 0)
})

test('of a confidential source only the kind and the date are shown', () => {
  const secret = source('S-0002', {
    isConfidential: true,
    title: { en: 'secret' },
    publisher: 'secret',
    authors: ['secret'],
    address: 'https://secret.example',
    note: { en: 'secret' },
    publishedOn: '2023-05',
  })
  const [note] = sourceNotes([secret], uses, wordingOf('en')).values()
  assert.equal(note?.kind, 'News')
  assert.equal(note?.publishedOn?.text, 'May 2023')
  assert.doesNotMatch(JSON.stringify(note), /secret/)
})
