import { actionForm } from './action/desk-form.js'
import { demandForm } from './demand/desk-form.js'
import type { Referred } from './form/fields.js'
import type { DeskForm } from './form/form.js'
import { indicatorForm } from './indicator/desk-form.js'
import { organisationForm } from './organisation/desk-form.js'
import { programmeForm } from './programme/desk-form.js'
import { sourceForm } from './source/desk-form.js'
import { themeForm } from './theme/desk-form.js'

/** Every kind of record as the desk edits it. */
export const FORMS: readonly DeskForm[] = [
  demandForm,
  actionForm,
  sourceForm,
  organisationForm,
  themeForm,
  indicatorForm,
  programmeForm,
]

/** @throws Error for a kind that has none */
export function formOf(kind: Referred): DeskForm {
  const form = FORMS.find((one) => one.kind === kind)
  if (!form) throw new Error(`There is no form of ${kind}`)
  return form
}
