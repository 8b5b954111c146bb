import type { User } from '../../accounts/rules.js'
import { type EvidenceFile, filesOf } from '../../kinds/shape/files.js'
import type { RecordState } from '../../ledger/model.js'
import { appended, type Saving } from '../../saving/door.js'
import { baseOf, type Op } from '../../saving/rules.js'
import { authorOf, operationOf } from '../../saving/save.js'
import { contentAt, contentToEdit } from '../../saving/standing.js'

/** A change of a source's files, and who makes it from which page. */
export interface FileChange {
  state: RecordState
  op: Op
  user: User
  reason: string
  /** The newest version of the source that the person saw. */
  seen: number
}

export type FileOutcome = 'added' | 'same' | 'moved'

type Members = Record<string, unknown>

/** Published on top of what is public, so that a pending draft stays as it is; else added to the draft. */
async function changed(
  saving: Saving,
  { state, op, user, reason, seen }: FileChange,
  filesFrom: (files: readonly EvidenceFile[]) => readonly EvidenceFile[] | null,
): Promise<FileOutcome> {
  if (seen !== state.version) return 'moved'
  const { ledger } = saving
  const { kind, reference, version: expected, published } = state
  const isOnTop = op === 'publish' && published !== null
  const before: Members = isOnTop
    ? await contentAt(ledger, state, published.version)
    : await contentToEdit(ledger, state)
  const files = filesFrom(filesOf(before))
  if (files === null) return 'same'
  const content = { ...before, files: files.length === 0 ? undefined : files }
  const base = isOnTop ? published.version : baseOf(state)
  const operation = operationOf(op, false)
  const change = { kind, reference, operation, content, author: authorOf(user), reason, expected, base }
  return (await appended(saving, user, [change])) ? 'added' : 'moved'
}

/**
 * Adds a kept file to a source. Where somebody else changed the source meanwhile nothing is added, and the file goes with
 * the next cleaning unless something names it by then.
 */
export const addFile = (saving: Saving, change: FileChange, file: EvidenceFile): Promise<FileOutcome> =>
  changed(saving, change, (files) =>
    files.some(({ sha256 }) => sha256 === file.sha256) ? null : [...files, file],
  )

/** Takes a file from a source; versions that were published with it keep it. */
export const removeFile = (saving: Saving, change: FileChange, sha256: string): Promise<FileOutcome> =>
  changed(saving, change, (files) =>
    files.some((file) => file.sha256 === sha256) ? files.filter((file) => file.sha256 !== sha256) : null,
  )
