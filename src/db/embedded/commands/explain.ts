import type { Document } from 'bson'
import type { IndexPlan, Plan } from '../plan/plan.js'
import { type Examined, findEach, isSorted, planOf, type Query } from '../plan/scan.js'
import { EngineError, unsupported } from '../query/errors.js'
import { requireOptions } from '../query/served.js'
import { isDocument, type Value } from '../query/values.js'
import type { Engine, Reply, Request } from './command.js'
import { findQuery } from './reads.js'

/** Says how a find runs, and runs it to count what it reads; nothing is changed. */
export function explain({ catalog }: Engine, { command, database }: Request): Reply {
  const inner: Value = command.explain
  if (!isDocument(inner)) throw new EngineError(14, "BSON field 'explain' must be an object")
  const [name = ''] = Object.keys(inner)
  if (name !== 'find') throw unsupported(`explain of ${name}`)
  requireOptions(name, Object.keys(inner))
  const namespace = `${database}.${inner.find}`
  const query = findQuery(inner)
  const collection = catalog.collections.get(namespace)
  const examined: Examined = { keys: 0, docs: 0 }
  const started = performance.now()
  const winningPlan = collection ? stages(planOf(catalog, collection, query), query) : { stage: 'EOF' }
  const nReturned = collection ? [...findEach(catalog, collection, query, examined)].length : 0
  const executionStats = {
    executionSuccess: true,
    executionTimeMillis: Math.round(performance.now() - started),
    nReturned,
    totalKeysExamined: examined.keys,
    totalDocsExamined: examined.docs,
  }
  return {
    explainVersion: '1',
    queryPlanner: { namespace, winningPlan, rejectedPlans: [] },
    ...(command.verbosity === 'queryPlanner' ? {} : { executionStats }),
    command: inner,
    ok: 1,
  }
}

/** A plan in MongoDB's names for its stages. */
function stages(plan: Plan, { sort, limit, skip }: Query): Document {
  const read = readStages(plan)
  const sortPattern = Object.fromEntries(sort.map(({ path, direction }) => [path, direction]))
  const ordered = isSorted(plan, sort) ? read : { stage: 'SORT', sortPattern, inputStage: read }
  const skipped = skip > 0 ? { stage: 'SKIP', skipAmount: skip, inputStage: ordered } : ordered
  return limit > 0 ? { stage: 'LIMIT', limitAmount: limit, inputStage: skipped } : skipped
}

function readStages(plan: Plan): Document {
  if (plan.kind === 'all') return { stage: 'COLLSCAN', direction: 'forward' }
  if (plan.kind === 'index') return { stage: 'FETCH', inputStage: indexStage(plan) }
  return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.branches.map(indexStage) } }
}

const indexStage = ({ index, reverse }: IndexPlan) => ({
  stage: 'IXSCAN',
  keyPattern: index.key,
  indexName: index.name,
  isMultiKey: index.multikey.size > 0,
  isUnique: index.unique,
  direction: reverse ? 'backward' : 'forward',
})
