import type { Day } from '../../language/dates.js'
import type { Status } from '../shape/status.js'
import type { Assessment, Criterion, Verdict } from './rules.js'

/** After so many months without a step a demand is stalled, and is in progress no longer. */
export const STALLED_MONTHS = 18

/** What an action did about a demand, as an answer to it and not as its context. */
export interface StepTaken {
  reference: string
  /** First and last day on which it can have begun. */
  from: Day
  to: Day
  /** And on which it can have ended; the same for what took a day. */
  endedFrom: Day
  endedTo: Day
  /** It does what was asked, or some of it. */
  helps: boolean
  setsBack: boolean
}

/** What contradicts a status: the criterion or the action by name, where it is one. */
type Against = { criterion: number; verdict: Verdict } | { action: string } | Record<string, never>

/** What a status is held against. */
interface Subject {
  on: Day
  verdicts: readonly { criterion: number; verdict: Verdict }[]
  steps: readonly StepTaken[]
}

type Test = (subject: Subject) => Against[]

const NOTHING: Against = {}

const fulfilled = (verdict: Verdict): boolean => verdict === 'met' || verdict === 'in-part'

const each =
  (isAgainst: (verdict: Verdict) => boolean): Test =>
  ({ verdicts }) =>
    verdicts.filter(({ verdict }) => isAgainst(verdict))

const unless =
  (holds: (subject: Subject) => boolean): Test =>
  (subject) =>
    holds(subject) ? [] : [NOTHING]

function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(date, last))
  return first.toISOString().slice(0, 10)
}

/*
 * A date that is known by its year or month alone contradicts a status only where every day of it does: what requires a
 * step is content with one that may have been by the day, and what denies one is refused by one that must have been.
 */
const mayBe = ({ from }: StepTaken, { on }: Subject): boolean => from <= on
const mustBe = ({ to }: StepTaken, { on }: Subject): boolean => to <= on

const helpful = (subject: Subject): StepTaken[] =>
  subject.steps.filter((step) => step.helps && mayBe(step, subject))

const hasStep = (subject: Subject): boolean =>
  helpful(subject).length > 0 || subject.verdicts.some(({ verdict }) => fulfilled(verdict))

/** The newest step, where it is certain that even this one is too long ago. */
function onlyOldSteps(subject: Subject): Against[] {
  const newest = helpful(subject).sort((a, b) => (a.endedTo < b.endedTo ? 1 : -1))[0]
  return newest && newest.endedTo < monthsBefore(subject.on, STALLED_MONTHS)
    ? [{ action: newest.reference }]
    : []
}

const certain = (subject: Subject): StepTaken[] =>
  subject.steps.filter((step) => step.helps && mustBe(step, subject))

const asAction = ({ reference }: StepTaken): Against => ({ action: reference })

const TESTS = {
  someCriteria: unless(({ verdicts }) => verdicts.length > 0),
  allMet: each((verdict) => verdict !== 'met'),
  notAllMet: unless(
    ({ verdicts }) => verdicts.length === 0 || verdicts.some(({ verdict }) => verdict !== 'met'),
  ),
  someFulfilled: unless(
    ({ verdicts }) => verdicts.length === 0 || verdicts.some(({ verdict }) => fulfilled(verdict)),
  ),
  noneMet: each((verdict) => verdict === 'met'),
  noneFulfilled: each(fulfilled),
  noneJudged: each((verdict) => verdict !== 'not-judged'),
  someStep: unless(hasStep),
  noStep: (subject) => certain(subject).map(asAction),
  recentStep: onlyOldSteps,
  noRecentStep: (subject) =>
    certain(subject)
      .filter(({ endedFrom }) => endedFrom > monthsBefore(subject.on, STALLED_MONTHS))
      .map(asAction),
  someSetback: unless((subject) => subject.steps.some((step) => step.setsBack && mayBe(step, subject))),
} satisfies Record<string, Test>

export type RuleName = keyof typeof TESTS

interface Rule {
  name: RuleName
  /** Where false, a status against it may stand with a stated reason, which readers see. */
  isFirm: boolean
}

const firm = (name: RuleName): Rule => ({ name, isFirm: true })
const rule = (name: RuleName): Rule => ({ name, isFirm: false })

/** What must hold for each status: the one table that the forms, the import and the page `/method` judge and speak by. */
export const STATUS_RULES: Readonly<Record<Status, readonly Rule[]>> = {
  met: [firm('someCriteria'), firm('allMet')],
  'partly-met': [firm('someCriteria'), firm('someFulfilled'), rule('notAllMet')],
  'in-progress': [rule('noneMet'), rule('someStep'), rule('recentStep')],
  announced: [rule('noneFulfilled'), rule('noStep')],
  'no-action': [rule('noneFulfilled'), rule('noStep')],
  stalled: [rule('notAllMet'), rule('someStep'), rule('noRecentStep')],
  reversed: [rule('notAllMet'), rule('someSetback')],
  'not-assessed': [rule('noneJudged')],
}

/** One way in which an assessment does not agree with itself or with the record. */
export interface Contradiction {
  rule: RuleName
  isFirm: boolean
  against: Against
}

/** The verdict on each criterion as it is worded now; one on other words than these is none. */
export const verdictsOn = (
  criteria: readonly Criterion[],
  judged: Assessment['criteria'],
): { criterion: number; verdict: Verdict }[] =>
  criteria.map(({ number, wording = 1 }) => {
    const own = judged.find((one) => one.criterion === number && (one.wording ?? 1) === wording)
    return { criterion: number, verdict: own?.verdict ?? 'not-judged' }
  })

/** The verdict that a criterion had in other words than those of now; none where it has one on these. */
export function outdatedVerdict(
  { number, wording = 1 }: Criterion,
  judged: Assessment['criteria'],
): Verdict | null {
  const own = judged.find(({ criterion }) => criterion === number)
  return !own || (own.wording ?? 1) === wording || own.verdict === 'not-judged' ? null : own.verdict
}

/** All that an assessment says against the table, of a demand with these criteria and steps. PURE. */
export function againstRules(
  { status, on, criteria: judged }: Pick<Assessment, 'status' | 'on' | 'criteria'>,
  criteria: readonly Criterion[],
  steps: readonly StepTaken[],
): Contradiction[] {
  const subject = { on, verdicts: verdictsOn(criteria, judged), steps }
  return STATUS_RULES[status].flatMap(({ name, isFirm }) =>
    TESTS[name](subject).map((against) => ({ rule: name, isFirm, against })),
  )
}
