import { kindAt } from '../../kinds/address.js'
import type { Posted } from '../../kinds/form/typed.js'
import type { RecordKind } from '../../kinds/kind.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { LANGUAGES } from '../../language/languages.js'
import { partsOf } from '../../ledger/reference.js'

/** A form that was put aside as it stood. */
export interface Unfinished {
  id: string
  /** Site-relative address of its form, without the language. */
  address: string
  /** As typed, in the language it was typed in; '' for none. */
  title: string
  /** ISO 8601 instant, UTC. */
  savedAt: string
  /** Put aside because its writer had to show who they are first, not by them. */
  isLapsed: boolean
}

/** Of one person. The oldest give way: whoever has as many has long stopped looking at them. */
export const MOST_UNFINISHED = 50

export const ID = /^[0-9a-f]{24}$/

/** A page of one record at the desk, or the form of a new one. */
function recordPage(address: string): { kind: RecordKind; name: string; page: string } | null {
  const [, desk, path = '', name = '', page = '', ...rest] = address.split('/')
  const kind = kindAt(path)
  return desk === 'desk' && kind && rest.length === 0 ? { kind: kindOfRecord(kind), name, page } : null
}

/** Of records. They show themselves again, and write nothing, when they are sent without saying what to do. */
function isOfRecord(address: string): boolean {
  const { name, page } = recordPage(address) ?? { name: '', page: '' }
  if (page === '') return name === 'new' || name === 'from-link'
  return /^[A-Za-z0-9-]{1,80}$/.test(name) && (page === 'edit' || page === 'assess')
}

/** Pages of records that ask for fresh proof, each with the key of its name. */
const GUARDED_PAGES: Readonly<Partial<Record<string, string>>> = {
  addresses: 'unlisted.title',
  readers: 'readers.title',
}

function guardedPage(address: string): string {
  const found = recordPage(address)
  if (!found || partsOf(found.name) === null) return ''
  const page = found.kind.deskPages.find((one) => one === found.page)
  return (page && GUARDED_PAGES[page]) ?? ''
}

/** That ask for fresh proof, each with the key of its name. They show themselves again, and do nothing, for `SHOW` alone. */
const GUARDED: [address: RegExp, name: string][] = [
  [/^\/desk\/erase$/, 'ledger.erase.title'],
  [/^\/desk\/users\/new$/, 'users.add'],
  [/^\/desk\/users\/[0-9a-f]{24}\/role$/, 'users.changeRole'],
  [/^\/account\/tokens$/, 'tokens.new'],
  [/^\/account\/two-step\/passkeys$/, 'accounts.addPasskey.title'],
]

/** Key of the name of a form that asks for fresh proof; '' for other addresses. */
export const guardedName = (address: string): string =>
  GUARDED.find(([form]) => form.test(address))?.[1] ?? guardedPage(address)

/** Whether the form at an address can be put aside: those that show themselves again. */
export const isKeepable = (address: string): boolean => isOfRecord(address) || guardedName(address) !== ''

/** What a form asked for when it was sent is no part of what was typed; nor is what a first step only asks to look at. */
const NOT_TYPED = ['op', 'add', 'remove', 'look', 'unfinished', 'means', 'asked']

/** What proves who somebody is, or opens something. It is given anew. */
const SECRETS = ['password', 'again', 'old', 'code', 'credential', 'sealed', 'token']

const LEFT_OUT = new Set([...NOT_TYPED, ...SECRETS])

export const typedIn = (posted: Posted): [string, readonly string[]][] =>
  [...posted].filter(([name, values]) => !LEFT_OUT.has(name) && values.some((value) => value !== ''))

const TITLES = ['title', 'name', 'newSource.title'].flatMap((name) =>
  LANGUAGES.map((language) => `${name}.${language}`),
)
const LONGEST_TITLE = 200

export const titleIn = (posted: Posted): string =>
  TITLES.map((name) => posted.get(name)?.[0]?.trim() ?? '')
    .find(Boolean)
    ?.slice(0, LONGEST_TITLE) ?? ''
