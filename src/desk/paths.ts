import { LISTS } from '../ledger/entry.js'
import type { Referred } from './fields.js'

/** The name of a kind in addresses. */
export const pathOf = (kind: Referred): string => LISTS[kind]

/** Where the public sees a record. A programme is known there by the slug in its content. */
export const publicAddress = (
  kind: Referred,
  reference: string,
  content: { slug?: string } | null,
): string => (kind === 'programme' ? `/progress/${content?.slug ?? ''}` : `/${LISTS[kind]}/${reference}`)
