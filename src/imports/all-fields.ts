import { type Field, fieldsOf } from '../desk/fields.js'
import { type DeskForm, isOutside } from '../desk/form.js'

/** The fields of a content, those too that other pages of the desk write. PURE. */
export const allFields = (form: DeskForm): Field[] =>
  [...fieldsOf(form.sections), ...form.carried].filter((field) => !isOutside(field))
