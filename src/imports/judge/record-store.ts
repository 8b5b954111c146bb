import type { Connection } from 'mongoose'
import type { SeenState } from '../../access/rules.js'
import { contentOf } from '../../kinds/contents.js'
import type { Referred } from '../../kinds/form/fields.js'
import type { NamedKind } from '../../kinds/kinds.js'
import type { Kind } from '../../ledger/entry.js'
import { grouped } from '../../ledger/grouped.js'
import { entryFrom, ledgerModels, type RecordState, type StoredEntry } from '../../ledger/model.js'
import { recordId } from '../../ledger/record-state.js'
import type { Inside } from '../../saving/inside.js'
import { contentToEdit } from '../../saving/standing.js'
import type { Members } from '../rules.js'

/** Records read with one query. */
const CHUNK = 200

/** What a theme or organisation is called. */
interface Called {
  reference: string
  slug: string
  names: string[]
}

/** What an import asks of the record, drafts included. */
export interface RecordStore {
  states(ids: readonly string[]): Promise<Map<string, SeenState>>
  /** Of each record the content that an edit begins from, by 'demand/D-0001'. */
  contents(states: readonly RecordState[]): Promise<Map<string, Members>>
  /** Whether there is any record of a kind. */
  hasAny(kind: Kind): Promise<boolean>
  /** Themes or organisations, each with every name that it goes by. */
  names(kind: NamedKind): Promise<Called[]>
  /** The texts by which records of a kind are also known, such as a source's address; each with its reference. */
  otherNames(kind: Kind, of: (content: Members) => readonly string[]): Promise<Map<string, string>>
}

const texts = (text: unknown): string[] =>
  Object.values((text ?? {}) as Record<string, unknown>).filter(
    (one): one is string => typeof one === 'string',
  )

/** @param within as the person whose import it is */
export function recordStore(connection: Connection, { ledger, seeing }: Inside): RecordStore {
  const { records, entries } = ledgerModels(connection)

  const states: RecordStore['states'] = async (ids) => {
    const found = new Map<string, SeenState>()
    const all = [...new Set(ids)]
    for (let start = 0; start < all.length; start += CHUNK) {
      const some = await records.find({ _id: { $in: all.slice(start, start + CHUNK) } }).lean<RecordState[]>()
      for (const state of await seeing.states(some)) found.set(state._id, state)
    }
    return found
  }

  /** The newest entry of a record is nearly always the one to begin from, so these are fetched together. */
  const contents: RecordStore['contents'] = async (wanted) => {
    const found = new Map<string, Members>()
    for (let start = 0; start < wanted.length; start += CHUNK) {
      const some = wanted.slice(start, start + CHUNK)
      const stored = await entries
        .find({ _id: { $in: some.map(({ entry }) => entry) } })
        .lean<StoredEntry[]>()
      const seen = await seeing.entries(stored.map(entryFrom))
      const byRecord = grouped(seen, ({ kind, reference }) => recordId(kind, reference))
      for (const state of some) {
        const newest = byRecord.get(state._id)?.[0]
        const isBase = newest && newest.version === (state.draft?.version ?? state.published?.version)
        const content = isBase ? contentOf<Members>(newest) : await contentToEdit(ledger, state)
        found.set(state._id, content ?? {})
      }
    }
    return found
  }

  async function* all(kind: Kind): AsyncGenerator<RecordState[]> {
    let after = ''
    for (;;) {
      const some = await records
        .find({ kind, _id: { $gt: after || `${kind}/` } })
        .sort({ _id: 1 })
        .limit(CHUNK)
        .lean<RecordState[]>()
      if (some.length === 0) return
      yield some
      after = some.at(-1)?._id ?? ''
    }
  }

  const otherNames: RecordStore['otherNames'] = async (kind, of) => {
    const names = new Map<string, string>()
    for await (const some of all(kind))
      for (const [id, content] of await contents(some))
        for (const name of of(content)) names.set(name, id.slice(kind.length + 1))
    return names
  }

  return {
    states,
    contents,
    otherNames,
    hasAny: async (kind) => (await records.findOne({ kind }, { _id: 1 }).lean()) !== null,
    async names(kind) {
      const named: Called[] = []
      for await (const some of all(kind))
        for (const [id, content] of await contents(some)) {
          const reference = id.slice(kind.length + 1)
          const slug = typeof content.slug === 'string' ? content.slug : reference
          named.push({ reference, slug, names: [...texts(content.name), ...texts(content.shortName)] })
        }
      return named
    },
  }
}

export const idOfRecord = (kind: Kind | Referred, reference: string): string => recordId(kind, reference)
