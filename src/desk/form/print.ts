import type { Field } from '../../kinds/form/fields.js'
import { merge } from '../../kinds/form/merge.js'
import { asGroup, asList, asText, isBlank, type Typed, type TypedGroup } from '../../kinds/form/typed.js'
import { FACTS, LANGUAGES } from '../../language/languages.js'
import type { Wording } from '../../language/wording.js'

/** One field of two versions side by side. */
export interface DifferenceView {
  label: string
  /** Lines. */
  theirs: string[]
  yours: string[]
  /** Both changed it, differently. */
  isBoth: boolean
}

const labelled = (label: string, lines: string[]): string[] =>
  lines.map((line, place) => (place === 0 ? `${label}: ${line}` : line))

/** What a field holds, as lines of text; none when it is empty. */
function printed(field: Field, typed: Typed, wording: Wording): string[] {
  if (isBlank(typed)) return []
  switch (field.kind) {
    case 'text':
      return LANGUAGES.flatMap((name) => {
        const text = asText(asGroup(typed)[name])
        return isBlank(text) ? [] : labelled(FACTS[name].name, text.split('\n'))
      })
    case 'date':
      return [
        ['day', 'month', 'year']
          .map((part) => asText(asGroup(typed)[part]))
          .join(' ')
          .trim(),
      ]
    case 'choice':
      return [
        field.options.includes(asText(typed)) ? wording.t(`${field.words}.${asText(typed)}`) : asText(typed),
      ]
    case 'tick':
      return [wording.t('desk.yes')]
    case 'ticks':
    case 'refs':
      return asList(typed).map(asText)
    case 'group':
      return printedAll(field.fields, asGroup(typed), wording)
    case 'rows':
      return asList(typed).flatMap((row, place) =>
        printedAll(field.fields, asGroup(row), wording).map(
          (line) => `${wording.number(place + 1)}. ${line}`,
        ),
      )
    default:
      return asText(typed).split('\n')
  }
}

function printedAll(fields: readonly Field[], typed: TypedGroup, wording: Wording): string[] {
  return fields.flatMap((field) =>
    labelled(wording.t(`fields.label.${field.label}`), printed(field, typed[field.name] ?? '', wording)),
  )
}

/** The fields in which two typed forms differ, with what each holds. */
export function differenceViews(
  fields: readonly Field[],
  { base, yours, theirs }: { base: TypedGroup; yours: TypedGroup; theirs: TypedGroup },
  wording: Wording,
): DifferenceView[] {
  const { conflicts } = merge(base, yours, theirs)
  return fields.flatMap((field) => {
    const [mine, other] = [yours[field.name] ?? '', theirs[field.name] ?? '']
    const [yourLines, theirLines] = [printed(field, mine, wording), printed(field, other, wording)]
    if (yourLines.join('\n') === theirLines.join('\n')) return []
    const label = wording.t(`fields.label.${field.label}`)
    return [{ label, theirs: theirLines, yours: yourLines, isBoth: conflicts.includes(field.name) }]
  })
}
