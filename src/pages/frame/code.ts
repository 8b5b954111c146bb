import { type Wording, wordingOf } from '../../language/wording.js'

/** What an author copies into a page of their own. */
export interface EmbedCode {
  /** HTML. */
  code: string
  /** Address of the picture or panel, in the page's language. */
  href: string
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** PURE. The badge of a demand as a picture that links to its page: as it is now, also where the page shows a past day. */
export function badgeCode(reference: string, title: string, origin: string, wording: Wording): EmbedCode {
  const { href: toNow } = wordingOf(wording.lang, wording.digits)
  const href = toNow(`/embed/demands/${reference}.svg`)
  const page = `${origin}${toNow(`/demands/${reference}`)}`
  const alt = quoted(wording.t('embed.alt', { reference, title }))
  return { href, code: `<a href="${page}"><img src="${origin}${href}" alt="${alt}" height="30"></a>` }
}

/** PURE. The panel of a programme as a frame. */
export function panelCode(slug: string, title: string, origin: string, wording: Wording): EmbedCode {
  const href = wordingOf(wording.lang, wording.digits).href(`/embed/progress/${slug}`)
  const name = quoted(wording.t('embed.frame', { title }))
  return {
    href,
    code: `<iframe src="${origin}${href}" title="${name}" width="100%" height="600" loading="lazy"></iframe>`,
  }
}
