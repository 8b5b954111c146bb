import { EngineError, unsupported } from '../errors.js'
import { compileFilter } from '../query/filter.js'
import { encode } from '../query/values.js'
import { type Collection, change, dropCollection, ensureCollection } from '../storage/catalog.js'
import { collectionName, type Engine, findCollection, type Reply, type Request } from './command.js'

export function create(engine: Engine, request: Request): Promise<Reply> {
  for (const name of [
    'capped',
    'timeseries',
    'viewOn',
    'validator',
    'clusteredIndex',
    'expireAfterSeconds',
    'encryptedFields',
  ]) {
    if (request.command[name]) throw unsupported(`create's ${name}`)
  }
  return change(engine.catalog, () => {
    ensureCollection(engine.catalog, request.database, collectionName(request))
    return { ok: 1 }
  })
}

export async function drop(engine: Engine, request: Request): Promise<Reply> {
  const collection = findCollection(engine, request)
  if (!collection) return { ok: 1 }
  await change(engine.catalog, () => dropCollection(engine.catalog, collection))
  return { nIndexesWas: collection.indexes.length, ns: collection.namespace, ok: 1 }
}

export async function dropDatabase({ catalog }: Engine, { database }: Request): Promise<Reply> {
  const gone = inDatabase(catalog.collections, database)
  await change(catalog, () => {
    for (const collection of gone) dropCollection(catalog, collection)
  })
  return gone.length > 0 ? { dropped: database, ok: 1 } : { ok: 1 }
}

const inDatabase = (collections: ReadonlyMap<string, Collection>, database: string) =>
  [...collections.values()].filter((collection) => collection.database === database)

export function listCollections(engine: Engine, { command, database }: Request): Reply {
  const test = compileFilter(command.filter ?? {})
  const described = inDatabase(engine.catalog.collections, database)
    .map(({ name }) => ({
      name,
      type: 'collection',
      ...(command.nameOnly
        ? {}
        : { options: {}, info: { readOnly: false }, idIndex: { v: 2, key: { _id: 1 }, name: '_id_' } }),
    }))
    .filter(test)
  return engine.cursors.open(`${database}.$cmd.listCollections`, described.map(encode), ALL)
}

/** Definitions are few: they are answered in one batch. */
const ALL = Number.MAX_SAFE_INTEGER

export function listDatabases({ catalog }: Engine, { command, database }: Request): Reply {
  if (database !== 'admin') {
    throw new EngineError(13, 'listDatabases may only be run against the admin database.')
  }
  const names = [
    ...new Set([...catalog.collections.values()].map((collection) => collection.database)),
  ].sort()
  const test = compileFilter(command.filter ?? {})
  const databases = names.map((name) => (command.nameOnly ? { name } : { name, sizeOnDisk: 0, empty: false }))
  return {
    databases: databases.filter(test),
    ...(command.nameOnly ? {} : { totalSize: 0, totalSizeMb: 0 }),
    ok: 1,
  }
}
