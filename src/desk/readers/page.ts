import { type Access, readersOf } from '../../access/rules.js'
import type { User } from '../../accounts/rules.js'
import { aPage, type Page } from '../../http/page.js'
import { deskPath } from '../../kinds/address.js'
import type { DeskForm } from '../../kinds/form/form.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import type { Crumb } from '../form/edit-page.js'
import { crumbsOf } from '../form/edit-page.js'
import type { ReaderNews } from './news.js'

/** Who may read a record that is for named people. */
export interface ReadersPage {
  page: Page
  crumbs: Crumb[]
  reference: string
  title: Shown
  lede: string
  done: string
  action: string
  removeAction: string
  /** Whoever looks may name others. */
  mayName: boolean
  /** Whoever looks is an administrator who is not named, and may name themselves. */
  mayNameSelf: boolean
  email: string
  summary: { href: string; text: string }[]
  readers: { id: string; name: string; account: string; how: string }[]
}

export interface ReadersGiven {
  form: Pick<DeskForm, 'kind' | 'path'>
  state: RecordState
  access: Access
  users: readonly User[]
  user: User
  mayName: boolean
  /** As typed. */
  email: string
  /** Key of what is wrong with it; '' for nothing. */
  problem: string
  done: string | undefined
}

function readerView(id: string, { access, users }: ReadersGiven, wording: Wording) {
  const nameOf = (one: string) =>
    users.find((user) => user.id === one)?.name ?? wording.t('readers.noAccount')
  const naming = access.named.find(({ user }) => user === id)
  const how = naming
    ? wording.t('readers.named', { by: nameOf(naming.by), time: shownInstant(wording, naming.at).text })
    : wording.t('readers.maker')
  return { id, name: nameOf(id), account: users.find((user) => user.id === id)?.email ?? '', how }
}

/** PURE. */
export function readersPage(given: ReadersGiven, wording: Wording): ReadersPage {
  const { form, state, access, user, problem, done } = given
  const own = `/desk/${form.path}/${state.reference}`
  const title = wording.t('readers.title')
  const readers = readersOf(access)
  return {
    page: aPage({ title: `${state.reference}: ${title}`, description: title, address: `${own}/readers` }),
    crumbs: [...crumbsOf(form, wording), { href: wording.href(own), text: state.reference }],
    reference: state.reference,
    title: wording.text(state.title),
    lede: wording.t(`readers.lede.${form.kind}`),
    done: done ? wording.t(`readers.done.${done}`) : '',
    action: wording.href(`${own}/readers`),
    removeAction: wording.href(`${own}/readers/remove`),
    mayName: given.mayName,
    mayNameSelf: user.role === 'admin' && !readers.includes(user.id),
    email: given.email,
    summary: problem === '' ? [] : [{ href: '#email', text: wording.t(`readers.${problem}`) }],
    readers: readers.map((id) => readerView(id, given, wording)),
  }
}

/** PURE. Whom somebody let read what whoever looks may read. */
export const newsLine =
  (users: readonly User[], wording: Wording) =>
  ({ record, user, by, at }: ReaderNews) => {
    const [kind = '', reference = ''] = record.split('/')
    const nameOf = (id: string) => users.find((one) => one.id === id)?.name ?? wording.t('readers.noAccount')
    const said = { by: nameOf(by), name: nameOf(user), time: shownInstant(wording, at).text }
    return {
      href: wording.href(`${deskPath(kind, reference)}/readers`),
      reference,
      text: wording.t('readers.newsLine', said),
    }
  }
