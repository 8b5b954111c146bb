import { dayOf } from '../../clock.js'
import { aPage, type Page } from '../../http/page.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import {
  type AccountFormPage,
  aField,
  type FormAsked,
  type FormField,
  pageOf,
  summary,
} from '../field-view.js'
import { type PasskeyAsk, passkeyAsk } from '../sign-in/second-step-page.js'

/** What an account has, as this page needs it. */
interface Held {
  app: { since: string } | null
  passkeys: readonly { id: string; name: string; createdAt: string; usedAt: string }[]
  recoveryLeft: number
}

export interface TwoStepSection {
  /** What is on, in one sentence each. */
  states: string[]
}

const dayShown = (wording: Wording, instant: string): ShownDate => wording.date(dayOf(instant))

/** For the page of one's account: what guards it besides the password. */
export function twoStepSection({ app, passkeys, recoveryLeft }: Held, { t }: Wording): TwoStepSection {
  if (app === null && passkeys.length === 0) return { states: [t('accounts.twoStep.none')] }
  return {
    states: [
      ...(app ? [t('accounts.twoStep.appOn')] : []),
      ...(passkeys.length > 0 ? [t('accounts.twoStep.passkeyCount', { count: passkeys.length })] : []),
      t('accounts.twoStep.left', { count: recoveryLeft }),
    ],
  }
}

export interface TwoStepPage {
  page: Page
  problems: { href: string; text: string }[]
  done: string
  /** Why one was led here; '' when one came by oneself. */
  required: string
  /** Null: no app. */
  appSince: ShownDate | null
  hasFactor: boolean
  left: string
  isLow: boolean
  /** Browsers offer passkeys at this address of the site. */
  canAdd: boolean
  passkeys: {
    id: string
    name: string
    /** The field to rename it: what was typed, if that was refused, and why. */
    field: NameField
    created: ShownDate
    used: ShownDate | null
    renameLabel: string
    removeOf: string
  }[]
}

interface NameField {
  id: string
  value: string
  problem: string
}

function nameField(asked: FormAsked, name: string, place: number, isRenamed: boolean): NameField {
  if (!isRenamed) return { id: `passkeyName-${place}`, value: name, problem: '' }
  const { value, problem } = aField('passkeyName', asked)
  return { id: 'passkeyName', value, problem }
}

export function twoStepPage(
  asked: FormAsked,
  held: Held,
  given: { done: string | undefined; isRequired: boolean; canAdd: boolean; renamed: string },
): TwoStepPage {
  const { wording } = asked
  const { t } = wording
  const hasFactor = held.app !== null || held.passkeys.length > 0
  return {
    page: pageOf(asked, 'twoStep'),
    problems: summary(asked),
    done: given.done ? t(`accounts.twoStep.done.${given.done}`) : '',
    required: given.isRequired && !hasFactor ? t('accounts.twoStep.required') : '',
    appSince: held.app && dayShown(wording, held.app.since),
    hasFactor,
    left: t('accounts.twoStep.left', { count: held.recoveryLeft }),
    isLow: hasFactor && held.recoveryLeft < 4,
    canAdd: given.canAdd,
    passkeys: held.passkeys.map(({ id, name, createdAt, usedAt }, place) => ({
      id,
      name,
      field: nameField(asked, name, place, id === given.renamed),
      created: dayShown(wording, createdAt),
      used: usedAt === '' ? null : dayShown(wording, usedAt),
      renameLabel: t('accounts.passkey.renameLabel', { name }),
      removeOf: t('accounts.passkey.removeOf', { name }),
    })),
  }
}

export interface AppPage extends AccountFormPage {
  /** The secret sealed, to come back with the code. */
  sealed: string
  secret: string
  /** `viewBox` of the picture. */
  box: string
  path: string
}

export function appPage(
  asked: FormAsked,
  sealed: string,
  offer: { secret: string; side: number; path: string },
): AppPage {
  const { side, ...shown } = offer
  return {
    page: pageOf(asked, 'app'),
    problems: summary(asked),
    fields: [aField('code', asked, { hint: asked.wording.t('accounts.app.codeHint') })],
    sealed,
    box: `0 0 ${side} ${side}`,
    ...shown,
  }
}

export interface CodesPage {
  page: Page
  codes: readonly string[]
}

/** The recovery codes, the only time that they are shown. */
export const codesPage = ({ t }: Wording, codes: readonly string[]): CodesPage => ({
  page: aPage({
    title: t('accounts.codes.title'),
    description: t('accounts.codes.description'),
    address: '',
  }),
  codes,
})

export interface AddPasskeyPage extends AccountFormPage {
  passkey: PasskeyAsk
}

export function addPasskeyPage(asked: FormAsked, options: string): AddPasskeyPage {
  const fields: FormField[] = [
    aField('passkeyName', asked, { hint: asked.wording.t('accounts.passkey.nameHint') }),
  ]
  return {
    page: pageOf(asked, 'addPasskey'),
    problems: summary(asked),
    fields,
    passkey: passkeyAsk(asked, { options, action: '/account/two-step/passkeys', button: 'add' }),
  }
}
