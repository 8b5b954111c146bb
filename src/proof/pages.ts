import { aPage, type Page } from '../http/page.js'
import { type Pager, pagerOf } from '../http/pager.js'
import { nameInAddress, versionPath } from '../kinds/address.js'
import { contentOf } from '../kinds/contents.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import { isOpenEntry, type OpenEntry, type ProofEntry } from './public-entry.js'

export const ON_PAGE = 50

interface ShownEntry {
  number: string
  /** Null for an entry that is not public, of which only number and hash are shown. */
  open: ShownOpenEntry | null
  hash: string
}

interface ShownOpenEntry {
  time: ShownDate
  record: string
  /** Address of the version; '' where its words are not public. */
  address: string
  version: string
  what: string
  isErased: boolean
}

/** The page of the ledger's head. */
export interface LedgerPage {
  page: Page
  head: { number: string; time: ShownDate; hash: string } | null
  /** The public key of heads, in base64. */
  key: string
  /** Commands that fetch and check the ledger, and its addresses. */
  commands: { get: string; verify: string }
  entries: ShownEntry[]
  pager: Pager
}

export interface LedgerPageInput {
  head: Head
  key: string
  origin: string
  /** Newest first. */
  entries: readonly ProofEntry[]
  page: number
}

const shownEntry = (entry: ProofEntry, wording: Wording): ShownEntry => ({
  number: wording.number(entry.number),
  open: isOpenEntry(entry) ? shownOpenEntry(entry, wording) : null,
  hash: entry.hash,
})

function shownOpenEntry(entry: OpenEntry, wording: Wording): ShownOpenEntry {
  const { kind, reference, version, operation } = entry
  const isOpen = operation === 'publish' && entry.content !== undefined
  const content = isOpen ? contentOf<unknown>({ ...entry, content: entry.content ?? null }) : null
  return {
    time: shownInstant(wording, entry.time),
    record: reference,
    address: isOpen ? wording.href(versionPath(kind, nameInAddress(reference, content), version)) : '',
    version: wording.number(version),
    what: wording.t(`desk.operation.${operation}`),
    isErased: entry.erased === true,
  }
}

/** PURE. */
export function ledgerPage(input: LedgerPageInput, wording: Wording): LedgerPage {
  const { head, key, origin, entries, page } = input
  const addressOf = (number: number) => (number === 1 ? '/ledger' : `/ledger?page=${number}`)
  return {
    page: aPage({
      title: wording.t('ledger.title'),
      description: wording.t('ledger.lede'),
      address: addressOf(page),
      links: [{ rel: 'alternate', href: '/ledger.jsonl', type: 'application/x-ndjson' }],
    }),
    head:
      head.number === 0
        ? null
        : { number: wording.number(head.number), time: shownInstant(wording, head.time), hash: head.hash },
    key,
    commands: {
      get: `curl -o ledger.jsonl ${origin}/ledger.jsonl`,
      verify: `npx tamdan verify ledger.jsonl --head ${head.number}:${head.hash}`,
    },
    entries: entries.map((entry) => shownEntry(entry, wording)),
    pager: pagerOf({ total: head.number, page, length: ON_PAGE }, addressOf, wording),
  }
}
