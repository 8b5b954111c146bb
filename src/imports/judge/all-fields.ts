import { type Field, fieldsOf } from '../../kinds/form/fields.js'
import { type DeskForm, isOutside } from '../../kinds/form/form.js'

/** The fields of a content, those too that other pages of the desk write. PURE. */
export const allFields = (form: DeskForm): Field[] =>
  [...fieldsOf(form.sections), ...form.carried].filter((field) => !isOutside(field))
