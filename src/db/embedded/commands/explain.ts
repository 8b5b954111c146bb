import type { Document } from 'bson'
import type { IndexPlan, Plan } from '../plan/plan.js'
import { ALL, countAll, type Examined, findEach, isSorted, planOf, type Query } from '../plan/scan.js'
import { EngineError, unsupported } from '../query/errors.js'
import { isDocument, type Value } from '../query/values.js'
import { documentField, type Engine, type Reply, type Request } from './command.js'
import { countOnly, findQuery, isPlain, splitPipeline } from './reads.js'

/** Says how a find, count, distinct or aggregate runs, and runs it to count what it reads; nothing is changed. */
export function explain({ catalog }: Engine, { command, database }: Request): Reply {
  const inner: Value = command.explain
  if (!isDocument(inner)) throw new EngineError(14, "BSON field 'explain' must be an object")
  const [name = ''] = Object.keys(inner)
  const namespace = `${database}.${inner[name]}`
  const { query, counting, rest } = questionOf(name, inner)
  const collection = catalog.collections.get(namespace)
  const planner = {
    explainVersion: '1',
    queryPlanner: { namespace, winningPlan: { stage: 'EOF' }, rejectedPlans: [] },
  }
  let stats = { nReturned: 0, totalKeysExamined: 0, totalDocsExamined: 0 }
  const started = performance.now()
  if (collection) {
    const plan = planOf(catalog, collection, query)
    const isCovered = counting && plan.kind === 'index' && plan.exact
    const reading = stages(plan, query, isCovered)
    const winningPlan = name === 'count' ? { stage: 'COUNT', inputStage: reading } : reading
    Object.assign(planner.queryPlanner, { winningPlan })
    const examined: Examined = { keys: 0, docs: 0 }
    const found = isCovered
      ? countAll(catalog, collection, query.filter)
      : [...findEach(catalog, collection, query, examined)].length
    const keys = isCovered ? found : examined.keys
    // A count returns no document.
    stats = {
      nReturned: name === 'count' ? 0 : found,
      totalKeysExamined: keys,
      totalDocsExamined: examined.docs,
    }
  }
  const executionTimeMillis = Math.round(performance.now() - started)
  const executionStats = { executionSuccess: true, executionTimeMillis, ...stats }
  const cursor = command.verbosity === 'queryPlanner' ? planner : { ...planner, executionStats }
  return {
    ...(rest.length === 0 ? cursor : { stages: [{ $cursor: cursor }, ...rest] }),
    command: inner,
    ok: 1,
  }
}

function questionOf(name: string, inner: Document): { query: Query; counting: boolean; rest: Document[] } {
  if (name === 'find') return { query: findQuery(inner), counting: false, rest: [] }
  if (name === 'aggregate') {
    const { query, rest } = splitPipeline(inner.pipeline)
    return { query, counting: isPlain(query) && countOnly(rest) !== null, rest }
  }
  if (name !== 'count' && name !== 'distinct') throw unsupported(`explain of ${name}`)
  return { query: { ...ALL, filter: documentField(inner, 'query') }, counting: name === 'count', rest: [] }
}

/** A plan in MongoDB's names for its stages. */
function stages(plan: Plan, { sort, limit, skip }: Query, isCovered: boolean): Document {
  const read = readStages(plan, isCovered)
  const sortPattern = Object.fromEntries(sort.map(({ path, direction }) => [path, direction]))
  const ordered = isSorted(plan, sort) ? read : { stage: 'SORT', sortPattern, inputStage: read }
  const skipped = skip > 0 ? { stage: 'SKIP', skipAmount: skip, inputStage: ordered } : ordered
  return limit > 0 ? { stage: 'LIMIT', limitAmount: limit, inputStage: skipped } : skipped
}

function readStages(plan: Plan, isCovered: boolean): Document {
  if (plan.kind === 'all') return { stage: 'COLLSCAN', direction: 'forward' }
  if (plan.kind === 'union') {
    return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.branches.map(indexStage) } }
  }
  return isCovered
    ? { ...indexStage(plan), stage: 'COUNT_SCAN' }
    : { stage: 'FETCH', inputStage: indexStage(plan) }
}

const indexStage = ({ index, reverse }: IndexPlan) => ({
  stage: 'IXSCAN',
  keyPattern: index.key,
  indexName: index.name,
  isMultiKey: index.multikey.size > 0,
  isUnique: index.unique,
  direction: reverse ? 'backward' : 'forward',
})
