import type { Response } from 'express'
import { isKeptFrom, type SeenState } from '../../access/rules.js'
import type { Seeing } from '../../access/seeing.js'
import { isAtLeast, type User } from '../../accounts/rules.js'
import { signedIn } from '../../accounts/session/guard.js'
import { fieldsOf, type Section } from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import { type TypedGroup, typedFrom } from '../../kinds/form/typed.js'
import { type EvidenceFile, filesOf, type Refused } from '../../kinds/shape/files.js'
import { source } from '../../kinds/source/kind.js'
import type { RecordState } from '../../ledger/model.js'
import type { Log } from '../../log.js'
import type { Disk } from '../../record/evidence/disk.js'
import type { DeskFile, EvidenceStore } from '../../record/evidence/store.js'
import type { Saving } from '../../saving/door.js'
import { hindranceToPublish, rootOf } from '../../saving/rules.js'
import { contentAt, contentToEdit } from '../../saving/standing.js'
import type { Web } from '../../web/web.js'
import { crumbsOf, type FormPage, formPage } from '../form/edit-page.js'
import { filesPage } from './files-page.js'

export interface EvidenceDesk extends Saving {
  evidence: EvidenceStore
  seeing: Seeing
  /** Keeps for the audit that a file was opened that readers do not see. */
  noteFile(user: Pick<User, 'id'>, found: DeskFile): Promise<void>
  disk: Disk
  log: Log
  maxMb: number
  totalMb: number
  web: Pick<Web, 'read'>
}

const SECTIONS: readonly Section[] = [
  {
    heading: 'file',
    note: 'file',
    fields: [{ kind: 'text', name: 'about', label: 'fileAbout', hint: 'fileAbout', isOptional: true }],
  },
]
/** What is typed beside a file. */
export const FILE_FIELDS = fieldsOf(SECTIONS)

export interface Shows {
  status?: number
  typed?: TypedGroup
  reason?: string
  errors?: readonly FormError[]
  why?: Refused | null
  done?: string | undefined
  copyProblem?: string
}

/** Why a file cannot be published now, as a key of `desk.hindrance`; null when it can. */
export function hindranceTo(res: Response, state: RecordState, isReviewed: boolean): string | null {
  // A new file is its adder's own change, so where review is required it always goes through a draft.
  return hindranceToPublish(signedIn(res), null, isReviewed) ?? (state.published ? null : 'unpublishedSource')
}

function formOf(desk: EvidenceDesk, res: Response, state: RecordState, shows: Shows): FormPage {
  const { wording } = res.locals
  const { reference } = state
  const given = {
    heading: wording.t('evidence.heading', { reference }),
    lede: wording.text(state.title).text,
    crumbs: crumbsOf(source, wording),
    address: `/desk/sources/${reference}/files`,
    sections: SECTIONS,
    typed: shows.typed ?? typedFrom(FILE_FIELDS, {}),
    reason: shows.reason ?? '',
    errors: shows.errors ?? [],
    choices: { records: {}, offers: {} },
    ...{ openAt: '', about: {}, conflict: null },
    ...{ version: state.version, root: rootOf(state) },
    hindrance: hindranceTo(res, state, desk.isReviewed),
  }
  return formPage(given, wording)
}

/** Which other sources have a file, but for those that are closed to whoever asks. */
async function openNaming({ evidence, seeing }: EvidenceDesk, files: readonly EvidenceFile[]) {
  const naming = [...(await evidence.naming(files.map(({ sha256 }) => sha256)))]
  const open = naming.map(async ([hash, states]) => {
    const seen = (await seeing.states(states)).filter((state) => !isKeptFrom(state))
    return [hash, seen] as const
  })
  return new Map(await Promise.all(open))
}

/** The page of a source's files, with all that was typed. */
export async function render(
  desk: EvidenceDesk,
  res: Response,
  state: SeenState,
  shows: Shows,
): Promise<void> {
  const content = await contentToEdit(desk.ledger, state)
  const published = await contentAt(desk.ledger, state, state.published?.version ?? 0)
  const files = filesOf(content)
  const isConfidential = content.isConfidential === true || published.isConfidential === true
  const user = signedIn(res)
  const given = {
    state,
    files,
    isConfidential,
    publicHashes: new Set(isConfidential ? [] : filesOf(published).map(({ sha256 }) => sha256)),
    naming: await openNaming(desk, files),
    mayOpenAll: state.isForNamed || isAtLeast(user.role, 'editor') || state.draft?.author.id === user.id,
    done: shows.done,
    why: shows.why ?? null,
    maxMb: desk.maxMb,
    address: typeof content.address === 'string' ? content.address : '',
    copyProblem: shows.copyProblem ?? '',
  }
  const model = filesPage(formOf(desk, res, state, shows), given, res.locals.wording)
  res.status(shows.status ?? 200).render('evidence/files', { ...model, layout: 'desk' })
}
