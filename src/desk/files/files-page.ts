import {
  type EvidenceFile,
  FILE_TYPES,
  MOST_FILES,
  type Refused,
  UPLOAD_TYPES,
} from '../../kinds/shape/files.js'
import type { Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import { type FileView, fileView } from '../../pages/frame/file-view.js'
import type { Crumb, FormPage } from '../form/edit-page.js'

/** One kept file on the desk's page. */
interface FileLine extends FileView {
  /** Readers see it. */
  isPublic: boolean
  /** Whoever looks may open it. */
  mayOpen: boolean
  /** Other sources that have the same file. */
  elsewhere: { href: string; reference: string }[]
}

export interface FilesPage extends FormPage {
  reference: string
  /** What was just done; '' for nothing. */
  done: string
  files: FileLine[]
  /** Nobody but editors sees its files, whatever is published. */
  isConfidential: boolean
  removeAction: string
  /** What is wrong with the file; '' for nothing. */
  problem: string
  allowed: string
  limits: string
  /** A file was chosen and could not be kept: browsers do not choose it again. */
  chooseAgain: boolean
  /** Where a copy of the web page is asked for; '' where the source has no address. */
  copyAction: string
  address: string
}

export interface FilesGiven {
  state: RecordState
  files: readonly EvidenceFile[]
  /** Hashes of the files that readers see. */
  publicHashes: ReadonlySet<string>
  naming: ReadonlyMap<string, readonly RecordState[]>
  isConfidential: boolean
  mayOpenAll: boolean
  done: string | undefined
  why: Refused | null
  maxMb: number
  /** Of the source on the web; '' for none. */
  address: string
  /** Why no copy of the page could be kept; '' for nothing. */
  copyProblem: string
}

/** Endings of all that can be uploaded, for people. */
const ALLOWED = UPLOAD_TYPES.flatMap((type) => FILE_TYPES[type].endings.slice(0, 1)).join(', ')

/** PURE. Why a file is refused and what is allowed, in words. */
const refusalText = ({ problem, is }: Refused, maxMb: number, wording: Wording): string =>
  wording.t(`evidence.refused.${problem}`, { is: is === '' ? '?' : is, max: maxMb, most: MOST_FILES })

function lineOf(file: EvidenceFile, given: FilesGiven, wording: Wording): FileLine {
  const { state, publicHashes, naming, mayOpenAll } = given
  const others = (naming.get(file.sha256) ?? []).filter(({ reference }) => reference !== state.reference)
  const isPublic = publicHashes.has(file.sha256)
  return {
    ...fileView(file, wording, 'desk'),
    isPublic,
    mayOpen: mayOpenAll || isPublic,
    elsewhere: others.map(({ reference }) => ({
      href: wording.href(`/desk/sources/${reference}`),
      reference,
    })),
  }
}

/** PURE. The files of one source, and the form that adds one. */
export function filesPage(form: FormPage, given: FilesGiven, wording: Wording): FilesPage {
  const { state, why, maxMb, done } = given
  const { reference } = state
  const problem = why === null ? given.copyProblem : refusalText(why, maxMb, wording)
  const back: Crumb = { href: wording.href(`/desk/sources/${reference}`), text: reference }
  const title = problem === '' ? form.page.title : wording.t('desk.errorTitle', { title: form.heading })
  return {
    ...form,
    page: { ...form.page, title },
    crumbs: [...form.crumbs, back],
    summary: problem === '' ? form.summary : [...form.summary, { href: '#file', text: problem }],
    reference,
    done: done === undefined ? '' : wording.t(`evidence.done.${done}`),
    files: given.files.map((file) => lineOf(file, given, wording)),
    isConfidential: given.isConfidential,
    address: given.address,
    copyAction: given.address === '' ? '' : wording.href(`/desk/sources/${reference}/files/copy`),
    removeAction: wording.href(`/desk/sources/${reference}/files/remove`),
    problem,
    allowed: wording.t('evidence.allowed', { endings: ALLOWED, max: maxMb }),
    limits: wording.t('evidence.hidden'),
    chooseAgain: form.summary.length > 0 && problem === '',
  }
}
