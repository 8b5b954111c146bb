import type { Status } from '../../kinds/shape/status.js'
import type { Wording } from '../../language/wording.js'
import { type Strip, stripOf } from '../../record/demands/strip.js'
import type { Report } from './progress.js'

/** A figure with the place on the page that lists what it counts; '' when it counts nothing. */
interface LinkedFigure {
  text: string
  href: string
}

export interface ThenAndNow {
  /** The demands before the period and at its end, one above the other on one scale. */
  strips: { label: string; total: string; strip: Strip }[]
  rows: {
    status: Status
    label: string
    meaning: string
    start: LinkedFigure
    end: LinkedFigure
    change: string
  }[]
  totals: { start: string; end: string; change: string }
  /** Which demands the figures count. */
  lists: { status: Status; label: string; start: string[]; end: string[] }[]
  /** '' when every demand of the programme was made by the end of the period. */
  later: string
  laterDemands: { reference: string; href: string }[]
}

type Side = 'start' | 'end'

const anchor = (side: Side, status: Status): string => `#${side}-${status}`

/** With a true minus sign, as it stands in a column of figures. */
function changeText(change: number, wording: Wording): string {
  if (change === 0) return wording.number(0)
  return `${change > 0 ? '+' : '\u2212'}${wording.number(Math.abs(change))}`
}

function stripsOf(report: Report, days: Record<Side, string>, wording: Wording): ThenAndNow['strips'] {
  const ofSide = {
    start: report.counts.map((one) => one.atStart),
    end: report.counts.map((one) => one.atEnd),
  }
  return (['start', 'end'] as const).map((side) => {
    const counts = report.counts.map(({ status }, place) => ({
      status,
      count: ofSide[side][place]?.length ?? 0,
    }))
    const strip = stripOf(counts, () => '', wording, report.demands.length)
    // The squares lead to the page's own lists, which stand on the same address in both languages.
    for (const part of strip.tally) part.href = anchor(side, part.status)
    return {
      label: days[side],
      total: wording.t('progress.thenNow.demands', { count: strip.total }),
      strip,
    }
  })
}

/**
 * Where the demands stood before the period and where they stand at its end. PURE.
 * @param days the two days in words
 */
export function thenAndNow(report: Report, days: Record<Side, string>, wording: Wording): ThenAndNow {
  const figure = (side: Side, status: Status, count: number): LinkedFigure => ({
    text: wording.number(count),
    href: count === 0 ? '' : anchor(side, status),
  })
  const [start, end] = [report.demands.filter((one) => one.atStart !== null).length, report.demands.length]
  const later = report.askedLater
  return {
    strips: stripsOf(report, days, wording),
    rows: report.counts.map(({ status, atStart, atEnd }) => ({
      status,
      label: wording.t(`common.status.${status}`),
      meaning: wording.t(`common.statusMeaning.${status}`),
      start: figure('start', status, atStart.length),
      end: figure('end', status, atEnd.length),
      change: changeText(atEnd.length - atStart.length, wording),
    })),
    totals: {
      start: wording.number(start),
      end: wording.number(end),
      change: changeText(end - start, wording),
    },
    lists: report.counts
      .filter(({ atStart, atEnd }) => atStart.length + atEnd.length > 0)
      .map(({ status, atStart, atEnd }) => ({
        status,
        label: wording.t(`common.status.${status}`),
        start: atStart,
        end: atEnd,
      })),
    later: later.length === 0 ? '' : wording.t('progress.thenNow.later', { count: later.length }),
    laterDemands: later.map((reference) => ({ reference, href: wording.href(`/demands/${reference}`) })),
  }
}
