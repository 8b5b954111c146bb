import type { Document } from 'bson'
import { unsupported } from '../errors.js'
import type { IndexPlan, Plan } from '../plan/plan.js'
import { choosePlan } from '../plan/plan.js'
import { countAll, type Examined, findAll, type Query } from '../plan/scan.js'
import type { Collection } from '../storage/catalog.js'
import { documentField, type Engine, type Reply, type Request } from './command.js'
import { splitPipeline } from './pipelines.js'
import { readQuery } from './reads.js'

/** Says how a find, count, distinct or aggregate runs, and runs it to count what it reads; nothing is changed. */
export function explain(engine: Engine, { command, database }: Request): Reply {
  const inner = documentField(command, 'explain')
  return {
    ...explainCommand(engine, database, inner, command.verbosity !== 'queryPlanner'),
    command: inner,
    ok: 1,
  }
}

/** `run` false: the plan alone. */
export function explainCommand(engine: Engine, database: string, inner: Document, run: boolean): Document {
  const [name = ''] = Object.keys(inner)
  const namespace = `${database}.${inner[name]}`
  const collection = engine.catalog.collections.get(namespace)
  if (name === 'aggregate') {
    const { query, rest, count } = splitPipeline(inner.pipeline)
    const cursor = describe(engine, namespace, collection, query, run, count !== null)
    return rest.length === 0 ? cursor : { stages: [{ $cursor: cursor }, ...rest] }
  }
  if (name === 'find') return describe(engine, namespace, collection, readQuery(inner), run, false)
  if (name !== 'count' && name !== 'distinct') throw unsupported(`explain of ${name}`)
  const query = { filter: documentField(inner, 'query'), sort: [], skip: 0, limit: 0 }
  return describe(engine, namespace, collection, query, run, name === 'count')
}

function describe(
  engine: Engine,
  namespace: string,
  collection: Collection | undefined,
  query: Query,
  run: boolean,
  counting: boolean,
): Document {
  const explained = { explainVersion: '1' }
  if (!collection) {
    const stats = run ? { executionStats: executionStats(0, 0, 0) } : {}
    return {
      ...explained,
      queryPlanner: { namespace, winningPlan: { stage: 'EOF' }, rejectedPlans: [] },
      ...stats,
    }
  }
  const limit = query.limit === 0 ? 0 : query.skip + query.limit
  const plan = choosePlan(engine.catalog.store, collection, { ...query, limit })
  const sorted = query.sort.length === 0 || (plan.kind === 'index' && plan.sorted)
  const covered = counting && plan.kind === 'index' && plan.exact
  const winningPlan = withSort(planStages(plan, covered), query, sorted)
  const planner = { ...explained, queryPlanner: { namespace, winningPlan, rejectedPlans: [] } }
  if (!run) return planner
  if (covered) {
    const n = countAll(engine.catalog, collection, query.filter)
    return { ...planner, executionStats: executionStats(n, n, 0) }
  }
  const examined: Examined = { keys: 0, docs: 0 }
  const found = findAll(engine.catalog, collection, query, examined)
  return { ...planner, executionStats: executionStats(found.length, examined.keys, examined.docs) }
}

const executionStats = (nReturned: number, totalKeysExamined: number, totalDocsExamined: number) => ({
  executionSuccess: true,
  nReturned,
  totalKeysExamined,
  totalDocsExamined,
})

function withSort(inputStage: Document, { sort, limit, skip }: Query, sorted: boolean): Document {
  const ordered = sorted
    ? inputStage
    : {
        stage: 'SORT',
        sortPattern: Object.fromEntries(sort.map((field) => [field.path, field.direction])),
        inputStage,
      }
  const skipped = skip > 0 ? { stage: 'SKIP', skipAmount: skip, inputStage: ordered } : ordered
  return limit > 0 ? { stage: 'LIMIT', limitAmount: limit, inputStage: skipped } : skipped
}

function planStages(plan: Plan, covered: boolean): Document {
  if (plan.kind === 'all') return { stage: 'COLLSCAN', direction: 'forward' }
  if (covered && plan.kind === 'index') return { ...indexStage(plan), stage: 'COUNT_SCAN' }
  if (plan.kind === 'union') {
    return { stage: 'FETCH', inputStage: { stage: 'OR', inputStages: plan.branches.map(indexStage) } }
  }
  return { stage: 'FETCH', inputStage: indexStage(plan) }
}

const indexStage = ({ index, reverse }: IndexPlan) => ({
  stage: 'IXSCAN',
  keyPattern: index.key,
  indexName: index.name,
  isMultiKey: index.multikey.size > 0,
  isUnique: index.unique,
  isSparse: index.sparse,
  isPartial: index.partial !== null,
  direction: reverse ? 'backward' : 'forward',
})
