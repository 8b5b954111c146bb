import { aPage, type Page } from '../../http/page.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import type { SecretAddress } from '../../pages/unlisted/secret-address-model.js'
import type { Crumb } from '../form/edit-page.js'
import { crumbsOf } from '../form/edit-page.js'

export interface AddressesPage {
  page: Page
  crumbs: Crumb[]
  reference: string
  title: Shown
  /** Where the programme stands: unlisted, listed too, or not published. */
  standing: string
  /** The new address, whole, shown this once; '' for none. */
  made: string
  revoked: boolean
  action: string
  /** Where the addresses given are asked to be shown; '' where they are. */
  showAction: string
  name: string
  summary: { href: string; text: string }[]
  addresses: {
    id: string
    name: string
    made: ShownDate
    by: string
    revokeAction: string
    revoked: ShownDate | null
  }[]
}

export interface AddressesGiven {
  state: RecordState
  /** Null: it is not published. */
  isUnlisted: boolean | null
  /** Null: not to be shown yet. */
  addresses: readonly SecretAddress[] | null
  made: string
  revoked: boolean
  name: string
  /** Key of what is wrong with the name; '' for nothing. */
  problem: string
}

/** The secret addresses of a programme, for the desk. PURE. */
export function addressesPage(given: AddressesGiven, wording: Wording): AddressesPage {
  const { state, isUnlisted, addresses, problem } = given
  const { reference } = state
  const own = `/desk/programmes/${reference}/addresses`
  const standing = isUnlisted === null ? 'draft' : isUnlisted ? 'unlisted' : 'listed'
  return {
    page: aPage({ title: wording.t('unlisted.title'), description: reference, address: own }),
    crumbs: [
      ...crumbsOf({ path: 'programmes' }, wording),
      { href: wording.href(`/desk/programmes/${reference}`), text: reference },
    ],
    reference,
    title: wording.text(state.title),
    standing: wording.t(`unlisted.standing.${standing}`),
    made: given.made,
    revoked: given.revoked,
    action: wording.href(own),
    name: given.name,
    summary: problem === '' ? [] : [{ href: '#name', text: wording.t(`unlisted.${problem}`) }],
    showAction: addresses === null ? wording.href(`${own}/show`) : '',
    addresses: (addresses ?? []).map(({ _id, name, madeAt, madeBy, revokedAt }) => ({
      ...{ id: _id, name, by: madeBy, made: shownInstant(wording, madeAt) },
      revokeAction: wording.href(`${own}/revoke`),
      revoked: revokedAt === null ? null : shownInstant(wording, revokedAt),
    })),
  }
}
