import type { Connection } from 'mongoose'
import { contentOf } from '../kinds/contents.js'
import type { Referred } from '../kinds/form/fields.js'
import { isNamed } from '../kinds/kinds.js'
import { type PublishedProgramme, programmeModel } from '../kinds/programme/model.js'
import type { Ledger } from '../ledger/ledger.js'
import {
  entryFrom,
  type LedgerModels,
  ledgerModels,
  type RecordState,
  type StoredEntry,
} from '../ledger/model.js'
import { snapshot } from '../ledger/snapshot.js'
import { nameReader } from '../record/name-reader.js'

/** The draft of a kind with a slug. */
async function draftWith(
  { records, entries }: LedgerModels,
  kind: Referred,
  slug: string,
): Promise<string | null> {
  const drafts = await records
    .find({ kind, 'draft.version': { $gt: 0 } }, { reference: 1, draft: 1 })
    .lean<Pick<RecordState, 'reference' | 'draft'>[]>()
  for (const { reference, draft } of drafts) {
    const stored = await entries
      .findOne({ kind, reference, version: draft?.version ?? 0 })
      .lean<StoredEntry | null>()
    const content = stored && contentOf<{ slug?: string }>(entryFrom(stored))
    if (content?.slug === slug) return reference
  }
  return null
}

/** Reads who has a slug: see `DeskStore.holderOf`. */
export function slugHolders(
  connection: Connection,
  ledger: Pick<Ledger, 'applied'>,
): (kind: Referred, slug: string) => Promise<string | null> {
  const models = ledgerModels(connection)
  const readNames = nameReader(connection)
  return async (kind, slug) => {
    const head = await ledger.applied()
    if (isNamed(kind)) {
      const held = (await readNames(head)).slugs[kind].get(slug)
      return held ?? draftWith(models, kind, slug)
    }
    const now = snapshot<PublishedProgramme>(programmeModel(connection), head)
    const [found] = await now.many({ slug }, { limit: 1, paths: ['slug'] })
    return found?._id ?? null
  }
}
