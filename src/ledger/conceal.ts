import type { Connection } from 'mongoose'
import { type Entry, isPublic, type Kind } from './entry.js'
import { grouped } from './grouped.js'
import type { Kinds, Opened } from './kinds.js'
import { isUnlisted, listedOf } from './listed.js'
import { entryFrom, ledgerModels, type StoredEntry } from './model.js'
import type { Published, Stored } from './published.js'
import { contentOf } from './record-state.js'
import { publishedIn } from './rows.js'
import { versionModel } from './version-model.js'

type Row = Stored<Published<unknown>>

/**
 * A record that becomes confidential was never public, whatever it was before: of its earlier rows only what its kind
 * leaves is kept, so that no page of an earlier day can show more. Safe to repeat.
 */
export async function concealEarlier(
  { connection, kinds }: Opened,
  entries: readonly Entry[],
): Promise<void> {
  for (const entry of entries) {
    const { kind, reference, number, operation } = entry
    const { hiding, rows } = kinds[kind]
    const content = operation === 'publish' ? contentOf(kinds, entry) : null
    if (!hiding || content === null || !hiding.isHidden(content)) continue
    const rowsOf = versionModel(connection, rows)
    const open = { reference, _id: { $lt: number }, isWithdrawn: false }
    const found = await rowsOf.find(open, { content: 1 }).lean<Pick<Row, '_id' | 'content'>[]>()
    for (const { _id, content: shown } of found) {
      if (shown === null || hiding.isHidden(shown)) continue
      await rowsOf.updateOne({ _id }, { $set: publishedIn(kinds[kind], hiding.hidden(shown)) })
    }
  }
}

/**
 * What was published and withdrawn of some records of one kind, each by itself; what is not applied yet too, so that a
 * process that lags behind brings nothing back.
 */
async function publicOf(connection: Connection, kind: Kind, references: readonly string[]) {
  const stored = await ledgerModels(connection)
    .entries.find({ kind, reference: { $in: [...references] } })
    .sort({ _id: 1 })
    .lean<StoredEntry[]>()
  return grouped(stored.map(entryFrom).filter(isPublic), ({ reference }) => reference)
}

/** Those of a record's entries that took it away from readers. PURE. */
const vanishings = (kinds: Kinds, ofRecord: readonly Entry[]): Entry[] =>
  ofRecord.filter(
    (entry, at) => isUnlisted(kinds, entry) && listedOf(kinds, ofRecord.slice(0, at)).length > 0,
  )

/** Takes away the rows there are of a record from before its newest unlisted version. */
async function takeRows({ connection, kinds }: Opened, ofRecord: readonly Entry[]): Promise<void> {
  const newest = ofRecord.findLast((entry) => isUnlisted(kinds, entry))
  if (!newest) return
  const { kind, reference, number } = newest
  const rows = versionModel(connection, kinds[kind].rows)
  const { deletedCount } = await rows.deleteMany({ reference, _id: { $lte: number } })
  if (deletedCount > 0)
    await ledgerModels(connection).applied.updateOne({ _id: 'applied' }, { $inc: { rebuilt: 1 } })
}

/**
 * Leaves out what is unlisted, and takes away what there is of a record from before it became so; every process
 * then forgets what it had read. Safe to repeat.
 * @param entries consecutive, that published or withdrew
 * @returns those of them that the public may know of, and those with which something vanished from readers
 */
export async function unlist(
  opened: Opened,
  entries: readonly Entry[],
): Promise<{ listed: Entry[]; vanished: Entry[] }> {
  const { connection, kinds } = opened
  const hidden = new Set<number>()
  const vanished = new Set<number>()
  const mayBeUnlisted = entries.filter(({ kind }) => kinds[kind].isUnlisted)
  for (const [kind, ofKind] of grouped(mayBeUnlisted, (entry) => entry.kind)) {
    const references = [...new Set(ofKind.map(({ reference }) => reference))]
    for (const ofRecord of (await publicOf(connection, kind, references)).values()) {
      const listed = new Set(listedOf(kinds, ofRecord))
      for (const entry of ofRecord) if (!listed.has(entry)) hidden.add(entry.number)
      for (const { number } of vanishings(kinds, ofRecord)) vanished.add(number)
      await takeRows(opened, ofRecord)
    }
  }
  return {
    listed: entries.filter(({ number }) => !hidden.has(number)),
    vanished: entries.filter(({ number }) => vanished.has(number)),
  }
}
