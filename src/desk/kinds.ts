import { actionForm } from '../actions/desk-form.js'
import { demandForm } from '../demands/desk-form.js'
import { indicatorForm } from '../indicators/desk-form.js'
import { organisationForm } from '../organisations/desk-form.js'
import { programmeForm } from '../programmes/desk-form.js'
import { sourceForm } from '../sources/desk-form.js'
import { themeForm } from '../themes/desk-form.js'
import type { Referred } from './fields.js'
import type { DeskForm } from './form.js'

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
