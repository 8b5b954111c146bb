import type { RequestHandler } from 'express'
import { NOBODY } from '../../access/seeing.js'
import { ALL_KINDS } from '../../kinds/kinds.js'
import type { Wording } from '../../language/wording.js'
import type { DeskDeps } from '../../saving/deps.js'
import { deskDoor } from '../../saving/inside.js'
import { withdrawalStore } from '../../saving/withdrawal-store.js'

interface Item {
  href: string
  text: string
  isCurrent: boolean
}

/** Entries of the desk's menu that belong together. */
interface MenuGroup {
  label: string
  isForAdmins: boolean
  items: Item[]
}

declare global {
  namespace Express {
    interface Locals {
      /** The desk's menu; set wherever its layout is used. */
      deskMenu?: MenuGroup[]
    }
  }
}

/** The parts of administration, each with the key of its name. */
const OF_ADMINS: [string, string][] = [
  ['/desk/users', 'users.title'],
  ['/desk/outbox', 'outbox.title'],
  ['/desk/audit', 'audit.title'],
  ['/desk/erase', 'ledger.erase.menu'],
]

/** PURE. @param path of the page, without language prefix */
function menuOf(path: string, waiting: number, wording: Wording): MenuGroup[] {
  const item = (address: string, text: string): Item => ({
    href: wording.href(address),
    text,
    isCurrent: path === address,
  })
  const group = (name: string, items: Item[], isForAdmins = false): MenuGroup => ({
    label: wording.t(`desk.menuGroup.${name}`),
    isForAdmins,
    items,
  })
  return [
    group('work', [
      item('/desk', wording.t('desk.heading')),
      item('/desk/review', wording.t('review.menu', { count: waiting })),
      item('/desk/import', wording.t('imports.title')),
      item('/desk/languages', wording.t('languages.title')),
    ]),
    group(
      'records',
      ALL_KINDS.map(({ path }) => item(`/desk/${path}`, wording.t(`desk.kinds.${path}`))),
    ),
    group(
      'administration',
      OF_ADMINS.map(([address, name]) => item(address, wording.t(name))),
      true,
    ),
  ]
}

/** Counts what waits for review, for the menu of every page in the desk's layout. */
export function deskMenu(deps: Pick<DeskDeps, 'connection' | 'ledger' | 'clock'>): RequestHandler {
  const { store } = deskDoor(deps).as(NOBODY)
  const withdrawals = withdrawalStore(deps.connection, deps.clock)
  return async (req, res, next) => {
    const path = req.baseUrl + req.path.replace(/\/$/, '')
    const waiting = (await store.countInReview()) + (await withdrawals.count())
    res.locals.deskMenu = menuOf(path, waiting, res.locals.wording)
    next()
  }
}
