import { channel } from 'node:diagnostics_channel'
import { EngineError } from './errors.js'

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** The commands, with the options of each; `updates`, `deletes` and `indexes` are lists of documents with fields of their own. */
const COMMANDS: Readonly<Record<string, string>> = {
  hello: '',
  ismaster: '',
  isMaster: '',
  ping: '',
  buildInfo: '',
  insert: 'documents ordered',
  update: 'updates ordered updates.q updates.u updates.multi updates.upsert',
  delete: 'deletes ordered deletes.q deletes.limit',
  findAndModify: 'query sort remove update new upsert',
  find: 'filter sort projection skip limit batchSize singleBatch noCursorTimeout',
  getMore: 'collection batchSize',
  killCursors: 'cursors',
  aggregate: 'pipeline cursor',
  count: 'query',
  distinct: 'key query',
  explain: 'verbosity',
  createIndexes: 'indexes indexes.key indexes.name indexes.unique',
  listIndexes: 'cursor',
  listCollections: 'filter nameOnly cursor authorizedCollections',
  listDatabases: 'filter nameOnly',
  validate: '',
}

/** Sent by drivers with any command: they ask for nothing that one process does not already give. */
const WITH_ANY = words('$readPreference comment maxTimeMS writeConcern')

/**
 * All that this engine serves, by kind: what the application, its session store and those who read a whole database send.
 * Everything else is refused by its name. That nothing is here which nobody sends, and nothing sent that is not here, is
 * compared at the end of `npm test`.
 */
export const SERVED = {
  command: Object.keys(COMMANDS),
  option: [
    ...Object.entries(COMMANDS).flatMap(([name, options]) =>
      words(options).map((option) => `${name}.${option}`),
    ),
    ...WITH_ANY,
  ],
  query: words('$and $or $gt $gte $lt $lte $ne $in $nin $exists regex'),
  update: words('$set $setOnInsert $unset $inc $min $max $push $addToSet $each $pull replacement'),
  stage: words('$match $group'),
  accumulator: words('$sum'),
  expression: words('path constant'),
} as const satisfies Record<string, readonly string[]>

export type Kind = keyof typeof SERVED

const NAMES = new Map<string, ReadonlySet<string>>(
  Object.entries(SERVED).map(([kind, names]) => [kind, new Set(names)]),
)

/** What each kind is called, and the code with which MongoDB answers to one that it does not know. */
const REFUSALS: Readonly<Record<Kind, readonly [called: string, code: number]>> = {
  command: ['command', 59],
  option: ['option', 40415],
  query: ['query operator', 2],
  update: ['update operator', 9],
  stage: ['stage', 40324],
  accumulator: ['group operator', 15952],
  expression: ['expression', 168],
}

/** Names asked for, served or not, are told here to whoever listens. */
export const ASKED = 'tamdan:embedded-engine:asked'
const asked = channel(ASKED)

/** Refuses by name what is not served. */
export function requireServed(kind: Kind, name: string): void {
  if (asked.hasSubscribers) asked.publish({ kind, name })
  if (NAMES.get(kind)?.has(name)) return
  const [called, code] = REFUSALS[kind]
  throw new EngineError(code, `The ${called} ${name} is not supported by the embedded engine`)
}

/** Refuses the options that a command does not have here; `within` names the list of one whose documents have them. */
export function requireOptions(command: string, options: Iterable<string>, within = ''): void {
  for (const option of options) {
    const isWhole = within === ''
    if (isWhole && option === command) continue
    requireServed('option', isWhole && WITH_ANY.includes(option) ? option : `${command}.${within}${option}`)
  }
}
