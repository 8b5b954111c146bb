import type { Figure } from '../../kinds/action/rules.js'
import { LANGUAGES } from '../../language/languages.js'
import { isEmpty, type Shown, type Text } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'

interface ShownFigure {
  value: string
  unit: Shown
  period: Shown
  note: Shown
}

/** All figures that an action's sources give under one label. */
export interface FigureGroup {
  label: Shown
  figures: ShownFigure[]
  /** Two different values of one period: the sources contradict each other. */
  isContradictory: boolean
}

const keyOf = (text: Text): string => LANGUAGES.map((language) => text[language] ?? '').join('\n')

/** Different values for the same unit and period. A figure without a period may be of any, so it contradicts none. */
function contradict(figures: readonly Figure[]): boolean {
  const seen = new Map<string, number>()
  for (const { unit, period, value } of figures) {
    if (isEmpty(period)) continue
    const key = `${keyOf(unit)}\n${keyOf(period)}`
    if ((seen.get(key) ?? value) !== value) return true
    seen.set(key, value)
  }
  return false
}

/** Figures side by side that say the same thing, in the order in which the record names them. PURE. */
export function figureGroups(figures: readonly Figure[], wording: Wording): FigureGroup[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure.label)
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  return [...groups.values()].map((group) => ({
    label: wording.text(group[0]?.label),
    figures: group.map(({ value, unit, period, note }) => ({
      value: wording.number(value),
      unit: wording.text(unit),
      period: wording.text(period),
      note: wording.text(note),
    })),
    isContradictory: contradict(group),
  }))
}
