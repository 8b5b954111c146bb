import { EngineError } from '../query/errors.js'
import { compileFilter } from '../query/filter.js'
import { encode } from '../query/values.js'
import type { Collection } from '../storage/catalog.js'
import { documentField, type Engine, type Reply, type Request } from './command.js'

const inDatabase = (collections: ReadonlyMap<string, Collection>, database: string) =>
  [...collections.values()].filter((collection) => collection.database === database)

const ID_INDEX = { v: 2, key: { _id: 1 }, name: '_id_' }

export function listCollections({ catalog, cursors }: Engine, { command, database }: Request): Reply {
  const more = command.nameOnly ? {} : { options: {}, info: { readOnly: false }, idIndex: ID_INDEX }
  const described = inDatabase(catalog.collections, database)
    .map(({ name }) => ({ name, type: 'collection', ...more }))
    .filter(compileFilter(documentField(command, 'filter')))
  return cursors.open(`${database}.$cmd.listCollections`, described.map(encode), Number.POSITIVE_INFINITY)
}

export function listDatabases({ catalog }: Engine, { command, database }: Request): Reply {
  if (database !== 'admin')
    throw new EngineError(13, 'listDatabases may only be run against the admin database.')
  const names = [...catalog.collections.values()].map((collection) => collection.database)
  const more = command.nameOnly ? {} : { sizeOnDisk: 0, empty: false }
  const databases = [...new Set(names)]
    .sort()
    .map((name) => ({ name, ...more }))
    .filter(compileFilter(documentField(command, 'filter')))
  return { databases, ...(command.nameOnly ? {} : { totalSize: 0, totalSizeMb: 0 }), ok: 1 }
}
