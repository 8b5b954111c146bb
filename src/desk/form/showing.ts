import type { Choices } from '../../kinds/form/choices.js'
import type * as kinds from '../../kinds/form/fields.js'
import type { FormError } from '../../kinds/form/read-form.js'
import type { Wording } from '../../language/wording.js'
import type * as view from './field-view.js'
import { type Problem, shownProblem } from './problem.js'

/** What a form is shown with. `summary` collects its problems in the order of the page. */
export interface Showing {
  wording: Wording
  choices: Choices
  errors: readonly FormError[]
  /** Path of the rows to which one was just added; '' for none. */
  openAt: string
  /** What each of a page's fixed rows is about, by path of the rows. */
  about: Record<string, readonly view.RowAbout[]>
  summary: view.SummaryLine[]
}

/** A path as an id. */
export const idOfPath = (path: string): string => path.replaceAll('.', '-')
/** Id of the suggestions for references of one kind. */
export const suggestionsId = (kind: string): string => `list-${kind}`

/** The problems of one field, which are put into the summary with a link to `target`. */
export function problemsAt(
  showing: Showing,
  field: kinds.Field,
  isHere: (path: string) => boolean,
  target: string,
): Problem[] {
  const problems = showing.errors
    .filter((error) => isHere(error.field))
    .map((error) => shownProblem(error, field, showing.wording))
  for (const { text } of problems) showing.summary.push({ href: `#${target}`, text })
  return problems
}

/** What every field's template prints; `target` is the input that its problems lead to. */
export function common(showing: Showing, field: kinds.Field, path: string, target: string) {
  const id = idOfPath(path)
  const isContainer = field.kind === 'rows' || field.kind === 'group' || field.kind === 'refs'
  const isHere = (at: string) => at === path || (!isContainer && at.startsWith(`${path}.`))
  const problems = problemsAt(showing, field, isHere, target)
  const hint = field.hint ? showing.wording.t(`fields.hint.${field.hint}`) : ''
  const describedBy = [hint && `${id}-h`, problems.length > 0 && `${id}-e`].filter(Boolean).join(' ')
  return {
    partial: `desk/${field.kind}`,
    id,
    name: path,
    label: showing.wording.t(`fields.label.${field.label}`),
    hint,
    isOptional: field.isOptional === true,
    problems,
    describedBy,
  }
}
