import { filesField } from '../form/files-field.js'
import { PLAIN } from '../form/form.js'
import type { RecordKind } from '../kind.js'
import { joinFiles } from '../shape/files.js'
import { sourceSections } from './desk-form.js'
import { findableSource } from './findable.js'
import { confidentialSource, openSource, sourceContent } from './form.js'
import { projectSource, sourceRows } from './projection.js'
import { type PublicSource, publicSource, type Source } from './rules.js'

export const source: RecordKind<Source, PublicSource> = {
  kind: 'source',
  path: 'sources',
  folder: 'sources',
  listed: { at: '/data', heading: 'frame.nav.data', section: '' },
  calledBy: 'reference',
  letter: 'S',
  shape: sourceContent,
  titleOf: ({ title }) => title,
  publicOf: publicSource,
  publicShapes: [openSource, confidentialSource],
  rows: sourceRows,
  project: projectSource,
  hiding: {
    isHidden: ({ isConfidential }) => isConfidential === true,
    hidden: (content) => ({ ...content, isConfidential: true }),
    called: ({ kind }, wording) =>
      wording.t('demands.confidential', { kind: wording.t(`common.sourceKind.${kind}`) }),
    nothing: { title: {}, authors: [], publisher: '', archive: {}, note: {} },
  },
  search: { place: 7, weight: 0.8, findable: findableSource },
  isNews: false,
  citing: { isWork: true },
  alsoKnownBy: 'address',
  deskPages: ['files', 'readers'],
  sections: sourceSections,
  ...PLAIN,
  carried: [filesField],
  joinCarried: joinFiles,
  pageOrder: ['title', 'kind', 'isConfidential', 'authors', 'publisher', 'publishedOn', 'readOn', 'language'],
}
