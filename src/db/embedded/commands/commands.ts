import { EngineError, errorReply } from '../errors.js'
import { type Command, type Engine, type Reply, type Request, requireOptions } from './command.js'
import * as definitions from './definitions.js'
import { explain, explainCommand } from './explain.js'
import { findAndModify } from './find-and-modify.js'
import * as indexes from './indexes.js'
import * as reads from './reads.js'
import * as server from './server.js'
import * as writes from './writes.js'

const QUERY = ['filter', 'query', 'sort', 'projection', 'skip', 'limit', 'batchSize', 'singleBatch']
const FIND_FLAGS = [
  'allowDiskUse',
  'allowPartialResults',
  'noCursorTimeout',
  'tailable',
  'awaitData',
  'returnKey',
  'showRecordId',
  'min',
  'max',
]
const WRITE = ['ordered', 'bypassDocumentValidation']
// Every new driver says something more of itself here; none of it changes the answer.
const HELLO = 'any'

function aggregateOrExplain(engine: Engine, request: Request): Reply {
  if (!request.command.explain) return reads.aggregate(engine, request)
  return { ...explainCommand(engine, request.database, request.command, false), ok: 1 }
}

/** Everything this engine can be asked. */
const COMMANDS: Readonly<Record<string, Command>> = {
  hello: { run: server.hello, options: HELLO },
  isMaster: { run: server.hello, options: HELLO },
  ismaster: { run: server.hello, options: HELLO },
  ping: { run: server.ping, options: [] },
  buildInfo: { run: server.buildInfo, options: [] },
  buildinfo: { run: server.buildInfo, options: [] },
  endSessions: { run: server.ping, options: [] },
  insert: { run: writes.insert, options: ['documents', ...WRITE] },
  update: { run: writes.update, options: ['updates', ...WRITE] },
  delete: { run: writes.remove, options: ['deletes', ...WRITE] },
  findAndModify: {
    run: findAndModify,
    options: ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'arrayFilters', ...WRITE],
  },
  find: { run: reads.find, options: [...QUERY, ...FIND_FLAGS] },
  getMore: { run: reads.getMore, options: ['collection', 'batchSize'] },
  killCursors: { run: reads.killCursors, options: ['cursors'] },
  aggregate: {
    run: aggregateOrExplain,
    options: ['pipeline', 'cursor', 'explain', 'allowDiskUse', ...WRITE],
  },
  count: { run: reads.count, options: ['query', 'limit', 'skip'] },
  distinct: { run: reads.distinct, options: ['key', 'query'] },
  explain: { run: explain, options: ['verbosity'] },
  create: {
    run: definitions.create,
    options: [
      'capped',
      'timeseries',
      'viewOn',
      'validator',
      'clusteredIndex',
      'expireAfterSeconds',
      'encryptedFields',
      'pipeline',
      'autoIndexId',
    ],
  },
  drop: { run: definitions.drop, options: [] },
  dropDatabase: { run: definitions.dropDatabase, options: [] },
  listCollections: {
    run: definitions.listCollections,
    options: ['filter', 'nameOnly', 'cursor', 'authorizedCollections'],
  },
  listDatabases: { run: definitions.listDatabases, options: ['filter', 'nameOnly', 'authorizedDatabases'] },
  listIndexes: { run: indexes.listIndexes, options: ['cursor'] },
  createIndexes: { run: indexes.createIndexes, options: ['indexes', 'commitQuorum'] },
  dropIndexes: { run: indexes.dropIndexes, options: ['index'] },
}

/** Answers one command; every failure becomes a reply with `ok: 0`. */
export async function runCommand(engine: Engine, request: Request): Promise<Reply> {
  try {
    const command = Object.hasOwn(COMMANDS, request.name) ? COMMANDS[request.name] : undefined
    if (!command) throw new EngineError(59, `no such command: '${request.name}'`)
    requireOptions(request, command.options)
    return await command.run(engine, request)
  } catch (error) {
    const reply = errorReply(error)
    if (reply.code === 1)
      engine.log.error({ err: error, command: request.name }, 'embedded engine: command failed')
    return reply
  }
}
