import { type Field, fieldsOf } from './form/fields.js'
import { isOutside } from './form/form.js'
import type { RecordKind } from './kind.js'
import { ofEachKind } from './kinds.js'

function fieldsOfKind({ sections, carried, pageOrder = [] }: RecordKind): Field[] {
  const own = fieldsOf(sections).filter((field) => !isOutside(field))
  const placeOf = ({ name }: Field) => (pageOrder.includes(name) ? pageOrder.indexOf(name) : pageOrder.length)
  return [...own, ...carried].sort((a, b) => placeOf(a) - placeOf(b))
}

/** What a content of each kind is made of, as the desk's forms describe it, in the order of its page. */
export const PAGE_FIELDS = ofEachKind<readonly Field[]>(fieldsOfKind)
