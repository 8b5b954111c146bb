import { Feed } from 'feed'
import type { Licence } from '../http/licence.js'
import type { Wording } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import type { FeedEntry } from './entries.js'

export interface FeedInput {
  title: string
  description: string
  /** Site-relative address, without language prefix, of the page that it follows; its own is that and /feed.atom. */
  path: string
  /** Scheme and host. */
  origin: string
  licence: Licence
  head: Head
  entries: readonly FeedEntry[]
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const line = (label: string, text: string): string => `<p><b>${escaped(label)}</b> ${escaped(text)}</p>`

function contentOf(entry: FeedEntry, origin: string, { t }: Wording): string {
  const link = (href: string, words: string) => `<a href="${escaped(origin + href)}">${escaped(words)}</a>`
  const links = [
    ...(entry.href === '' ? [] : [link(entry.href, t('feeds.version', { version: entry.version }))]),
    ...(entry.difference === '' ? [] : [link(entry.difference, t('feeds.difference'))]),
  ]
  return [
    `<p>${escaped(entry.what)}</p>`,
    ...entry.moves.map(({ label, text }) => line(`${label}:`, text)),
    ...(entry.reason === '' ? [] : [line(`${t('feeds.why')}:`, entry.reason)]),
    ...(links.length === 0 ? [] : [`<p>${links.join(' · ')}</p>`]),
  ].join('\n')
}

/**
 * A tag URI (RFC 4151): it stays when the site's addresses change, since it is made of the host and day of its minting.
 * Both languages tell of one ledger entry, each in an entry of its own.
 */
const idOf = ({ entry, at }: FeedEntry, origin: string, lang: string): string =>
  `tag:${new URL(origin).hostname},${at.slice(0, 10)}:ledger/${entry}/${lang}`

/** When a record without entries was last changed: never, so at the beginning of time as computers count it. */
const BEGINNING = '1970-01-01T00:00:00.000Z'

/** A title that is text is shown as typed by every reader. Nothing else can hold the mark: all that is typed was escaped. */
const titlesAsText = (xml: string): string =>
  xml.replace(/<title type="html"><!\[CDATA\[([^<>]*)\]\]><\/title>/g, '<title type="text">$1</title>')

/** A feed in Atom (RFC 4287). Nothing in it depends on the day of asking. PURE. */
export function atom(
  { title, description, path, origin, licence, head, entries }: FeedInput,
  wording: Wording,
): string {
  const page = origin + wording.href(path)
  const self = origin + wording.href(`${path === '/' ? '' : path}/feed.atom`)
  const name = wording.t('common.siteName')
  const feed = new Feed({
    title,
    description,
    id: self,
    link: page,
    feedLinks: { atom: self },
    updated: new Date(entries[0]?.at || head.time || BEGINNING),
    author: { name, link: origin },
    copyright: `${name}, ${licence.title}`,
    generator: false,
  })
  for (const entry of entries) {
    feed.addItem({
      id: idOf(entry, origin, wording.lang),
      title: escaped(entry.title),
      link: entry.href === '' ? page : origin + entry.href,
      date: new Date(entry.at),
      published: new Date(entry.at),
      content: contentOf(entry, origin, wording),
    })
  }
  // The library has no place for the language of the whole, and calls every title HTML.
  return titlesAsText(feed.atom1()).replace('<feed ', `<feed xml:lang="${wording.lang}" `)
}
