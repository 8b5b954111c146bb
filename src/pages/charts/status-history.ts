import { type Day, firstDay, type WorldDate } from '../../language/dates.js'

/** What is drawn: the status in force from the day a demand was made to the end of the record. */
export interface StatusHistoryInput {
  askedOn: WorldDate
  /** Oldest first. */
  judged: readonly { status: string; on: Day }[]
  /** First and last day of the axis. */
  start: Day
  end: Day
}

/** A stretch of one status. Places and widths are percent of the axis, so that words never shrink with the drawing. */
export interface Stretch {
  status: string
  from: Day
  x: string
  width: string
  /** Width as a number, to judge whether a word fits. */
  percent: number
}

export interface YearTick {
  year: string
  x: string
}

/** Percent that the newest status is drawn with at least. */
const LEAST_WIDTH = 1.5

const DAY_MS = 86_400_000

const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`

/** Where a day lies between two others, from 0 to 100. */
export function placeOnAxis(day: Day, start: Day, end: Day): number {
  const length = Math.max(1, dayNumber(end) - dayNumber(start))
  return Math.min(100, Math.max(0, ((dayNumber(day) - dayNumber(start)) / length) * 100))
}

export const placedOnAxis = (day: Day, start: Day, end: Day): string => percent(placeOnAxis(day, start, end))

/** Years that are named on any axis, however long it is. */
const MOST_YEARS = 30

/** The first of January of every year that begins on the axis, or of every second, third, … where there are too many. */
export function yearTicks(start: Day, end: Day): YearTick[] {
  const first = Number(start.slice(0, 4)) + (start.endsWith('-01-01') ? 0 : 1)
  const last = Number(end.slice(0, 4))
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index))
  const ticks = years.map((year) => ({ year: year.padStart(4, '0'), x: '' }))
  return thinned(ticks, MOST_YEARS).map(({ year }) => ({
    year,
    x: placedOnAxis(`${year}-01-01`, start, end),
  }))
}

/** Every second, third, … tick, so that no more than `most` are left; the last one stays. */
export function thinned(ticks: readonly YearTick[], most: number): YearTick[] {
  const step = Math.max(1, Math.ceil(ticks.length / most))
  return ticks.filter((_, index) => (ticks.length - 1 - index) % step === 0)
}

/** Judgements that changed nothing lengthen the stretch before them. */
function changes({ askedOn, judged }: StatusHistoryInput): { status: string; on: Day }[] {
  const asked = firstDay(askedOn)
  const steps = [{ status: 'not-assessed', on: asked }]
  for (const { status, on: judgedOn } of judged) {
    // A judgement that is older than the demand holds from the day the demand was made.
    const on = judgedOn < asked ? asked : judgedOn
    if (steps.at(-1)?.status === status) continue
    // Of one day the last judgement counts: a demand judged on the very day it was made was never unassessed.
    if ((steps.at(-1)?.on ?? '') >= on) steps.pop()
    if (steps.at(-1)?.status !== status) steps.push({ status, on })
  }
  return steps
}

/** The status over time as stretches that touch each other and end with the axis. PURE. */
export function stretches(input: StatusHistoryInput): Stretch[] {
  const steps = changes(input).filter((step) => step.on <= input.end)
  // What was judged on the last day of the axis would have no width, though it is the status now.
  const last = placeOnAxis(steps.at(-1)?.on ?? input.end, input.start, input.end)
  const cap = Math.min(last, 100 - LEAST_WIDTH)
  const places = steps.map((step) => Math.min(cap, placeOnAxis(step.on, input.start, input.end)))
  return steps.map((step, index) => {
    const x = places[index] ?? 0
    const until = places[index + 1] ?? 100
    return {
      status: step.status,
      from: step.on,
      x: percent(x),
      width: percent(until - x),
      percent: until - x,
    }
  })
}
