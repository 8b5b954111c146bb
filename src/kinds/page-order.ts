import { actionForm } from './action/desk-form.js'
import { demandForm } from './demand/desk-form.js'
import type { PublicKind } from './edition.js'
import { type Field, fieldsOf } from './form/fields.js'
import { type DeskForm, isOutside } from './form/form.js'
import { indicatorForm } from './indicator/desk-form.js'
import { organisationForm } from './organisation/desk-form.js'
import { programmeForm } from './programme/desk-form.js'
import { sourceForm } from './source/desk-form.js'
import { themeForm } from './theme/desk-form.js'

const FORMS: Record<PublicKind, DeskForm> = {
  demand: demandForm,
  action: actionForm,
  source: sourceForm,
  organisation: organisationForm,
  theme: themeForm,
  indicator: indicatorForm,
  programme: programmeForm,
}

/** The members of a content in the order in which its page shows them; those not named follow in the form's order. */
const PAGE_ORDER: Partial<Record<PublicKind, readonly string[]>> = {
  demand: [
    'title',
    'issuers',
    'addressees',
    'issuedOn',
    'issuedOnNote',
    'restatements',
    'deadline',
    'themes',
    'supersedes',
    'assessments',
    'dispute',
    'response',
    'checkedOn',
    'text',
    'isQuotation',
    'note',
    'instruments',
    'tags',
    'criteria',
    'sources',
  ],
  action: [
    'title',
    'actors',
    'on',
    'until',
    'onNote',
    'place',
    'type',
    'summary',
    'note',
    'figures',
    'links',
  ],
  indicator: ['name', 'unit', 'levels', 'series', 'drawnAs', 'measures', 'limits', 'demands'],
  source: ['title', 'kind', 'isConfidential', 'authors', 'publisher', 'publishedOn', 'readOn', 'language'],
}

function inPageOrder(fields: readonly Field[], order: readonly string[] = []): Field[] {
  const placeOf = ({ name }: Field) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...fields].sort((a, b) => placeOf(a) - placeOf(b))
}

const fieldsOfKind = (kind: PublicKind): Field[] => {
  const { sections, carried } = FORMS[kind]
  const own = fieldsOf(sections).filter((field) => !isOutside(field))
  return inPageOrder([...own, ...carried], PAGE_ORDER[kind])
}

/** What a content of each kind is made of, as the desk's forms describe it, in the order of its page. */
export const FIELDS: Record<PublicKind, readonly Field[]> = {
  demand: fieldsOfKind('demand'),
  action: fieldsOfKind('action'),
  source: fieldsOfKind('source'),
  organisation: fieldsOfKind('organisation'),
  theme: fieldsOfKind('theme'),
  indicator: fieldsOfKind('indicator'),
  programme: fieldsOfKind('programme'),
}
