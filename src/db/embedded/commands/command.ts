import type { Document } from 'bson'
import type { Logger } from 'pino'
import { badValue, EngineError, unsupported } from '../errors.js'
import { equalValues } from '../query/compare.js'
import { decode, encode, isDocument } from '../query/values.js'
import type { Catalog, Collection } from '../storage/catalog.js'
import type { Cursors } from './cursors.js'

export type Engine = { readonly catalog: Catalog; readonly cursors: Cursors; readonly log: Logger }

/** What a command is asked with: `command` has the command's name first, and `$db` taken out. */
export type Request = { readonly database: string; readonly name: string; readonly command: Document }

/** The reply: a document, or one already encoded. */
export type Reply = Document | Buffer

export type Command = {
  run(engine: Engine, request: Request): Reply | Promise<Reply>
  /** Fields a client may send beyond those of every command; any other is refused by name. */
  readonly options: readonly string[] | 'any'
}

/** Sent by drivers with any command; they ask for nothing that one process does not already give. */
const ANYWHERE = new Set([
  'lsid',
  'comment',
  'maxTimeMS',
  'readConcern',
  'writeConcern',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  '$readPreference',
  '$clusterTime',
  '$db',
  'hint',
  'let',
  'collation',
])

/** Refuses options that are not known, or known but not honoured here. */
export function requireOptions({ name, command }: Request, options: Command['options']): void {
  if (command.txnNumber !== undefined || command.startTransaction !== undefined) {
    throw new EngineError(20, 'Transaction numbers are only allowed on a replica set member or mongos')
  }
  for (const option of Object.keys(command)) {
    if (options === 'any' || option === name || ANYWHERE.has(option) || options.includes(option)) continue
    throw new EngineError(40415, `BSON field '${name}.${option}' is an unknown field.`)
  }
  requireSimple(command)
  const level = command.readConcern?.level
  if (level !== undefined && !['local', 'available', 'majority'].includes(level))
    throw unsupported(`readConcern ${level}`)
  const w = command.writeConcern?.w
  if (typeof w === 'number' && w > 1) throw badValue("cannot use 'w' > 1 when a host is not replicated")
}

/** Refuses what would change the meaning of a filter; of collations only the simple one is honoured. */
export function requireSimple({ collation, let: variables }: Document): void {
  if (collation !== undefined && !equalValues(collation, { locale: 'simple' })) throw unsupported('collation')
  if (isDocument(variables) && Object.keys(variables).length > 0) throw unsupported('let')
}

/** A command's collection name, as text. */
export function collectionName({ database, name, command }: Request): string {
  const value = command[name]
  if (typeof value !== 'string' || value === '') {
    throw new EngineError(73, `Invalid namespace specified '${database}.${String(value)}'`)
  }
  return value
}

export function findCollection({ catalog }: Engine, request: Request): Collection | undefined {
  return catalog.collections.get(`${request.database}.${collectionName(request)}`)
}

/** A field that must be a document; `{}` when it is not there. */
export function documentField(command: Document, field: string): Document {
  const value = command[field] ?? {}
  if (!isDocument(value))
    throw new EngineError(14, `BSON field '${field}' is the wrong type, expected type 'object'`)
  return value
}

/** A field that must be a whole number of at least 0. */
export function countField(command: Document, field: string): number {
  const value = Number(command[field] ?? 0)
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new EngineError(
      51024,
      `BSON field '${field}' value must be >= 0, actual value '${String(command[field])}'`,
    )
  }
  return value
}

export type RawDocument = { readonly doc: Document; readonly raw: Buffer }

/** The list in a field; a message's document sequence arrives as bytes. */
export function documentsField(command: Document, field: string): RawDocument[] {
  const list: unknown = command[field]
  if (!Array.isArray(list))
    throw new EngineError(40414, `BSON field '${field}' is missing but a required field`)
  return list.map((item: unknown) => {
    if (Buffer.isBuffer(item)) return { doc: decode(item), raw: item }
    if (!isDocument(item))
      throw new EngineError(14, `BSON field '${field}' is the wrong type, expected type 'object'`)
    return { doc: item, raw: encode(item) }
  })
}
