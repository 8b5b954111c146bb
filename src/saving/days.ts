import { type DayBounds, dayErrors } from '../kinds/form/day-rules.js'
import { fieldsOf } from '../kinds/form/fields.js'
import { type DeskForm, isOutside } from '../kinds/form/form.js'
import type { FormError } from '../kinds/form/read-form.js'
import { kindOfRecord } from '../kinds/kinds.js'
import type { Ledger } from '../ledger/ledger.js'
import type { RecordState } from '../ledger/model.js'
import type { Content } from './read.js'
import type { Op } from './rules.js'
import { contentAt, contentToEdit } from './standing.js'

/** By what the days of a content are judged, and what was written of the record before. */
export interface DaysBefore {
  bounds: DayBounds
  known: readonly Content[]
}

/** The contents whose days are let be: what readers see; of a draft also the draft, which nobody has published yet. */
export async function writtenBefore(ledger: Ledger, state: RecordState | null, op: Op): Promise<Content[]> {
  if (!state) return []
  const published = await contentAt(ledger, state, state.published?.version ?? 0)
  return op === 'publish' ? [published] : [published, await contentToEdit(ledger, state)]
}

/** What is wrong with the days of a record's content, each at a field that its form has. */
export function contentDayErrors(
  form: Pick<DeskForm, 'kind' | 'sections'>,
  content: Content,
  { bounds, known }: DaysBefore,
): FormError[] {
  const { sections, carried } = kindOfRecord(form.kind)
  const fields = [...fieldsOf(sections), ...carried].filter((field) => !isOutside(field))
  const shown = new Set(fieldsOf(form.sections).map(({ name }) => name))
  return dayErrors(fields, { content }, known, bounds).map((error) => {
    const [top = ''] = error.field.split('.')
    // Judgements are on a page of their own: what came to be before the demand is told where the demand's day is.
    return shown.has(top) ? error : { ...error, field: String(error.params.at ?? top) }
  })
}
