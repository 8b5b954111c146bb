import { EngineError, errorReply } from '../query/errors.js'
import { type Command, type Engine, type Reply, type Request, requireOptions } from './command.js'
import * as definitions from './definitions.js'
import { explain } from './explain.js'
import * as indexes from './indexes.js'
import * as reads from './reads.js'
import * as server from './server.js'
import { validate } from './validate.js'
import * as writes from './writes.js'

type Entry = { readonly run: Command; readonly options: ReadonlySet<string> }

const entry = (run: Command, options = ''): Entry => ({ run, options: new Set(options.split(' ')) })

/** Everything this engine can be asked, each with the options of its own. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  ping: entry(server.ping),
  buildInfo: entry(server.buildInfo),
  endSessions: entry(server.ping),
  insert: entry(writes.insert, 'documents'),
  update: entry(writes.update, 'updates'),
  delete: entry(writes.remove, 'deletes'),
  findAndModify: entry(writes.findAndModify, 'query sort remove update new fields upsert arrayFilters'),
  find: entry(reads.find, 'filter sort projection skip limit batchSize singleBatch'),
  getMore: entry(reads.getMore, 'collection batchSize'),
  killCursors: entry(reads.killCursors, 'cursors'),
  aggregate: entry(reads.aggregate, 'pipeline cursor'),
  count: entry(reads.count, 'query limit skip'),
  distinct: entry(reads.distinct, 'key query'),
  explain: entry(explain, 'verbosity'),
  create: entry(definitions.create),
  drop: entry(definitions.drop),
  dropDatabase: entry(definitions.dropDatabase),
  listCollections: entry(definitions.listCollections, 'filter nameOnly cursor authorizedCollections'),
  listDatabases: entry(definitions.listDatabases, 'filter nameOnly authorizedDatabases'),
  listIndexes: entry(indexes.listIndexes, 'cursor'),
  createIndexes: entry(indexes.createIndexes, 'indexes commitQuorum'),
  dropIndexes: entry(indexes.dropIndexes, 'index'),
  validate: entry(validate, 'full'),
}

/** Every new driver says something more of itself in these; none of it changes the answer. */
const HELLOS = new Set(['hello', 'isMaster', 'ismaster'])

/** Codes that no client causes: an error of ours, and a damaged document. */
const OUR_FAULT = new Set([1, 295])

/** Answers one command; every failure becomes a reply with `ok: 0`. */
export async function runCommand(engine: Engine, request: Request): Promise<Reply> {
  const { name } = request
  try {
    if (HELLOS.has(name)) return server.hello(engine, request)
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
    if (!command) throw new EngineError(59, `no such command: '${name}'`)
    requireOptions(request, command.options)
    return await command.run(engine, request)
  } catch (error) {
    if (!(error instanceof EngineError) || OUR_FAULT.has(error.code)) {
      engine.catalog.log.error({ err: error, command: name }, 'embedded engine: command failed')
    }
    return errorReply(error)
  }
}
