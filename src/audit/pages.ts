import { type EventKind, ROLES, type User } from '../accounts/rules.js'
import { aPage, type Page } from '../http/page.js'
import { type Pager, pagerOf } from '../http/pager.js'
import { pathOf } from '../kinds/address.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import type { AuditFilter } from './query.js'
import type { AuditLine } from './store.js'

interface Option {
  value: string
  text: string
  isChosen: boolean
}

export interface AuditPage {
  page: Page
  countText: string
  people: Option[]
  kinds: Option[]
  record: string
  from: string
  to: string
  csvHref: string
  lines: {
    time: ShownDate
    what: string
    isFailed: boolean
    /** As shown in public; else the account's name. */
    by: string
    /** The account's address; '' for what is no account. */
    account: string
    about: string
    record: string
    recordHref: string
    version: string
    reason: string
  }[]
  pager: Pager
}

export interface AuditGiven {
  filter: AuditFilter
  lines: readonly AuditLine[]
  total: number
  page: number
  perPage: number
  users: readonly User[]
  kinds: readonly EventKind[]
}

function recordOf(record: string, wording: Wording): { record: string; recordHref: string } {
  const [kind = '', reference = ''] = record.split('/')
  if (reference === '') return { record: '', recordHref: '' }
  return { record: reference, recordHref: wording.href(`/desk/${pathOf(kind) || kind}/${reference}`) }
}

const search = (filter: AuditFilter, more: Record<string, string> = {}): string => {
  const text = new URLSearchParams({ ...(filter as Record<string, string>), ...more }).toString()
  return text === '' ? '' : `?${text}`
}

function lineView(
  line: AuditLine,
  users: ReadonlyMap<string, User>,
  wording: Wording,
): AuditPage['lines'][number] {
  const { t } = wording
  const user = line.by === null ? undefined : users.get(line.by)
  const other = line.about === null || line.about === line.by ? undefined : users.get(line.about)
  const isRole = ROLES.some((role) => role === line.detail)
  // Anything else, such as what someone calls their passkey, stands as it is.
  const detail = isRole ? t(`accounts.role.${line.detail}`) : line.detail
  return {
    time: shownInstant(wording, line.time),
    what: t(`audit.what.${line.what}`),
    isFailed: line.kind === 'failed',
    by: line.shownAs || user?.name || t(line.kind === 'account' ? 'audit.byCommand' : 'audit.unknown'),
    account: user?.email ?? '',
    about: [other && `${other.name} (${other.email})`, detail].filter(Boolean).join(': '),
    ...recordOf(line.record, wording),
    version: line.version > 0 ? t('history.version', { version: line.version }) : '',
    reason: line.reason,
  }
}

/** Who did what when. PURE. */
export function auditPage(given: AuditGiven, wording: Wording): AuditPage {
  const { filter, lines, total, page, perPage, users, kinds } = given
  const { t } = wording
  const byId = new Map(users.map((user) => [user.id, user]))
  const option = (value: string, text: string, chosen: string | undefined): Option => ({
    value,
    text,
    isChosen: value === chosen,
  })
  return {
    page: aPage({ title: t('audit.title'), description: t('audit.lede'), address: '/desk/audit' }),
    countText: t('audit.count', { count: total }),
    people: users.map(({ id, name, email }) => option(id, `${name} (${email})`, filter.person)),
    kinds: kinds.map((kind) => option(kind, t(`audit.kind.${kind}`), filter.kind)),
    record: filter.record ?? '',
    from: filter.from ?? '',
    to: filter.to ?? '',
    csvHref: wording.href(`/desk/audit.csv${search(filter)}`),
    lines: lines.map((line) => lineView(line, byId, wording)),
    pager: pagerOf(
      { total, page, length: perPage },
      (number) => `/desk/audit${search(filter, { page: String(number) })}`,
      wording,
    ),
  }
}

export const CSV_COLUMNS = [
  ...['time', 'kind', 'event', 'by', 'by_account', 'about_account', 'detail'],
  ...['record', 'version', 'ledger_entry', 'reason'],
].map((name) => ({ name }))

/** A line as a row of the export. PURE. */
export function csvRow(line: AuditLine, users: ReadonlyMap<string, User>): (string | number)[] {
  const accountOf = (id: string | null) => (id === null ? '' : (users.get(id)?.email ?? id))
  const by = line.shownAs || (line.by === null ? '' : (users.get(line.by)?.name ?? ''))
  return [
    ...[line.time, line.kind, line.what, by, accountOf(line.by), accountOf(line.about), line.detail],
    ...[line.record, line.version || '', line.entry || '', line.reason],
  ]
}
