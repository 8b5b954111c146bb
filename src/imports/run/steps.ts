import type { Action } from '../../kinds/action/rules.js'
import type { StepTaken } from '../../kinds/demand/judging.js'
import { bearsOnOthers, isJudged, kindOfRecord } from '../../kinds/kinds.js'
import { stepsFor } from '../../record/demands/steps.js'
import type { DeskStore } from '../../saving/store.js'
import type { JudgedBy } from '../judge/faults.js'
import type { Identified } from '../judge/identity.js'
import { judge } from '../judge/judge.js'
import { idOfRecord, type RecordStore } from '../judge/record-store.js'

/** What the actions of a file do about demands, in the place of what the record says of the same actions. */
export interface FileSteps {
  /** By the reference of the demand. */
  of: ReadonlyMap<string, readonly StepTaken[]>
  actions: ReadonlySet<string>
}

export const NO_STEPS: FileSteps = { of: new Map(), actions: new Set() }

interface Stepping extends Pick<JudgedBy, 'names' | 'op' | 'bounds' | 'days'> {
  store: RecordStore
  desk: Pick<DeskStore, 'stepsOf'>
  fileSteps: FileSteps
}

const SLICE = 50

const judges = ({ said }: Identified): boolean =>
  isJudged(said.kind) &&
  (said.parts.some(({ list }) => list === 'assessments') || Array.isArray(said.members.assessments))

/** Reads the actions of a file first, where it judges demands too: what they do counts in the judgement. */
export async function stepsInFile(
  { store, ...judging }: Stepping,
  identified: readonly Identified[],
  pause: () => Promise<void>,
): Promise<FileSteps> {
  const bearing = identified.some(judges) ? identified.filter(({ said }) => bearsOnOthers(said.kind)) : []
  const of = new Map<string, StepTaken[]>()
  const actions = new Set<string>()
  for (let start = 0; start < bearing.length; start += SLICE) {
    const slice = bearing.slice(start, start + SLICE)
    const states = await store.states(slice.map(({ said, reference }) => idOfRecord(said.kind, reference)))
    const contents = await store.contents([...states.values()])
    for (const one of slice) {
      const id = idOfRecord(one.said.kind, one.reference)
      const state = states.get(id) ?? null
      const { content } = judge(one, { ...judging, state, before: contents.get(id) ?? {}, steps: [] })
      if (content) actions.add(one.reference)
      for (const demand of (content && kindOfRecord(one.said.kind).touches?.(content)) ?? [])
        of.set(demand, [
          ...(of.get(demand) ?? []),
          ...stepsFor(demand, one.reference, content as unknown as Action),
        ])
      await pause()
    }
  }
  return { of, actions }
}

/** What actions did about a record of the file that it judges, the record's and the file's; none for one that it does not. */
export async function stepsAbout({ desk, fileSteps }: Stepping, one: Identified): Promise<StepTaken[]> {
  if (!judges(one)) return []
  const known = one.isNew ? [] : await desk.stepsOf(one.reference)
  const kept = known.filter(({ reference }) => !fileSteps.actions.has(reference))
  return [...kept, ...(fileSteps.of.get(one.reference) ?? [])]
}
