import { type AccountFormPage, aField, type FormAsked, pageOf, summary } from '../field-view.js'

/** A button that asks the browser for a passkey and posts what it answers. Needs public/js/passkey.js. */
export interface PasskeyAsk {
  /** What the browser is asked, as JSON; '' for no button. */
  options: string
  action: string
  button: string
  /** What is wrong with the passkey that was shown; '' for nothing. */
  problem: string
}

export function passkeyAsk(
  asked: FormAsked,
  given: { options: string; action: string; button: string },
): PasskeyAsk {
  const { wording, problems } = asked
  const found = problems.find(({ field }) => field === 'passkey')
  return {
    options: given.options,
    action: wording.href(given.action),
    button: wording.t(`accounts.passkey.${given.button}`),
    problem: found ? wording.t(`accounts.problem.passkey.${found.problem}`) : '',
  }
}

export interface SecondStepPage extends AccountFormPage {
  lede: string
  passkey: PasskeyAsk
}

/** @param held options: what a passkey is asked, as JSON; '' when the account has none for this site */
export function secondStepPage(asked: FormAsked, held: { hasApp: boolean; options: string }): SecondStepPage {
  const { t } = asked.wording
  const hint = t(held.hasApp ? 'accounts.second.codeHint' : 'accounts.second.recoveryHint')
  return {
    page: pageOf(asked, 'second'),
    problems: summary(asked),
    fields: [
      aField('code', asked, { hint, label: t(held.hasApp ? 'accounts.code' : 'accounts.recoveryCode') }),
    ],
    lede: t(held.options === '' ? 'accounts.second.lede' : 'accounts.second.ledePasskey'),
    passkey: passkeyAsk(asked, {
      options: held.options,
      action: '/login/second/passkey',
      button: 'use',
    }),
  }
}

export interface PasskeyLoginPage extends Omit<AccountFormPage, 'fields'> {
  passkey: PasskeyAsk
}

export function passkeyLoginPage(asked: FormAsked, options: string): PasskeyLoginPage {
  return {
    page: pageOf(asked, 'passkeyLogin'),
    problems: summary(asked),
    passkey: passkeyAsk(asked, { options, action: '/login/passkey/shown', button: 'signIn' }),
  }
}
