import type { Document } from 'bson'
import { filterPaths } from './needs.js'
import { isDocument, type Value } from './values.js'

/**
 * A pipeline with its tests as early as MongoDB has them: before what sorts, joins, takes apart or computes, where that
 * does not make what is tested. So those stages meet fewer documents, and none that the test keeps from them can be
 * refused there. What skips and limits goes before what changes documents one by one, sorting before what takes apart or
 * joins, and of two orders only the last is made.
 */
export const reordered = (pipeline: readonly Document[]): Document[] =>
  pipeline.reduce<Document[]>((stages, stage) => placed(stages, stage), [])

function placed(stages: readonly Document[], stage: Document): Document[] {
  const last = stages.at(-1)
  if (!last) return [stage]
  const [name, spec] = nameAndSpec(stage)
  const [before, made] = nameAndSpec(last)
  const earlier = stages.slice(0, -1)
  if ((name === '$limit' || name === '$skip') && ONE_BY_ONE.has(before))
    return [...placed(earlier, stage), last]
  if (name === '$sort' && isOrder(spec)) {
    if (before === '$sort' && isOrder(made)) return placed(earlier, stage)
    const changes = before === '$unwind' || before === '$lookup' ? changesOf(before, made) : null
    return changes && !Object.keys(spec).some(changes)
      ? [...placed(earlier, stage), last]
      : [...stages, stage]
  }
  if (name !== '$match' || !isDocument(spec)) return [...stages, stage]
  if (before === '$match' && isDocument(made)) return placed(earlier, matching([made, spec]))
  const changes = changesOf(before, made)
  if (!changes) return [...stages, stage]
  const parts = partsOf(spec)
  const free = parts.filter((part) => filterPaths(part)?.every((path) => !changes(path)))
  const bound = parts.filter((part) => !free.includes(part))
  const moved = free.length > 0 ? placed(earlier, matching(free)) : earlier
  return [...moved, last, ...(bound.length > 0 ? [matching(bound)] : [])]
}

const nameAndSpec = (stage: Document): [string, Value] => Object.entries(stage)[0] ?? ['', null]

const matching = (parts: Document[]): Document => ({
  $match: parts.length === 1 ? parts[0] : { $and: parts },
})

const isOrder = (spec: Value): spec is Document =>
  isDocument(spec) &&
  Object.keys(spec).length > 0 &&
  Object.values(spec).every((direction) => direction === 1 || direction === -1)

const ONE_BY_ONE = new Set(['$project', '$addFields', '$set', '$lookup'])

/** Filters that must all hold, each as small as can be. */
const partsOf = (filter: Document): Document[] =>
  Object.entries(filter).flatMap(([key, condition]): Document[] => {
    if (!Array.isArray(condition) || !condition.every(isDocument)) return [{ [key]: condition }]
    if (key === '$and' && condition.length > 0) return condition.flatMap(partsOf)
    if (key === '$nor' && condition.length > 0) return condition.map((one) => ({ $nor: [one] }))
    return [{ [key]: condition }]
  })

type Changes = (path: string) => boolean

const touches =
  (paths: readonly Value[]): Changes =>
  (path) =>
    paths.some(
      (other) =>
        typeof other === 'string' &&
        (`${path}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${path}.`)),
    )

/** Which paths a stage changes; null when no test may pass it. */
function changesOf(stage: string, spec: Value): Changes | null {
  if (stage === '$sort') return () => false
  if (stage === '$unwind' && typeof spec === 'string') return touches([spec.slice(1)])
  if (!isDocument(spec)) return null
  if (stage === '$unwind') return touches([String(spec.path).slice(1), spec.includeArrayIndex])
  if (stage === '$lookup') return touches([spec.as])
  if (stage === '$addFields' || stage === '$set') return touches(Object.keys(spec))
  return stage === '$project' ? projectChanges(spec) : null
}

function projectChanges(spec: Document): Changes {
  const fields = Object.entries(spec)
  const isKept = ([, value]: [string, Value]) => value !== 0 && value !== false
  const others = fields.filter(([name]) => name !== '_id')
  if (!(others.length > 0 ? others : fields).some(isKept)) return touches(Object.keys(spec))
  const kept = new Set(fields.filter(([, value]) => value === 1 || value === true).map(([name]) => name))
  if (!('_id' in spec)) kept.add('_id')
  return (path) => !kept.has(path.split('.')[0] ?? '')
}
