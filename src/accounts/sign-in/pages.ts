import { aPage, type Page } from '../../http/page.js'
import type { Wording } from '../../language/wording.js'
import { type AccountFormPage, aField, type FormAsked, newPassword, pageOf, summary } from '../field-view.js'
import type { User } from '../rules.js'

export interface LoginPage extends AccountFormPage {
  next: string
  /** Browsers offer passkeys at this address of the site. */
  takesPasskeys: boolean
  /** A form was sent after its sender was signed out, and could not be kept. */
  notSent: boolean
}

export function loginPage(asked: FormAsked, next: string, takesPasskeys: boolean): LoginPage {
  const fields = [aField('email', asked), aField('password', asked, { autocomplete: 'current-password' })]
  return {
    page: pageOf(asked, 'signIn'),
    problems: summary(asked),
    fields,
    next,
    takesPasskeys,
    notSent: false,
  }
}

export interface SetupPage extends AccountFormPage {
  lede: string
  token: string
  /** The account's address, when it has one already; '' for the first account. */
  email: string
}

/** @param owner the account that the link is for; null for the first one, whose form asks for the address too. */
export function setupPage(asked: FormAsked, token: string, owner: User | null): SetupPage {
  const { t } = asked.wording
  const filled = owner ? { ...asked, typed: { ...owner, ...asked.typed } } : asked
  const names = [aField('name', filled), aField('shownAs', filled)]
  const fields = [...names, ...(owner ? [] : [aField('email', filled)]), ...newPassword(filled)]
  return {
    page: pageOf(asked, 'setup'),
    problems: summary(asked),
    fields,
    lede: t(owner ? 'accounts.setup.lede' : 'accounts.setup.ledeFirst'),
    token,
    email: owner?.email ?? '',
  }
}

export interface OneTimeLinkPage {
  page: Page
  text: string
  ask: string
}

/** For a link that does not work (any more). */
export function oneTimeLinkPage({ t }: Wording, state: 'used' | 'unknown'): OneTimeLinkPage {
  const text = t(`accounts.link.${state}`)
  return {
    page: aPage({ title: t(`accounts.link.${state}Title`), description: text, address: '' }),
    text,
    ask: t('accounts.link.ask', { command: 'tamdan user link EMAIL' }),
  }
}
