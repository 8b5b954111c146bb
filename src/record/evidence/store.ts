import type { Connection } from 'mongoose'
import type { Seeing } from '../../access/seeing.js'
import { isAtLeast, type User } from '../../accounts/rules.js'
import { contentOf } from '../../kinds/contents.js'
import { type EvidenceFile, filesOf } from '../../kinds/shape/files.js'
import { sourceModel } from '../../kinds/source/model.js'
import type { Head } from '../../ledger/entry.js'
import type { Ledger } from '../../ledger/ledger.js'
import { ledgerModels, type RecordState } from '../../ledger/model.js'
import { noteOf } from '../../ledger/record-state.js'
import { addressName } from './file-names.js'

/** A file as an address asks for it. */
export interface AskedFile {
  sha256: string
  /** The last part of its address. */
  name: string
}

/** Who asks, and the record as they may read it. */
interface Within {
  user: Pick<User, 'id' | 'role'>
  ledger: Pick<Ledger, 'entriesOf'>
  seeing: Seeing
}

export interface DeskFile {
  file: EvidenceFile
  /** Null: readers see it too. */
  source: RecordState | null
}

export interface EvidenceStore {
  /** A file that a version which readers can see names; null for any other, whether it exists or not. */
  publicFile(head: Head, asked: AskedFile): Promise<EvidenceFile | null>
  /**
   * A file that someone at the desk may see, by what they may do with its source: of what is closed to all but the named
   * these alone; else editors every one, others what is public or what they wrote. With the source that lets them, where
   * readers do not see it.
   */
  deskFile(head: Head, asked: AskedFile, within: Within): Promise<DeskFile | null>
  /** The records that name files, by hash. */
  naming(hashes: readonly string[]): Promise<Map<string, RecordState[]>>
  /** Every record that names files. */
  all(): AsyncIterable<RecordState & { files: string[] }>
}

const isAsked =
  ({ sha256, name }: AskedFile) =>
  (file: EvidenceFile): boolean =>
    file.sha256 === sha256 && addressName(file) === name

type Found = { reference: string; content: { files?: EvidenceFile[] } | null }

/** Versions of one source are public until it is withdrawn; what is not public has no files in its row. */
function publicReader(connection: Connection): EvidenceStore['publicFile'] {
  const sources = sourceModel(connection)
  const isWithdrawn = async (reference: string, head: Head): Promise<boolean> => {
    const newest = await sources
      .findOne({ reference, _id: { $lte: head.number } }, { isWithdrawn: 1 })
      .sort({ _id: -1 })
      .lean<{ isWithdrawn: boolean } | null>()
    return newest?.isWithdrawn !== false
  }
  return async (head, asked) => {
    const rows = await sources
      .find(
        { 'content.files.sha256': asked.sha256, _id: { $lte: head.number } },
        { reference: 1, 'content.files': 1 },
      )
      .sort({ _id: -1 })
      .lean<Found[]>()
    for (const { reference, content } of rows) {
      const file = filesOf(content).find(isAsked(asked))
      if (file && !(await isWithdrawn(reference, head))) return file
    }
    return null
  }
}

export function evidenceStore(connection: Connection): EvidenceStore {
  const { records } = ledgerModels(connection)
  const publicFile = publicReader(connection)

  const naming = async (hashes: readonly string[]) => {
    const states = await records.find({ files: { $in: [...hashes] } }).lean<RecordState[]>()
    return new Map(hashes.map((hash) => [hash, states.filter(({ files }) => files?.includes(hash))]))
  }

  /** Of one record, in the versions that are not closed to whoever asks. */
  const fileIn = async (
    state: RecordState,
    asked: AskedFile,
    within: Within,
  ): Promise<EvidenceFile | null> => {
    const { kind, reference } = state
    const { id, role } = within.user
    const entries = await within.ledger.entriesOf(kind, reference)
    const isNamed = (await within.seeing.states([state]))[0]?.isForNamed === true
    const seesAll = isNamed || isAtLeast(role, 'editor')
    const own = seesAll ? entries : entries.filter((entry) => noteOf(entry).author.id === id)
    return own.flatMap((entry) => filesOf(contentOf(entry))).find(isAsked(asked)) ?? null
  }

  return {
    publicFile,
    naming,
    async deskFile(head, asked, within) {
      const open = await publicFile(head, asked)
      if (open) return { file: open, source: null }
      for (const state of (await naming([asked.sha256])).get(asked.sha256) ?? []) {
        const file = await fileIn(state, asked, within)
        if (file) return { file, source: state }
      }
      return null
    },
    async *all() {
      const found = records
        .find({ files: { $gt: '' } })
        .lean<RecordState[]>()
        .cursor()
      for await (const state of found) yield state as unknown as RecordState & { files: string[] }
    },
  }
}
