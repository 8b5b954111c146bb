import type { Connection } from 'mongoose'

/**
 * Has the database compare all its indexes with its documents. Rejects with what is wrong and what to do, in one
 * sentence each; resolves to the number of documents compared.
 */
export async function requireWhole({ db }: Connection): Promise<number> {
  if (!db) return 0
  let documents = 0
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const { valid, errors, nrecords } = await db.command({ validate: name })
    if (!valid) {
      throw new Error(
        `The store is damaged: ${name}: ${errors.join('; ')}. Keep a copy of DATA_DIR, then restore a backup into an empty one.`,
      )
    }
    documents += nrecords
  }
  return documents
}
