import type { Connection } from 'mongoose'
import { isHidden, KINDS_OF_RECORD, kindOfRecord } from '../kinds/kinds.js'
import type { Source } from '../kinds/source/rules.js'
import { type Entry, type Head, isPublic, type Kind } from '../ledger/entry.js'
import { grouped } from '../ledger/grouped.js'
import { entryFrom, ledgerModels, type StoredEntry } from '../ledger/model.js'
import { publicErasures } from '../ledger/shown.js'
import { snapshot } from '../ledger/snapshot.js'
import { versionModel } from '../ledger/version-model.js'
import { type Openness, type ProofEntry, publicEntry } from './public-entry.js'

/** Entries read at a time: a reader on a slow line holds no cursor open, and memory stays the same. */
const PAGE = 500

export interface ProofStore {
  /** The public ledger at a head, from one number to another, both included, oldest first. */
  entries(head: Head, from: number, to?: number): AsyncGenerator<ProofEntry>
}

/** A row without content has no such member at all once only a part of it is asked for. */
interface Shown {
  reference: string
  content?: Pick<Source, 'isConfidential'> | null
}

const ROW = { reference: 1, 'content.isConfidential': 1 }

const isOpen = (kind: Kind, { content }: Pick<Shown, 'content'>): boolean =>
  !!content && !isHidden(kind, content)

const toTell = ({ operation }: Entry): boolean => isPublic({ operation }) || operation === 'erase'

/**
 * What the public sees of entries of one kind; blinded are those that are not named. Open are those that published or
 * withdrew what readers could ever find, and erasures from it: drafts, and all of a programme that was or became
 * unlisted, are not. Words are shown of publications whose row still has its content, and of erasures, of records that
 * are not withdrawn at the head. Of a source that is confidential at the head, or was in that version or a later one,
 * there are none.
 */
async function opennessIn(
  connection: Connection,
  kind: Kind,
  entries: readonly Entry[],
  erasures: ReadonlySet<number>,
  head: Head,
): Promise<[number, Openness][]> {
  const model = versionModel(connection, kindOfRecord(kind).rows)
  const [open, rows] = await Promise.all([
    openNow(connection, kind, entries, head),
    model
      .find({ _id: { $in: entries.map(({ number }) => number) } }, ROW)
      .lean<(Shown & { _id: number })[]>(),
  ])
  const rowOf = new Map(rows.map((row) => [row._id, row]))
  return entries.flatMap((entry): [number, Openness][] => {
    const { number, operation, reference } = entry
    const row = rowOf.get(number)
    const isErasure = erasures.has(number)
    if (!row && !isErasure) return []
    const hasWords =
      operation !== 'withdraw' && open.has(reference) && (isErasure || (!!row && isOpen(kind, row)))
    return [[number, hasWords ? 'words' : 'header']]
  })
}

async function opennessOf(
  connection: Connection,
  entries: readonly Entry[],
  head: Head,
): Promise<Map<number, Openness>> {
  const erasures = new Set(
    (await publicErasures({ connection, kinds: KINDS_OF_RECORD }, entries)).map(({ number }) => number),
  )
  const ofKinds = [...grouped(entries.filter(toTell), (entry) => entry.kind)]
  const all = await Promise.all(
    ofKinds.map(([kind, some]) => opennessIn(connection, kind, some, erasures, head)),
  )
  return new Map(all.flat())
}

async function openNow(connection: Connection, kind: Kind, entries: readonly Entry[], head: Head) {
  const references = [...new Set(entries.map(({ reference }) => reference))]
  const now = await snapshot(versionModel(connection, kindOfRecord(kind).rows), head).many(
    { reference: { $in: references } },
    { paths: ['content.isConfidential'] },
  )
  return new Set(now.filter((row) => isOpen(kind, row as Pick<Shown, 'content'>)).map(({ _id }) => _id))
}

export function proofStore(connection: Connection): ProofStore {
  const { entries } = ledgerModels(connection)
  return {
    async *entries(head, from, to = head.number) {
      const last = Math.min(to, head.number)
      for (let next = from; next <= last; next += PAGE) {
        const stored = await entries
          .find({ _id: { $gte: next, $lt: Math.min(next + PAGE, last + 1) } })
          .sort({ _id: 1 })
          .lean<StoredEntry[]>()
        const page = stored.map(entryFrom)
        const openness = await opennessOf(connection, page, head)
        for (const entry of page) yield publicEntry(entry, openness.get(entry.number) ?? 'blinded')
      }
    },
  }
}
