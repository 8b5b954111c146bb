import { scaleLinear } from 'd3-scale'
import { type IndicatorValue, inTime, spanOf } from '../../kinds/indicator/rules.js'
import { type Day, firstDay, lastDay } from '../../language/dates.js'
import { grouped } from '../../ledger/grouped.js'

/*
 * What the pictures of an indicator share. Places across are percentages and places down are pixels, so labels keep
 * their size on any width. Nothing is averaged: every value is drawn, and a period of which sources say different
 * things is drawn once for each.
 */

/** One value with its place among those of its period. */
export interface DrawnValue {
  value: IndicatorValue
  /** 0 for the first that speaks of the period; it decides the shape of the mark. */
  place: number
  /** How many different things are said of the period. */
  ofPeriod: number
}

/** The values of one period, different ones first apart by their place; PURE. */
export function placedValues(series: readonly IndicatorValue[]): DrawnValue[][] {
  const periods = grouped(inTime(series), spanOf)
  return [...periods.values()].map((values) => {
    const said = [...new Set(values.map(({ bound, value }) => `${bound} ${value}`))]
    return values.map((value) => ({
      value,
      place: said.indexOf(`${value.bound} ${value.value}`),
      ofPeriod: said.length,
    }))
  })
}

export const percent = (value: number): string => `${value.toFixed(2)}%`

/** From zero, or from the least value where it is below zero, to the greatest. A cut axis would make little look like much. */
export function valueScale(values: readonly number[], range: [number, number]) {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  return scaleLinear()
    .domain([least, most === least ? least + 1 : most])
    .range(range)
}

export const dayNumber = (day: Day): number => Date.parse(day) / 86_400_000

/** The middle of a period, in days. */
export function middleOf({ period, until = period }: IndicatorValue): number {
  return (dayNumber(firstDay(period)) + dayNumber(lastDay(until)) + 1) / 2
}
