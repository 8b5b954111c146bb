/** One line of the table: a measure beside its baseline from the same run, or a note. */
export interface Row {
  what: string
  mine?: number
  baseline?: number
  unit?: string
  against?: string
  note?: string
}

const figure = (value: number, unit: string): string => `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`

export function printed(row: Row): string {
  const { what, mine, baseline, unit = '', against = '', note } = row
  if (mine === undefined || baseline === undefined) return `${what}: ${note ?? ''}`
  const ratio = baseline === 0 ? '–' : (mine / baseline).toFixed(2)
  return `${what}: ${ratio} × ${against} (${figure(mine, unit)} against ${figure(baseline, unit)})`
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
