import { EMPTY_HEAD, type Entry, type Head, headOf } from './entry.js'
import { erasedVersions } from './erasing.js'
import { grouped } from './grouped.js'
import type { Opened } from './kinds.js'
import { entryFrom, ledgerModels, type StoredEntry } from './model.js'
import { versionModel } from './version-model.js'

const isErasure = ({ operation }: Entry): boolean => operation === 'erase'

/** Those of some entries that erase from what readers could once find. To be asked when they are applied. */
export async function publicErasures(
  { connection, kinds }: Opened,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const found: Entry[] = []
  for (const [kind, erasures] of grouped(entries.filter(isErasure), (entry) => entry.kind)) {
    const references = erasures.map(({ reference }) => reference)
    const rows = await versionModel(connection, kinds[kind].rows)
      .find({ reference: { $in: references } }, { reference: 1, version: 1 })
      .lean<{ reference: string; version: number }[]>()
    const once = new Set(rows.map(({ reference, version }) => `${reference}/${version}`))
    const isPublic = (erasure: Entry) =>
      erasedVersions(erasure).some((version) => once.has(`${erasure.reference}/${version}`))
    found.push(...erasures.filter(isPublic))
  }
  return found
}

/**
 * The newest entry that changed what readers see, as rows tell it: for a store whose mark does not say.
 * @param upTo number of the newest entry that is applied
 * @param erasure number of the last erasure
 */
export async function newestChange({ connection, kinds }: Opened, upTo: number, erasure = 0): Promise<Head> {
  const rows = await Promise.all(
    Object.values(kinds).map((kind) =>
      versionModel(connection, kind.rows)
        .findOne({ _id: { $lte: upTo } }, { _id: 1 })
        .sort({ _id: -1 })
        .lean<{ _id: number } | null>(),
    ),
  )
  const number = Math.max(erasure, ...rows.map((row) => row?._id ?? 0))
  const entry = await ledgerModels(connection).entries.findById(number).lean<StoredEntry | null>()
  return entry ? headOf(entryFrom(entry)) : EMPTY_HEAD
}
