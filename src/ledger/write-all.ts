import { mongo } from 'mongoose'

const DUPLICATE_KEY = 11_000

type Fields = Record<string, unknown>

export type Write =
  | { updateOne: { filter: Fields; update: Fields; upsert?: boolean } }
  | { updateMany: { filter: Fields; update: Fields } }
  | { replaceOne: { filter: Fields; replacement: Fields } }
  | { deleteOne: { filter: Fields } }

// Unordered, Mongoose would leave out in silence what is not of the schema.
const OPTIONS = { ordered: false, throwOnValidationError: true } as const

export interface Writable {
  bulkWrite(operations: Write[], options: typeof OPTIONS): Promise<unknown>
}

/** Unordered; a duplicate key means that the document has already seen a later entry, and is as it should be. */
export async function writeAll(model: Writable, operations: Write[]): Promise<void> {
  if (operations.length === 0) return
  try {
    await model.bulkWrite(operations, OPTIONS)
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError)) throw error
    const faults = [error.writeErrors].flat()
    if (faults.some((fault) => fault.code !== DUPLICATE_KEY)) throw error
  }
}
