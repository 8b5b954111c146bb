import { EngineError, errorReply } from '../query/errors.js'
import { requireOptions, requireServed } from '../query/served.js'
import { type Command, type Engine, type Reply, type Request, requireAcknowledged } from './command.js'
import * as definitions from './definitions.js'
import { explain } from './explain.js'
import * as indexes from './indexes.js'
import * as reads from './reads.js'
import * as server from './server.js'
import { validate } from './validate.js'
import * as writes from './writes.js'

const COMMANDS: Readonly<Record<string, Command>> = {
  ping: server.ping,
  buildInfo: server.buildInfo,
  insert: writes.insert,
  update: writes.update,
  delete: writes.remove,
  findAndModify: writes.findAndModify,
  find: reads.find,
  getMore: reads.getMore,
  killCursors: reads.killCursors,
  aggregate: reads.aggregate,
  count: reads.count,
  distinct: reads.distinct,
  explain,
  listCollections: definitions.listCollections,
  listDatabases: definitions.listDatabases,
  listIndexes: indexes.listIndexes,
  createIndexes: indexes.createIndexes,
  validate,
}

/** Every new driver says something more of itself in these; none of it changes the answer. */
const HELLOS = new Set(['hello', 'isMaster', 'ismaster'])

/** Codes that no client causes: an error of ours, and a damaged document. */
const OUR_FAULT = new Set([1, 295])

/** Answers one command; every failure becomes a reply with `ok: 0`. */
export async function runCommand(engine: Engine, request: Request): Promise<Reply> {
  const { name } = request
  try {
    requireServed('command', name)
    if (HELLOS.has(name)) return server.hello(engine, request)
    requireOptions(name, Object.keys(request.command))
    requireAcknowledged(request)
    return (await COMMANDS[name]?.(engine, request)) ?? {}
  } catch (error) {
    if (!(error instanceof EngineError) || OUR_FAULT.has(error.code)) {
      engine.catalog.log.error({ err: error, command: name }, 'embedded engine: command failed')
    }
    return errorReply(error)
  }
}
