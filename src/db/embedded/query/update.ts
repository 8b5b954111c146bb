import type { Document } from 'bson'
import { badValue, EngineError, unsupported } from '../errors.js'
import { elementFilters, identical, KEEP, MODIFIERS, pullTest, REMOVE } from './modifiers.js'
import { getPath, requirePath, requireViable, setPath, unsetPath } from './paths.js'
import { runPipeline } from './pipeline.js'
import { decode, encode, isDocument, type Value } from './values.js'

/** A document after an update, and whether that changed anything. */
export type Updated = { doc: Document; changed: boolean }

/** Makes an updated copy of a document. `inserting` lets `$setOnInsert` act. */
export type Update = (doc: Document, inserting?: boolean) => Updated

type Step = { path: string; parts: string[]; name: string; operand: Value }

/** Compiles the `u` of an update: modifiers, a whole replacement, or a pipeline. Refuses by name what is not known. */
export function compileUpdate(update: Value, arrayFilters: readonly Document[] = []): Update {
  if (Array.isArray(update)) return pipelineUpdate(update)
  if (!isDocument(update)) throw new EngineError(9, 'Update argument must be either an object or an array')
  const first = Object.keys(update)[0]
  return first?.startsWith('$') ? modifierUpdate(update, arrayFilters) : replacement(update)
}

function replacement(update: Document): Update {
  const dollar = Object.keys(update).find((name) => name.startsWith('$'))
  if (dollar) {
    throw new EngineError(
      52,
      `The dollar ($) prefixed field '${dollar}' in '${dollar}' is not allowed in the context of an update's replacement document.`,
    )
  }
  return (doc) => {
    const { _id = doc._id, ...rest } = update
    requireSameId(doc, _id)
    const next = _id === undefined ? { ...rest } : { _id, ...rest }
    // MongoDB counts every replacement as a change, even by the same content.
    return { doc: next, changed: true }
  }
}

const UPDATE_STAGES = new Set(['$set', '$addFields', '$unset', '$project', '$replaceRoot', '$replaceWith'])

function pipelineUpdate(pipeline: Document[]): Update {
  for (const stage of pipeline) {
    const [name = ''] = Object.keys(stage)
    if (!UPDATE_STAGES.has(name))
      throw new EngineError(72, `${name} is not allowed to be used within an update`)
  }
  return (doc) => {
    const [result] = runPipeline([decode(encode(doc))], pipeline, () => [])
    const next = { ...(doc._id === undefined ? {} : { _id: doc._id }), ...result }
    requireSameId(doc, next._id)
    return { doc: next, changed: !encode(doc).equals(encode(next)) }
  }
}

function requireSameId(doc: Document, id: Value): void {
  if (doc._id === undefined || identical(doc._id, id)) return
  throw immutableId()
}

const immutableId = () =>
  new EngineError(66, "Performing an update on the path '_id' would modify the immutable field '_id'")

function modifierUpdate(update: Document, arrayFilters: readonly Document[]): Update {
  const steps = readSteps(update)
  const filters = elementFilters(arrayFilters)
  const unused = [...filters.keys()].find((name) => !steps.some(({ parts }) => parts.includes(`$[${name}]`)))
  if (unused !== undefined)
    throw new EngineError(9, `The array filter for identifier '${unused}' was not used in the update`)
  return (doc, inserting = false) => {
    const next = decode(encode(doc))
    let changed = false
    for (const step of steps) {
      if (step.name === '$setOnInsert' && !inserting) continue
      for (const path of step.parts.some((part) => part.startsWith('$'))
        ? positions(next, step, filters)
        : [step.parts]) {
        changed = applyStep(next, step, path) || changed
      }
    }
    if (!inserting) requireSameId(doc, next._id)
    return { doc: next, changed }
  }
}

/** The steps in the order of their paths, which is the order in which MongoDB adds new fields. */
function readSteps(update: Document): Step[] {
  const steps = Object.entries(update).flatMap(([name, fields]) => {
    if (name === '$bit') throw unsupported(name)
    if (!(name in MODIFIERS) && name !== '$setOnInsert' && name !== '$rename') {
      throw new EngineError(
        9,
        `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
      )
    }
    if (!isDocument(fields)) {
      throw new EngineError(
        9,
        `Modifiers operate on fields but we found another type instead. For example: {$mod: {<field>: ...}} not {${name}: ...}`,
      )
    }
    return Object.entries(fields).flatMap(([path, operand]): Step[] => {
      if (name === '$pull') pullTest(operand)
      if (name !== '$rename') return [{ path, parts: requirePath(path), name, operand }]
      const target = String(operand)
      if (target === path)
        throw badValue(`The source and target field for $rename must differ: ${path}: "${path}"`)
      if (`${target}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${target}.`)) {
        throw badValue(
          `The source and target field for $rename must not be on the same path: ${path}: "${target}"`,
        )
      }
      return [
        { path, parts: requirePath(path), name: '$renameFrom', operand: target },
        { path: target, parts: requirePath(target), name: '$rename', operand: path },
      ]
    })
  })
  const ordered = steps.sort((a, b) => comparePaths(a.parts, b.parts))
  requireNoConflict(ordered)
  // A renamed value is read before it is removed.
  return [
    ...ordered.filter(({ name }) => name !== '$renameFrom'),
    ...ordered.filter(({ name }) => name === '$renameFrom'),
  ]
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = '', y = ''] = [a[i], b[i]]
    if (x === y) continue
    if (/^\d+$/.test(x) && /^\d+$/.test(y)) return Number(x) - Number(y)
    return x < y ? -1 : 1
  }
  return a.length - b.length
}

function requireNoConflict(ordered: readonly Step[]): void {
  const paths = new Set<string>()
  for (const { path } of ordered) {
    const parents = path.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'))
    const clash = parents.find((parent) => paths.has(parent))
    if (clash) throw new EngineError(40, `Updating the path '${path}' would create a conflict at '${clash}'`)
    paths.add(path)
  }
}

/** These change what there is and make nothing. */
const ONLY_EXISTING = new Set(['$pop', '$pull', '$pullAll', '$rename'])

function applyStep(doc: Document, { name, operand, path }: Step, at: string[]): boolean {
  if (name === '$renameFrom') return unsetPath(doc, at)
  if (ONLY_EXISTING.has(name)) requireViable(doc, name === '$rename' ? String(operand).split('.') : at)
  const current = getPath(doc, at)
  if (name === '$rename') {
    const from = String(operand).split('.')
    const moved = getPath(doc, from)
    if (moved === undefined) return false
    requireNoElement(doc, from, 'source')
    requireNoElement(doc, at, 'destination')
    setPath(doc, at, moved)
    return true
  }
  const value = name === '$setOnInsert' ? operand : MODIFIERS[name]?.(current, operand, path)
  if (value === KEEP) return false
  if (value === REMOVE) return unsetPath(doc, at)
  if (identical(current, value)) return false
  setPath(doc, at, value)
  return true
}

function requireNoElement(doc: Document, path: string[], which: string): void {
  const list = path.slice(0, -1).find((_, i) => Array.isArray(getPath(doc, path.slice(0, i + 1))))
  if (list)
    throw badValue(
      `The ${which} field cannot be an array element, '${path.join('.')}' has an array field called '${list}'`,
    )
}

/** The exact paths that `$[]` and `$[name]` stand for in this document. */
function positions(
  doc: Document,
  { parts, path }: Step,
  filters: Map<string, (element: Value) => boolean>,
): string[][] {
  let found: string[][] = [[]]
  for (const part of parts) {
    if (!part.startsWith('$')) {
      found = found.map((at) => [...at, part])
      continue
    }
    const name = /^\$\[(\w*)\]$/.exec(part)?.[1]
    if (name === undefined) throw unsupported(`The positional operator in '${path}'`)
    const test = name === '' ? () => true : filters.get(name)
    if (!test) throw new EngineError(2, `No array filter found for identifier '${name}' in path '${path}'`)
    found = found.flatMap((at) => {
      const list = getPath(doc, at)
      if (!Array.isArray(list))
        throw new EngineError(
          2,
          `The path '${at.join('.')}' must exist in the document in order to apply array updates.`,
        )
      return list.flatMap((element, i) => (test(element) ? [[...at, String(i)]] : []))
    })
  }
  return found
}
