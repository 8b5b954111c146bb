import type { Action } from '../../src/kinds/action/rules.js'
import type { Demand } from '../../src/kinds/demand/rules.js'
import type { Indicator } from '../../src/kinds/indicator/rules.js'
import type { Source } from '../../src/kinds/source/rules.js'
import type { Change } from '../../src/ledger/ledger.js'

export const anAuthor = { id: 'u1', shownAs: 'A. Author' }

/** A change that publishes a new record, unless told otherwise. */
export const aChange = (
  change: Partial<Change> & Pick<Change, 'kind' | 'reference' | 'content'>,
): Change => ({
  operation: 'publish',
  author: anAuthor,
  reason: 'First version',
  expected: 0,
  ...change,
})

/** Those of before were numbered are called by their slug. */
const slugFor = (reference: string): string => reference.toLowerCase()

export const aTheme = (reference: string, name = reference): Change =>
  aChange({ kind: 'theme', reference, content: { slug: slugFor(reference), name: { en: name } } })

export const anOrganisation = (reference: string, name = reference): Change =>
  aChange({
    kind: 'organisation',
    reference,
    content: { slug: slugFor(reference), name: { en: name }, kind: 'ngo' },
  })

export const aSource = (reference: string, content: Partial<Source> = {}): Change =>
  aChange({
    kind: 'source',
    reference,
    content: { kind: 'news', title: { en: `Title of ${reference}` }, publisher: 'A newspaper', ...content },
  })

export const aDemand = (reference: string, content: Partial<Demand> = {}): Change =>
  aChange({
    kind: 'demand',
    reference,
    content: {
      title: { en: `Title of ${reference}` },
      text: { en: `Text of ${reference}` },
      themes: ['officer-training'],
      issuers: [{ organisation: 'licadho' }],
      addressees: ['rgc'],
      issuedOn: '2022-12-13',
      sources: ['S-0001'],
      ...content,
    },
  })

export const anAction = (reference: string, content: Partial<Action> = {}): Change =>
  aChange({
    kind: 'action',
    reference,
    content: {
      title: { en: `Title of ${reference}` },
      summary: { en: `Summary of ${reference}` },
      actors: [{ organisation: 'rgc' }],
      type: 'training',
      on: '2023-04-04',
      sources: ['S-0001'],
      links: [{ demand: 'D-0001', effect: 'advances', reason: { en: 'It trains officers.' } }],
      ...content,
    },
  })

export const aValue = (period: string, value: number, source = 'S-0001', more: object = {}) =>
  ({ period, value, source, bound: 'exact', note: {}, ...more }) as Indicator['series'][number]

export const anIndicator = (reference: string, content: Partial<Indicator> = {}): Change =>
  aChange({
    kind: 'indicator',
    reference,
    content: {
      name: { en: `Name of ${reference}` },
      unit: { en: 'cases' },
      measures: { en: `What ${reference} measures` },
      limits: { en: `What ${reference} does not show` },
      series: [aValue('2022', 359)],
      demands: ['D-0001'],
      ...content,
    },
  })
