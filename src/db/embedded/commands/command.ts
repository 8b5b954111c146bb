import type { Document } from 'bson'
import { badValue, EngineError } from '../query/errors.js'
import { decode, encode, isDocument } from '../query/values.js'
import type { Catalog, Collection } from '../storage/catalog.js'
import type { Cursors } from './cursors.js'

export type Engine = { readonly catalog: Catalog; readonly cursors: Cursors }

/** What a command is asked with: `command` has the command's name first, and `$db` taken out. */
export type Request = { readonly database: string; readonly name: string; readonly command: Document }

/** The reply: a document, or one already encoded. */
export type Reply = Document | Buffer

export type Command = (engine: Engine, request: Request) => Reply | Promise<Reply>

/** One process is all there is to acknowledge a write. */
export function requireAcknowledged({ command }: Request): void {
  if (command.writeConcern?.w > 1) throw badValue("cannot use 'w' > 1 when a host is not replicated")
}

/** A command's collection name, as text. */
export function collectionName({ database, name, command }: Request): string {
  const value = command[name]
  if (typeof value === 'string' && value !== '') return value
  throw new EngineError(73, `Invalid namespace specified '${database}.${String(value)}'`)
}

export const namespaceOf = (request: Request) => `${request.database}.${collectionName(request)}`

export const findCollection = ({ catalog }: Engine, request: Request): Collection | undefined =>
  catalog.collections.get(namespaceOf(request))

/** A field that must be a document; `{}` when it is not there. */
export function documentField(command: Document, field: string): Document {
  const value = command[field] ?? {}
  if (isDocument(value)) return value
  throw new EngineError(14, `BSON field '${field}' is the wrong type, expected type 'object'`)
}

/** A field that must be a whole number of at least 0. */
export function countField(command: Document, field: string, missing = 0): number {
  const value = Number(command[field] ?? missing)
  if (value >= 0 && !Number.isNaN(value)) return value
  throw badValue(`BSON field '${field}' value must be >= 0, actual value '${String(command[field])}'`)
}

export type RawDocument = { readonly doc: Document; readonly raw: Buffer }

/** The list in a field; the documents of an insert and of a message's sequences arrive as bytes. */
export function documentsField(command: Document, field: string): RawDocument[] {
  const list: unknown = command[field]
  if (list === undefined)
    throw new EngineError(40414, `BSON field '${field}' is missing but a required field`)
  if (!Array.isArray(list))
    throw new EngineError(14, `BSON field '${field}' is the wrong type, expected type 'array'`)
  return list.map((item: unknown) => {
    if (item instanceof Uint8Array)
      return { doc: decode(item), raw: Buffer.from(item.buffer, item.byteOffset, item.length) }
    if (!isDocument(item))
      throw new EngineError(14, `BSON field '${field}' is the wrong type, expected type 'object'`)
    return { doc: item, raw: encode(item) }
  })
}
