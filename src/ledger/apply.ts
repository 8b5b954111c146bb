import { mongo } from 'mongoose'
import { completeBatch, isWithinBatch } from './batch.js'
import { EMPTY_HEAD, type Head, headOf } from './entry.js'
import { forgetAll } from './forgetting.js'
import type { Mark } from './heads.js'
import { inOne } from './in-one.js'
import type { Opened } from './kinds.js'
import { headMoved } from './lately.js'
import type { Ledger } from './ledger.js'
import { shapesNow } from './lift.js'
import { type Applied, entryFrom, ledgerModels, type StoredEntry } from './model.js'
import { project } from './projection.js'
import { newestChange } from './shown.js'

/** Entries applied in one go: bounds memory while a long ledger is replayed. */
const SLICE = 200

type MarkMoved = Mark & Pick<Applied, 'erasure'>

/** Moves the mark of what readers see from one head to the next; another process may have done so first. */
async function moveMark(
  { connection, kinds }: Opened,
  from: Head,
  { head, ...to }: MarkMoved,
): Promise<void> {
  const { applied } = ledgerModels(connection)
  try {
    await applied.updateOne(
      { _id: 'applied', number: from.number },
      { $set: { ...head, ...to }, $setOnInsert: { shapes: shapesNow(kinds) } },
      { upsert: from.number === 0 },
    )
  } catch (error) {
    const isThere = error instanceof mongo.MongoServerError && error.code === 11_000
    if (!isThere) throw error
  }
}

type Applying = Pick<Ledger, 'catchUp' | 'applied' | 'lastErasure'> & { readMark(): Promise<Mark> }

export function applier(opened: Opened): Applying {
  const { connection } = opened
  const { entries, applied } = ledgerModels(connection)

  /** Completes the mark of a program of before. */
  const lifted = async (number: number, erasure?: number): Promise<Head> => {
    const changed = await newestChange(opened, number, erasure)
    await applied.updateOne({ _id: 'applied', number, changed: { $exists: false } }, { $set: { changed } })
    return changed
  }

  let seen: string | null = null
  const readMark = async (): Promise<Mark> => {
    const mark = await applied.findById('applied').lean<Applied | null>()
    const now = `${mark?.erasure ?? 0}/${mark?.rebuilt ?? 0}`
    if (seen !== null && seen !== now) forgetAll()
    seen = now
    if (!mark) return { head: EMPTY_HEAD, changed: EMPTY_HEAD }
    const { number, hash, time, erasure, changed } = mark
    return { head: { number, hash, time }, changed: changed ?? (await lifted(number, erasure)) }
  }

  const sliceAfter = (number: number) =>
    entries
      .find({ _id: { $gt: number } })
      .sort({ _id: 1 })
      .limit(SLICE)
      .lean<StoredEntry[]>()

  /** The mark is never left within a batch: readers see none of it, and then all of it. */
  const applyAll = async (): Promise<Head> => {
    for (;;) {
      const { head: from, changed: before } = await readMark()
      let changed = before
      let erasure: number | undefined
      let slice = await sliceAfter(from.number)
      let last = slice.at(-1)
      if (!last) return from
      for (;;) {
        const newest = await project(opened, slice.map(entryFrom))
        if (newest) changed = headOf(newest)
        erasure = slice.findLast(({ operation }) => operation === 'erase')?._id ?? erasure
        if (!isWithinBatch(last)) break
        await completeBatch(connection, last)
        slice = await sliceAfter(last._id)
        last = slice.at(-1) ?? last
      }
      const head = headOf(entryFrom(last))
      await moveMark(opened, from, { head, changed, ...(erasure !== undefined && { erasure }) })
      headMoved()
    }
  }

  const lastErasure = async (): Promise<number> => {
    const mark = await applied.findById('applied').lean<Applied | null>()
    return mark?.erasure ?? 0
  }

  return { catchUp: inOne(applyAll), applied: async () => (await readMark()).head, lastErasure, readMark }
}
