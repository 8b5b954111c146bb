import { aPage, type Page } from '../http/page.js'
import { shownInstant } from '../language/instant.js'
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../language/languages.js'
import { unbroken } from '../language/unbroken.js'
import { type Wording, wordingOf } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'

/** The page that says what a static copy has not. */
export interface MissingPage {
  page: Page
  origin: string
  entry: string
  time: string
  hash: string
  /** Lists to go on from. */
  ways: { href: string; label: string }[]
}

const WAYS = ['demands', 'actions', 'progress', 'changes', 'data'] as const

/** PURE. */
export function missingPage(head: Head, origin: string, wording: Wording): MissingPage {
  return {
    page: aPage({ title: wording.t('copy.heading'), description: wording.t('copy.text'), address: '' }),
    origin,
    entry: wording.number(head.number),
    time: shownInstant(wording, head.time).text,
    hash: head.hash,
    ways: WAYS.map((name) => ({ href: wording.href(`/${name}`), label: wording.t(`frame.nav.${name}`) })),
  }
}

/** PURE. What every page of a copy says of itself. */
export const noticeOf = (head: Head, wording: Wording): { notice: string; more: string } => ({
  notice: wording.t('copy.notice', {
    entry: wording.number(head.number),
    time: shownInstant(wording, head.time).text,
  }),
  more: wording.t('copy.more'),
})

const inFiles = wordingOf(DEFAULT_LANGUAGE)

/** How to begin, in a language. */
function toOpen(language: Language): string {
  const words = unbroken(wordingOf(language))
  return words.t('copy.open', { file: `${words.href('/')}/index.html`.replace(/^\/+/, '') })
}

/** PURE. README.txt of a copy. */
export const readMe = (head: Head, origin: string): string => `TAMDAN: A COPY OF THE PUBLIC RECORD
=====================================

${LANGUAGES.map(toOpen).join('\n')}

The record is that of ${origin}
as it stood at entry ${head.number} of its ledger, ${head.time}
hash ${head.hash}

To put it on a web host, upload this folder as it is. Pages link to each other by relative address.

What it has: every public page in ${inFiles.list(LANGUAGES.map(inFiles.languageName))}, every version of every entry, differences between versions that follow each
other, lists by one filter (and a status beside it), citations, feeds, the downloads in data/ and the public ledger (ledger.jsonl).
What it has not: search, forms, lists by several filters or in another order, pages as of an earlier day, changes between two days of
your choice, the interface for programs. These need a server. A link to one of them leads to not-in-this-copy.html.

To check that no file was changed:   sha256sum --check --quiet SHA256SUMS
To check the chain of the ledger:    tamdan verify ledger.jsonl
`
