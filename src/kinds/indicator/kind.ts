import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { errorsBetween, indicatorSections } from './desk-form.js'
import { findableIndicator } from './findable.js'
import { indicatorContent } from './form.js'
import { indicatorRows, projectIndicator } from './projection.js'
import type { Indicator } from './rules.js'

export const indicator: RecordKind<Indicator> = {
  kind: 'indicator',
  path: 'indicators',
  folder: 'indicators',
  listed: { at: '/indicators', heading: 'indicators.heading', section: 'indicators' },
  calledBy: 'reference',
  letter: 'I',
  shape: indicatorContent,
  titleOf: ({ name }) => name,
  publicOf: (content) => content,
  rows: indicatorRows,
  project: projectIndicator,
  search: { place: 6, weight: 1, findable: findableIndicator },
  isNews: true,
  citing: { type: 'Dataset', description: ({ measures }) => measures },
  deskPages: [],
  sections: indicatorSections,
  ...PLAIN,
  furtherErrors: (content) => errorsBetween(content as unknown as Indicator),
  pageOrder: ['name', 'unit', 'levels', 'series', 'drawnAs', 'measures', 'limits', 'demands'],
}
