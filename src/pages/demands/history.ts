import { type Day, firstDay, type WorldDate } from '../../language/dates.js'
import type { Wording } from '../../language/wording.js'
import {
  placedOnAxis,
  type Stretch,
  stretches,
  thinned,
  type YearTick,
  yearTicks,
} from '../charts/status-history.js'

export interface ShownStretch extends Stretch {
  label: string
  /** Whether the word fits into the stretch on a wide page, and also on a phone. */
  fits: boolean
  fitsNarrow: boolean
}

/** An action above the line. */
interface HistoryMark {
  effect: string
  x: string
}

/** Status over time, drawn in percent of its width. */
export interface History {
  stretches: ShownStretch[]
  ticks: YearTick[]
  marks: HistoryMark[]
  /** The same in words, for those who cannot see it. */
  summary: string
}

export interface HistorySubject {
  askedOn: WorldDate
  judged: readonly { status: string; on: Day }[]
  actions: readonly { on: WorldDate; effect: string }[]
}

/** Pixels that one percent has on a wide page and on a phone, and that a letter and the space around a word need. */
const WIDE = 6.4
const NARROW = 3
const LETTER = 7.5
const AROUND = 18

const MOST_TICKS = 12

/** PURE. @param start first day of the axis; @param end its last day */
export function historyOf(subject: HistorySubject, start: Day, end: Day, wording: Wording): History {
  const { askedOn, judged, actions } = subject
  const drawn = stretches({ askedOn, judged, start, end }).map((stretch): ShownStretch => {
    const label = wording.t(`common.status.${stretch.status}`)
    const needed = label.length * LETTER + AROUND
    const isOwn = stretch.status !== 'not-assessed'
    return {
      ...stretch,
      label,
      fits: isOwn && stretch.percent * WIDE > needed,
      fitsNarrow: isOwn && stretch.percent * NARROW > needed,
    }
  })
  const steps = drawn.map(({ label, from }) =>
    wording.t('demands.history.step', { status: label, day: wording.date(from).text }),
  )
  return {
    stretches: drawn,
    ticks: thinned(yearTicks(start, end), MOST_TICKS),
    marks: actions
      .filter(({ on }) => firstDay(on) >= start && firstDay(on) <= end)
      .map(({ on, effect }) => ({ effect, x: placedOnAxis(firstDay(on), start, end) })),
    summary: steps.join('; '),
  }
}
