import { AppError } from '../errors.js'
import type { Wording } from '../language/wording.js'

/** The way through a long list. */
export interface Pager {
  /** False when all fits on one page. */
  isNeeded: boolean
  place: string
  /** Addresses; '' where there is no such page. */
  previous: string
  next: string
}

/** PURE. @param addressOf site-relative address of a page of the list */
export function pagerOf(
  { total, page, length }: { total: number; page: number; length: number },
  addressOf: (page: number) => string,
  wording: Wording,
): Pager {
  const pages = Math.max(1, Math.ceil(total / length))
  return {
    isNeeded: pages > 1,
    place: wording.t('frame.pager.place', { page, pages }),
    previous: page > 1 ? wording.href(addressOf(page - 1)) : '',
    next: page < pages ? wording.href(addressOf(page + 1)) : '',
  }
}

/** The rows of one page. @throws AppError 'not-found' for a page after the last one. */
export function pageOfRows<Row>(rows: readonly Row[], page: number, length: number): Row[] {
  const start = (page - 1) * length
  if (page > 1 && start >= rows.length) {
    throw new AppError('not-found', `The list has no page ${page}`, { thing: 'page', key: String(page) })
  }
  return rows.slice(start, start + length)
}
