import { aPage, type Page } from '../http/page.js'
import type { Wording } from '../language/wording.js'
import type { FormProblem } from './form.js'

export interface FormField {
  /** Name and id. */
  name: string
  label: string
  /** '' for none, as are `hintId`, `problem` and `describedBy`. */
  hint: string
  problem: string
  describedBy: string
  type: 'text' | 'email' | 'password'
  /** Always '' for a password: what was typed never goes back into a page. */
  value: string
  autocomplete: string
}

/** A form's page: its problems on top, each a link to its field, and its fields. */
export interface AccountFormPage {
  page: Page
  problems: { href: string; text: string }[]
  fields: FormField[]
}

type FieldName = 'email' | 'password' | 'again' | 'old' | 'name' | 'shownAs' | 'code' | 'passkeyName'
type Typed = Partial<Record<FieldName, string>>

const AUTOCOMPLETE: Record<FieldName, string> = {
  email: 'username',
  password: 'new-password',
  again: 'new-password',
  old: 'current-password',
  name: 'name',
  shownAs: 'nickname',
  code: 'one-time-code',
  passkeyName: 'off',
}
const TYPE: Record<FieldName, FormField['type']> = {
  email: 'email',
  password: 'password',
  again: 'password',
  old: 'password',
  name: 'text',
  shownAs: 'text',
  code: 'text',
  passkeyName: 'text',
}
const HINTED: readonly FieldName[] = ['name', 'shownAs']

/** What a form is made from: the language, what was typed, and what was wrong with it. */
export interface FormAsked {
  wording: Wording
  typed: Typed
  problems: readonly FormProblem[]
}

const words = ({ t }: Wording, { field, problem }: FormProblem) => t(`accounts.problem.${field}.${problem}`)

export function aField(
  name: FieldName,
  { wording, typed, problems }: FormAsked,
  given: Partial<FormField> = {},
): FormField {
  const found = problems.find((problem) => problem.field === name)
  const hint = given.hint ?? (HINTED.includes(name) ? wording.t(`accounts.${name}Hint`) : '')
  const described = [hint && `${name}-hint`, found && `${name}-error`].filter(Boolean).join(' ')
  return {
    name,
    label: wording.t(`accounts.${name}`),
    problem: found ? words(wording, found) : '',
    describedBy: described,
    type: TYPE[name],
    value: TYPE[name] === 'password' ? '' : (typed[name] ?? ''),
    autocomplete: AUTOCOMPLETE[name],
    ...given,
    hint,
  }
}

export const newPassword = (asked: FormAsked): FormField[] => {
  const { t } = asked.wording
  const label = t('accounts.newPassword')
  return [aField('password', asked, { label, hint: t('accounts.passwordHint') }), aField('again', asked)]
}

/**
 * GOV.UK Design System: a page that shows an error says so in its title too, for those who hear it.
 * No address: these pages are not for search engines, and one holds a token.
 */
export function pageOf({ wording: { t }, problems }: FormAsked, part: string): Page {
  const title = t(`accounts.${part}.title`)
  return aPage({
    title: problems.length > 0 ? `${t('accounts.error')} ${title}` : title,
    description: t(`accounts.${part}.description`),
    address: '',
  })
}

export const summary = ({ wording, problems }: FormAsked) =>
  problems.map((problem) => ({ href: `#${problem.field}`, text: words(wording, problem) }))
