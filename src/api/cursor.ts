import { createHash } from 'node:crypto'
import Joi from 'joi'
import { AppError } from '../errors.js'
import type { Head } from '../ledger/entry.js'

/** A place in a list as it was at one head of the ledger, so that a walk from page to page sees one state of it. */
export interface ListPlace {
  /** Number of the head's entry, and the beginning of its hash: of another ledger it is another. */
  head: number
  hash: string
  /** How many came before. */
  after: number
  /** Reference of the last one before. */
  last: string
}

const HASH_LENGTH = 16

const shape = Joi.array()
  .ordered(
    Joi.number().integer().min(1).required(),
    Joi.string().hex().length(HASH_LENGTH).required(),
    Joi.number().integer().min(1).required(),
    Joi.string().max(90).required(),
    Joi.string().max(HASH_LENGTH).required(),
  )
  .length(5)

/** Names a list: its address and every filter, in any order. */
function keyOf(list: string, filters: Record<string, unknown>): string {
  const sorted = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([list, sorted]))
    .digest('base64url')
    .slice(0, HASH_LENGTH)
}

export const wrongCursor = (): AppError =>
  new AppError('bad-request', "'cursor' is not one that this list gave: begin again without it", {
    parameter: 'cursor',
    problem: 'cursor',
    allowed: [],
  })

/** PURE. @param filters all that decides what is listed and in which order */
export function writeCursor(
  head: Head,
  { after, last }: Pick<ListPlace, 'after' | 'last'>,
  list: string,
  filters: Record<string, unknown>,
): string {
  const parts = [head.number, head.hash.slice(0, HASH_LENGTH), after, last, keyOf(list, filters)]
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/** PURE. @throws AppError 'bad-request' for what is no cursor, or that of another list */
export function readCursor(cursor: string, list: string, filters: Record<string, unknown>): ListPlace {
  const { value, error } = shape.validate(parsed(cursor), { convert: false })
  if (error || !Array.isArray(value)) throw wrongCursor()
  const [head, hash, after, last, key] = value as [number, string, number, string, string]
  if (key !== keyOf(list, filters)) throw wrongCursor()
  return { head, hash, after, last }
}

/**
 * PURE. Where the next page begins. The last one given is looked for first: words erased meanwhile may have taken others
 * before it out of the list.
 */
export function startOf({ after, last }: ListPlace, references: readonly string[]): number {
  const place = references.indexOf(last)
  return place === -1 ? Math.min(after - 1, references.length) : place + 1
}
