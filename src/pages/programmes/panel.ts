import type { ProgressPage } from './pages.js'

/** A programme in short, for a frame on a page of others. */
export interface Panel extends Pick<ProgressPage, 'page' | 'title' | 'covers' | 'span' | 'days' | 'thenNow'> {
  /** Address of the programme's own page, in the page's language. */
  own: string
}

/** PURE. The page in short: what its squares link to stands on the page itself, for the same period. */
export function panelOf({ page, title, covers, span, days, thenNow }: ProgressPage, own: string): Panel {
  const strips = thenNow.strips.map(({ strip, ...labels }) => {
    const parts = strip.parts.map((part) => ({ ...part, href: own + part.href }))
    return { ...labels, strip: { ...strip, parts } }
  })
  return { page, title, covers, span, days, thenNow: { ...thenNow, strips }, own }
}
