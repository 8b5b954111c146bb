import { isDeepStrictEqual } from 'node:util'
import type { Day } from '../../language/dates.js'
import { LANGUAGES } from '../../language/languages.js'
import type { Assessment, Correction, Demand } from './rules.js'

/** What can be put right after it was published, in its place in time. */
interface Correctable {
  corrections?: Correction[]
}

/** When and why something is put right; without a reason where that is asked for later. */
interface Stamp {
  on: Day
  reason?: string
}

type Parts = Partial<Pick<Demand, 'assessments' | 'restatements' | 'response'>>

const wordsOf = <Part extends Correctable>({ corrections: _, ...words }: Part) => words

const saysSame = (one: Correctable, other: Correctable): boolean =>
  isDeepStrictEqual(wordsOf(one), wordsOf(other))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isLanguage = (name: string): boolean => (LANGUAGES as readonly string[]).includes(name)

/** Whether nothing but words in a further language came to it. */
function isTranslation(before: unknown, after: unknown): boolean {
  if (!isObject(before) || !isObject(after)) return before === after
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.every((name) =>
    before[name] === undefined ? isLanguage(name) : isTranslation(before[name], after[name]),
  )
}

function withThem<Part extends Correctable>(part: Part, corrections: Correction[] = []): Part {
  const words = wordsOf(part) as Part
  return corrections.length === 0 ? words : { ...words, corrections }
}

/** A part that stands for one that readers have, with one more correction where it says something else and tells of none yet. */
function stampedPart<Part extends Correctable>(part: Part, published: Part, stamp: Stamp): Part {
  const [own = [], known = []] = [part.corrections, published.corrections]
  if (saysSame(part, published)) return withThem(part, known)
  if (own.length > known.length) return part
  const way = isTranslation(wordsOf(published), wordsOf(part)) ? 'translated' : 'corrected'
  return withThem(part, [...known, { ...stamp, way }])
}

type Restatement = Demand['restatements'][number]

const hasCommonPlace = (one: Restatement, other: Restatement): boolean =>
  one.on === other.on || isDeepStrictEqual(one.by, other.by)

/** Restatements with the ones of before that they are: first those that say the same, then those of one day or one voice. */
function pairs(before: readonly Restatement[], now: readonly Restatement[]): Map<Restatement, Restatement> {
  const found = new Map<Restatement, Restatement>()
  for (const isOne of [saysSame, hasCommonPlace]) {
    const left = new Set(before.filter((old) => ![...found.values()].includes(old)))
    for (const one of now) {
      const old = found.has(one) ? undefined : [...left].find((candidate) => isOne(one, candidate))
      if (!old) continue
      found.set(one, old)
      left.delete(old)
    }
  }
  return found
}

/** An answer of another kind and of another day is another answer, and no slip. */
function isSameAnswer(one: Demand['response'], other: Demand['response']): boolean {
  if (one.kind === 'none' || other.kind === 'none') return false
  return one.kind === other.kind || (one.on !== undefined && one.on === other.on)
}

type Change = <Part extends Correctable>(part: Part, old: Part) => Part

function changed<Content extends Parts>(content: Content, before: Parts, change: Change): Content {
  const { restatements, response } = content
  const old = restatements
    ? pairs(before.restatements ?? [], restatements)
    : new Map<Restatement, Restatement>()
  const isAnswered = response && before.response && isSameAnswer(response, before.response)
  return {
    ...content,
    ...(restatements && {
      restatements: restatements.map((one) => {
        const known = old.get(one)
        return known ? change(one, known) : one
      }),
    }),
    ...(isAnswered && before.response && { response: change(response, before.response) }),
  }
}

/** A demand with what is told of earlier corrections, which forms and tables do not show. PURE. */
export const withCorrections = <Content extends Parts>(content: Content, before: Parts): Content =>
  changed(content, before, (part, old) => (part.corrections ? part : withThem(part, old.corrections)))

/**
 * A demand of which readers have `published`, with every answer, restatement and assessment that says something else than
 * theirs marked as corrected or translated. Assessments are only ever added, so they are known by their place. PURE.
 */
export function stampedDemand<Content extends Parts>(
  content: Content,
  published: Parts,
  stamp: Stamp,
): Content {
  const stamped = changed(content, published, (part, old) => stampedPart(part, old, stamp))
  const known = published.assessments ?? []
  const assessments = content.assessments?.map((one, place) => {
    const old = known[place]
    return old ? stampedPart(one, old, stamp) : one
  })
  return { ...stamped, ...(assessments && { assessments }) }
}

/** Corrections that have no reason yet, with one. PURE. */
export function withReason<Content extends Parts>(content: Content, reason: string): Content {
  const reasoned = <Part extends Correctable>(part: Part): Part =>
    withThem(
      part,
      part.corrections?.map((one) => (one.reason === undefined && reason !== '' ? { ...one, reason } : one)),
    )
  const { assessments, restatements, response } = content
  return {
    ...content,
    ...(assessments && { assessments: assessments.map(reasoned) }),
    ...(restatements && { restatements: restatements.map(reasoned) }),
    ...(response && { response: reasoned(response) }),
  }
}

/** Assessments of a draft on top of those published past it: those that it corrects, and those that it adds. PURE. */
export function joinAssessments(
  root: readonly Assessment[],
  draft: readonly Assessment[],
  published: readonly Assessment[],
): Assessment[] {
  const joined = published.map((theirs, place) => {
    const [was, mine] = [root[place], draft[place]]
    if (!was || !mine || isDeepStrictEqual(was, mine)) return theirs
    if (isDeepStrictEqual(was, theirs)) return mine
    const added = (mine.corrections ?? []).slice(was.corrections?.length ?? 0)
    return { ...mine, corrections: [...(theirs.corrections ?? []), ...added] }
  })
  return [...joined, ...draft.slice(root.length)]
}

/** An assessment in other words: its day, its status and its verdicts stay. PURE. */
export function correctedAssessment(
  assessment: Assessment,
  words: Pick<Assessment, 'reason' | 'exception' | 'evidence'> & {
    criteria: { note: Assessment['reason'] }[]
  },
): Assessment {
  const { reason, exception, evidence, criteria } = words
  const { exception: _, ...rest } = assessment
  return {
    ...rest,
    reason,
    evidence,
    criteria: assessment.criteria.map((one, place) => ({ ...one, note: criteria[place]?.note ?? one.note })),
    ...(exception !== undefined && { exception }),
  }
}
