import { Long } from 'bson'
import { EngineError } from '../query/errors.js'
import { encode } from '../query/values.js'

/** Idle cursors are closed after this long, as MongoDB does. */
const IDLE_MS = 10 * 60_000
/** A reply holds no more bytes of documents than this, but always one document. */
const MAX_BATCH_BYTES = 16 * 1024 * 1024

type Cursor = {
  readonly id: bigint
  readonly namespace: string
  readonly rest: Iterator<Buffer>
  held: Buffer | undefined
  usedAt: number
}

/** Results not yet fetched. Nothing of the store is held open for them between two commands. */
export type Cursors = {
  /** The first reply for results; keeps the rest under a new number unless this reply is `final`. */
  open(namespace: string, results: Iterable<Buffer>, batchSize: number, final?: boolean): Buffer
  more(id: unknown, namespace: string, batchSize: number): Buffer
  kill(id: unknown): boolean
  close(): void
}

export function createCursors(now: () => number): Cursors {
  const cursors = new Map<string, Cursor>()
  let last = 0n
  const sweep = setInterval(() => {
    for (const [id, { usedAt }] of cursors) if (now() - usedAt > IDLE_MS) cursors.delete(id)
  }, 60_000)
  sweep.unref()

  return {
    open(namespace, results, batchSize, final = false) {
      const cursor: Cursor = {
        id: ++last,
        namespace,
        rest: results[Symbol.iterator](),
        held: undefined,
        usedAt: now(),
      }
      const batch = take(cursor, batchSize)
      const isOpen = !final && (batchSize === 0 || hasMore(cursor))
      if (!isOpen) return cursorReply(0n, namespace, 'firstBatch', batch)
      cursors.set(String(last), cursor)
      return cursorReply(last, namespace, 'firstBatch', batch)
    },
    more(id, namespace, batchSize) {
      const cursor = cursors.get(String(id))
      if (!cursor) throw new EngineError(43, `cursor id ${String(id)} not found`)
      if (cursor.namespace !== namespace) {
        throw new EngineError(
          13,
          `Requested getMore on namespace '${namespace}', but cursor belongs to a different one`,
        )
      }
      cursor.usedAt = now()
      const batch = take(cursor, batchSize)
      if (batch.length >= batchSize || hasMore(cursor))
        return cursorReply(cursor.id, namespace, 'nextBatch', batch)
      cursors.delete(String(id))
      return cursorReply(0n, namespace, 'nextBatch', batch)
    },
    kill: (id) => cursors.delete(String(id)),
    close() {
      clearInterval(sweep)
      cursors.clear()
    },
  }
}

function hasMore(cursor: Cursor): boolean {
  if (cursor.held) return true
  const next = cursor.rest.next()
  cursor.held = next.done ? undefined : next.value
  return cursor.held !== undefined
}

function take(cursor: Cursor, count: number): Buffer[] {
  const batch: Buffer[] = []
  let bytes = 0
  while (batch.length < count && hasMore(cursor) && cursor.held) {
    bytes += cursor.held.length
    if (batch.length > 0 && bytes > MAX_BATCH_BYTES) break
    batch.push(cursor.held)
    cursor.held = undefined
  }
  return batch
}

/** `{ cursor: { id, ns, <name>: [...] }, ok: 1 }` put together from documents that are already bytes. */
function cursorReply(id: bigint, ns: string, name: 'firstBatch' | 'nextBatch', batch: Buffer[]): Buffer {
  const list = wrap(batch.flatMap((raw, i) => [Buffer.from(`\x03${i}\0`), raw]))
  const fields = encode({ id: Long.fromBigInt(id), ns }).subarray(4, -1)
  const cursor = wrap([fields, Buffer.from(`\x04${name}\0`), ...list])
  return Buffer.concat(wrap([Buffer.from('\x03cursor\0'), ...cursor, OK]))
}

const OK = encode({ ok: 1 }).subarray(4, -1)
const END = Buffer.alloc(1)

/** The parts of a document with its length before them and its end after. */
function wrap(parts: readonly Buffer[]): Buffer[] {
  const head = Buffer.alloc(4)
  head.writeInt32LE(parts.reduce((sum, part) => sum + part.length, 5))
  return [head, ...parts, END]
}
