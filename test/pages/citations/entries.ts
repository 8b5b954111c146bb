import { DATA_LICENCE } from '../../../src/http/licence.js'
import { kindOfRecord } from '../../../src/kinds/kinds.js'
import { wordingOf } from '../../../src/language/wording.js'
import type { Citable } from '../../../src/pages/citations/rules.js'
import { starterChanges } from '../../../src/starter/starter.js'

const edition = (reference: string) => ({
  reference,
  version: 3,
  publishedAt: '2026-11-23T18:30:00.000Z',
  publishedBy: '',
  reason: '',
  entry: 7,
  hash: '7'.repeat(64),
})

/** Every entry of the starter record as it is shown to readers. */
export const citableEntries = (): Citable[] =>
  starterChanges().flatMap(({ kind, reference, content }): Citable[] => {
    const { publicOf, shape } = kindOfRecord(kind)
    const shown = publicOf(shape.validate(content).value)
    return [{ kind, edition: edition(reference), content: shown } as Citable]
  })

export const places = (['en', 'km'] as const).map((lang) => ({
  wording: wordingOf(lang),
  origin: 'https://tamdan.example',
  licence: DATA_LICENCE,
}))
