import { type Field, fieldsOf, type LineField, type Section } from '../../kinds/form/fields.js'
import type { UnlikeAt } from '../../language/likeness/in-content.js'
import { unlikeTold } from '../../language/likeness/told.js'
import type { Wording } from '../../language/wording.js'
import { ALIKE } from '../../saving/read.js'
import { idOfPath } from './showing.js'

/** One difference between the languages of a text: which text, where it is typed ('' where not on this page), and what differs. */
export interface UnlikeView {
  label: string
  href: string
  text: string
}

/** The field that takes the reason why languages are alike. */
export const ALIKE_FIELD: LineField = { kind: 'line', name: ALIKE, label: 'alike', hint: 'alike' }

/** The names of the fields on the way to a text, with the number of each row. */
function labelsTo(
  fields: readonly Field[],
  [name = '', ...rest]: readonly string[],
  wording: Wording,
): string[] {
  const field = fields.find((one) => one.name === name)
  if (!field) return []
  const label = wording.t(`fields.label.${field.label}`)
  const [place = '', ...within] = rest
  if (field.kind === 'group') return [label, ...labelsTo(field.fields, rest, wording)]
  if (field.kind !== 'rows') return [label]
  const row = wording.t('desk.row', {
    label: wording.t(`fields.one.${field.add}`),
    number: wording.number(Number(place) + 1),
  })
  return [row, ...labelsTo(field.fields, within, wording)]
}

/** What differs, in the words of the form. PURE. */
export function unlikeViews(
  unlike: readonly UnlikeAt[],
  { sections, others = [] }: { sections: readonly Section[]; others?: readonly Field[] },
  wording: Wording,
): UnlikeView[] {
  const shown = fieldsOf(sections)
  return unlike.map((one) => {
    const path = one.field.split('.')
    const isShown = shown.some(({ name }) => name === path[0])
    const labels = labelsTo(isShown ? shown : others, path, wording)
    return {
      label: labels.join(', '),
      href: isShown ? `#${idOfPath(one.field)}-${one.notIn}` : '',
      text: unlikeTold(one, wording),
    }
  })
}
