import type { Document } from 'bson'
import { EngineError } from '../errors.js'
import { findAll } from '../plan/scan.js'
import { compileFilter } from '../query/filter.js'
import { compileProjection } from '../query/projection.js'
import { sortPattern } from '../query/sort.js'
import { compileUpdate } from '../query/update.js'
import { decode } from '../query/values.js'
import { change } from '../storage/catalog.js'
import { removeRecord } from '../storage/records.js'
import { documentField, type Engine, type Reply, type Request } from './command.js'
import { requireHint } from './hint.js'
import { collectionFor, duringExecution, replaceOne, upsertOne } from './writes.js'

export function findAndModify(engine: Engine, request: Request): Promise<Reply> {
  const { catalog } = engine
  const { command } = request
  const filter = documentField(command, 'query')
  compileFilter(filter)
  if (command.remove && (command.update || command.new || command.upsert)) {
    throw new EngineError(9, "Cannot specify 'update', 'new' or 'upsert' along with 'remove'")
  }
  const project = compileProjection(command.fields)
  const shape = (doc: Document | null) => (doc && project ? project(doc) : doc)
  return change(catalog, () => {
    const collection = collectionFor(engine, request, Boolean(command.upsert))
    requireHint(collection, command.hint)
    const query = { filter, sort: sortPattern(command.sort), skip: 0, limit: 1 }
    const [found] = collection ? findAll(catalog, collection, query) : []
    if (command.remove) {
      if (found && collection) removeRecord(catalog, collection, found.record)
      return { lastErrorObject: { n: found ? 1 : 0 }, value: shape(found ? decode(found.raw) : null), ok: 1 }
    }
    return duringExecution('findAndModify', () => {
      const apply = compileUpdate(command.update, command.arrayFilters)
      if (found && collection) {
        const old = decode(found.raw)
        const updated = apply(old)
        replaceOne(catalog, collection, found.record, updated)
        return {
          lastErrorObject: { n: 1, updatedExisting: true },
          value: shape(command.new ? updated.doc : old),
          ok: 1,
        }
      }
      if (!command.upsert || !collection) {
        return { lastErrorObject: { n: 0, updatedExisting: false }, value: null, ok: 1 }
      }
      const doc = upsertOne(catalog, collection, filter, command.update, apply)
      const lastErrorObject = { n: 1, updatedExisting: false, upserted: doc._id }
      return { lastErrorObject, value: shape(command.new ? doc : null), ok: 1 }
    })
  })
}
