import { aPage, type Page } from '../../http/page.js'
import { kindAt } from '../../kinds/address.js'
import { shownInstant } from '../../language/instant.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { partsOf } from '../../ledger/reference.js'
import type { Crumb } from '../form/edit-page.js'
import { ageText } from '../review/queue-page.js'
import { guardedName, type Unfinished } from './rules.js'

export interface UnfinishedLine {
  href: string
  title: string
  /** 'Add a government action', 'Edit D-0001' and so on. */
  what: string
  saved: ShownDate
  age: string
  isLapsed: boolean
}

export interface UnfinishedPage extends UnfinishedLine {
  page: Page
  crumbs: Crumb[]
  heading: string
  /** Where its form is. */
  action: string
  removeAction: string
  id: string
  values: { name: string; value: string }[]
}

function whatOf(address: string, wording: Wording): string {
  const guarded = guardedName(address)
  if (guarded !== '') return wording.t(guarded)
  const [, , path = '', reference = '', page = ''] = address.split('/')
  if (reference === 'from-link') return wording.t('link.heading')
  if (page === 'assess') return wording.t('desk.assess', { reference })
  return wording.t(`desk.${page === 'edit' ? 'edit' : 'add'}.${kindAt(path)}`, { reference })
}

/** What has no title is called by the record that it is about. */
function titleOf({ address, title }: Unfinished, wording: Wording): string {
  if (title !== '' || guardedName(address) === '') return title || wording.t('unfinished.untitled')
  return address.split('/').find((part) => partsOf(part)) ?? whatOf(address, wording)
}

export const unfinishedAddress = (id: string): string => `/desk/unfinished/${id}`

export const unfinishedLine =
  (wording: Wording, now: Date) =>
  (found: Unfinished): UnfinishedLine => ({
    href: wording.href(unfinishedAddress(found.id)),
    title: titleOf(found, wording),
    what: whatOf(found.address, wording),
    saved: shownInstant(wording, found.savedAt),
    age: ageText(found.savedAt, now, wording),
    isLapsed: found.isLapsed,
  })

/** One form that was put aside: its values, to be sent to where it shows itself again. */
export function unfinishedPage(
  found: Unfinished & { values: readonly (readonly [string, readonly string[]])[] },
  now: Date,
  wording: Wording,
): UnfinishedPage {
  const line = unfinishedLine(wording, now)(found)
  return {
    ...line,
    page: aPage({ title: line.title, description: line.what, address: unfinishedAddress(found.id) }),
    crumbs: [{ href: wording.href('/desk'), text: wording.t('desk.title') }],
    heading: line.title,
    action: wording.href(found.address),
    removeAction: wording.href(`${unfinishedAddress(found.id)}/remove`),
    id: found.id,
    values: found.values.flatMap(([name, values]) => values.map((value) => ({ name, value }))),
  }
}
