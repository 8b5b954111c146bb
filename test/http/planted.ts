import type { Change } from '../../src/ledger/ledger.js'
import { aPublished } from '../pages/programmes/donor-site.js'
import {
  aChange,
  aDemand,
  anAction,
  anIndicator,
  anOrganisation,
  aSource,
  aTheme,
} from '../support/builders.js'

/** Words that stand where only people of the desk may read, each in one place: what it is in, by the word. */
export const PLANTED = {
  zqdraft: 'a draft of a new demand',
  zqnewer: 'a draft on top of a published demand',
  zqwaiting: 'an action that waits for review',
  zqreason: 'why a draft was saved',
  zqgroup: 'name and slug of a draft organisation',
  zqtheme: 'name and slug of a draft theme',
  zqgauge: 'a draft indicator',
  zqplan: 'a draft programme',
  zqsource: 'title of a confidential source',
  zqaddress: 'its address',
  zqnote: 'its note',
  zqfile: 'name of its file',
  zqwords: 'what its file says',
  zqunlisted: 'title and slug of an unlisted programme',
  zqdonor: 'for whom its secret address was made',
  zqcomment: 'a comment at the review',
  zqproposal: 'why somebody wants a record withdrawn',
  zqhalf: 'a form put aside',
  zqimport: 'name of a file that is being imported',
  zqrow: 'a row of it',
  zqtoken: 'name of an access token',
  zqfollower: 'e-mail of a reader who follows',
  zqreader: 'name and e-mail of who may read the source',
  zqeditor: 'e-mail of the editor',
  zqcontributor: 'e-mail of the contributor',
  zqadmin: 'e-mail of the administrator',
} as const

/** Published and public, and beside it everything that is not. @param by whoever wrote all of it */
export function plantedRecord(by: Change['author']): Change[] {
  const own = { author: by }
  const draft = (change: Change): Change => ({ ...change, ...own, operation: 'create', reason: 'zqreason' })
  const source = {
    title: { en: 'zqsource' },
    address: 'https://zqaddress.example.org/',
    note: { en: 'zqnote' },
  }
  const group = { slug: 'zqgroup', name: { en: 'zqgroup' }, kind: 'ngo' }
  const plan = { title: { en: 'zqplan' }, slug: 'zqplan', demands: ['D-0001'] }
  const unlisted = { title: { en: 'zqunlisted' }, slug: 'zqunlisted', isUnlisted: true }
  const changed = { ...aDemand('D-0001', { title: { en: 'zqnewer' } }), ...own }
  const waiting = { ...anAction('A-0002', { title: { en: 'zqwaiting' } }), ...own }
  return [
    ...[aTheme('officer-training'), anOrganisation('licadho'), anOrganisation('rgc'), aSource('S-0001')],
    aDemand('D-0001'),
    { ...aDemand('D-0001', { tags: ['courts'] }), expected: 1 },
    { ...changed, operation: 'edit', expected: 2, reason: 'zqreason' },
    anAction('A-0001', { sources: ['S-0001', 'S-0002'] }),
    ...[anIndicator('I-0001'), aPublished()],
    draft(aDemand('D-0002', { title: { en: 'zqdraft' }, sources: ['S-0001', 'S-0002'] })),
    { ...waiting, operation: 'create' },
    { ...waiting, operation: 'submit', expected: 1 },
    draft(aChange({ kind: 'organisation', reference: 'O-0001', content: group })),
    draft(
      aChange({ kind: 'theme', reference: 'T-0001', content: { slug: 'zqtheme', name: { en: 'zqtheme' } } }),
    ),
    draft(anIndicator('I-0002', { name: { en: 'zqgauge' } })),
    draft(aChange({ kind: 'programme', reference: 'P-0002', content: plan })),
    { ...aPublished(unlisted, own), reference: 'P-0003' },
    { ...aSource('S-0002', { ...source, isConfidential: true }), ...own },
  ]
}
