import { type AccountFormPage, aField, type FormAsked, pageOf, summary } from '../field-view.js'
import { type PasskeyAsk, passkeyAsk } from './second-step-page.js'

export interface ConfirmPage extends AccountFormPage {
  next: string
  passkey: PasskeyAsk
}

/** @param given options: what a passkey is asked, as JSON; '' when the account has none for this site */
export function confirmPage(
  asked: FormAsked,
  given: { hasFactor: boolean; hasApp: boolean; options: string; next: string },
): ConfirmPage {
  const { t } = asked.wording
  const label = t(given.hasApp ? 'accounts.code' : 'accounts.recoveryCode')
  const hint = t(given.hasApp ? 'accounts.second.codeHint' : 'accounts.second.recoveryHint')
  const code = given.hasFactor ? [aField('code', asked, { label, hint })] : []
  return {
    page: pageOf(asked, 'confirm'),
    problems: summary(asked),
    fields: [aField('password', asked, { autocomplete: 'current-password' }), ...code],
    next: given.next,
    passkey: passkeyAsk(asked, {
      options: given.options,
      action: '/account/confirm/passkey',
      button: 'use',
    }),
  }
}
