import { dayOf } from '../../clock.js'
import { aPage, type Page } from '../../http/page.js'
import { pathOf } from '../../kinds/address.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { KINDS, type Kind } from '../../ledger/entry.js'
import type { TokenScope } from '../access-token-model.js'
import { MOST_TOKEN_DAYS } from '../rules.js'
import type { ListedToken } from './store.js'

/** Days for which a token can be made to work. */
export const TOKEN_DAYS = [7, 30, MOST_TOKEN_DAYS] as const
const USUAL_DAYS = 90

export interface TokensSection {
  state: string
}

/** For the page of one's account. PURE. */
export const tokensSection = (listed: readonly ListedToken[], { t }: Wording): TokensSection => ({
  state: listed.length === 0 ? t('tokens.none') : t('tokens.count', { count: listed.length }),
})

export interface AccessTokensPage {
  page: Page
  problems: { href: string; text: string }[]
  done: string
  /** The new token, this once; '' for none. */
  made: string
  tokens: {
    id: string
    name: string
    created: ShownDate
    expires: ShownDate
    /** Null: never. */
    used: ShownDate | null
    revokeOf: string
    /** What it may be used for, in words. */
    scope: string
  }[]
  nameProblem: string
  name: string
  days: { value: string; text: string; isChosen: boolean }[]
  kindsProblem: string
  kinds: { value: Kind; text: string; isChosen: boolean }[]
  access: { value: string; text: string; isChosen: boolean }[]
}

export interface TokensGiven {
  listed: readonly ListedToken[]
  made?: string
  isRevoked?: boolean
  /** Key of what is wrong with the name, under `tokens.problem`. */
  problem?: string
  typed?: { name: string; days: string; kinds: readonly Kind[]; access: string }
}

/** PURE. */
function scopeText({ kinds, mayWrite }: TokenScope, { t, list }: Wording): string {
  const named = list(kinds.map((kind) => t(`desk.kinds.${pathOf(kind)}`)))
  const what = kinds.length === KINDS.length ? t('tokens.allKinds') : named
  return t(mayWrite ? 'tokens.scopeWrite' : 'tokens.scopeRead', { kinds: what })
}

/** The tokens of one's account, and the form for a new one. PURE. */
export function accessTokensPage(given: TokensGiven, wording: Wording): AccessTokensPage {
  const { t } = wording
  const problem = given.problem === undefined ? '' : t(`tokens.problem.${given.problem}`)
  const title = t('tokens.title')
  const chosen = given.typed?.days ?? String(USUAL_DAYS)
  const isOfKinds = given.problem === 'noKind'
  const access = given.typed?.access ?? 'read'
  return {
    page: aPage({
      title: problem === '' ? title : `${t('accounts.error')} ${title}`,
      description: t('tokens.description'),
      address: '',
    }),
    problems: problem === '' ? [] : [{ href: isOfKinds ? '#kind-demand' : '#tokenName', text: problem }],
    done: given.isRevoked ? t('tokens.revoked') : '',
    made: given.made ?? '',
    tokens: given.listed.map(({ id, name, createdAt, expiresAt, lastUsedOn, scope }) => ({
      id,
      name,
      created: wording.date(dayOf(createdAt)),
      expires: wording.date(dayOf(expiresAt)),
      used: lastUsedOn === '' ? null : wording.date(lastUsedOn),
      revokeOf: t('tokens.revokeOf', { name }),
      scope: scopeText(scope, wording),
    })),
    nameProblem: isOfKinds ? '' : problem,
    kindsProblem: isOfKinds ? problem : '',
    name: given.typed?.name ?? '',
    days: TOKEN_DAYS.map((days) => ({
      value: String(days),
      text: t('tokens.daysOf', { count: days }),
      isChosen: String(days) === chosen,
    })),
    kinds: KINDS.map((kind) => ({
      value: kind,
      text: t(`desk.kinds.${pathOf(kind)}`),
      isChosen: given.typed?.kinds.includes(kind) ?? false,
    })),
    access: (['read', 'write'] as const).map((value) => ({
      value,
      text: t(`tokens.access.${value}`),
      isChosen: value === access,
    })),
  }
}
