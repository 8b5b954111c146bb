import type { Entry } from './entry.js'
import { takeBeside } from './erase-beside.js'
import { erasedVersions } from './erasing.js'
import { grouped } from './grouped.js'
import type { Opened } from './kinds.js'
import { ledgerModels } from './model.js'
import { remake } from './remake.js'

const WORDLESS = { content: null, note: null, account: null, salt: null }

const isErasure = ({ operation }: Entry): boolean => operation === 'erase'

/**
 * Takes the words that entries erase out of the ledger, the one thing that is ever changed in it, and from what is kept
 * beside it. Safe to repeat.
 * @returns the entries as they are then
 */
export async function takeWords(opened: Opened, entries: readonly Entry[]): Promise<Entry[]> {
  const { entries: stored } = ledgerModels(opened.connection)
  const gone = new Set<string>()
  const nameOf = (entry: Entry, version: number) => `${entry.kind}/${entry.reference}/${version}`
  for (const erasure of entries.filter(isErasure)) {
    const { kind, reference, number } = erasure
    const versions = erasedVersions(erasure)
    const filter = { kind, reference, version: { $in: versions }, _id: { $lt: number } }
    await stored.updateMany(filter, { $set: WORDLESS })
    await takeBeside(opened, erasure)
    for (const version of versions) gone.add(nameOf(erasure, version))
  }
  return entries.map((entry) => (gone.has(nameOf(entry, entry.version)) ? { ...entry, ...WORDLESS } : entry))
}

/** Makes all that is kept of the records that entries erased from without the words. Safe to repeat. */
export async function remakeErased(opened: Opened, entries: readonly Entry[]): Promise<void> {
  for (const [kind, erasures] of grouped(entries.filter(isErasure), (entry) => entry.kind))
    await remake(opened, kind, [...new Set(erasures.map(({ reference }) => reference))])
}
