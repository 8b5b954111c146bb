import type { RecordKind } from '../kind.js'
import { joinJudgements, judgedAway, settledDemand } from './assessing.js'
import { stampedDemand, withReason } from './correcting.js'
import { numberedByPlace } from './criteria.js'
import { demandSections, judgements } from './desk-form.js'
import { findableDemand } from './findable.js'
import { besideDemand, demandContent } from './form.js'
import { demandRows, projectDemand } from './projection.js'
import { type Demand, statusNow } from './rules.js'

export const demand: RecordKind<Demand> = {
  kind: 'demand',
  path: 'demands',
  folder: 'demands',
  listed: { at: '/demands', heading: 'frame.nav.demands', section: 'demands' },
  calledBy: 'reference',
  letter: 'D',
  shape: demandContent,
  steps: [numberedByPlace],
  titleOf: ({ title }) => title,
  saidBeside: besideDemand,
  publicOf: (content) => content,
  rows: demandRows,
  project: projectDemand,
  search: { place: 1, weight: 1.3, findable: findableDemand },
  isNews: true,
  statusOf: ({ assessments }) => statusNow(assessments).status,
  covers:
    (_, own) =>
    ({ reference }) =>
      reference === own,
  deskPages: ['assess'],
  sections: demandSections,
  carried: judgements,
  joinCarried: joinJudgements,
  settled: settledDemand,
  stamped: stampedDemand,
  withReason,
  furtherErrors: judgedAway,
  slugFrom: null,
  pageOrder: [
    'title',
    'issuers',
    'addressees',
    'issuedOn',
    'issuedOnNote',
    'restatements',
    'deadline',
    'themes',
    'supersedes',
    'assessments',
    'dispute',
    'response',
    'checkedOn',
    'text',
    'isQuotation',
    'note',
    'instruments',
    'tags',
    'criteria',
    'sources',
  ],
}
