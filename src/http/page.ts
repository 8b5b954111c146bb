/** The entries of the menu, and '' for a page that belongs to none. */
export type PageSection =
  | 'demands'
  | 'actions'
  | 'themes'
  | 'indicators'
  | 'progress'
  | 'changes'
  | 'method'
  | 'data'
  | ''

export interface PageLink {
  rel: string
  href: string
  type: string
}

export interface PageMeta {
  name: string
  content: string
}

/** What the layout asks of every page. Every model that is rendered carries one, as `page`. */
export interface Page {
  /** Of the window, without the site's name. */
  title: string
  description: string
  /** The page's own address without language prefix: with the parameters that matter and no others. '' for an error. */
  address: string
  section: PageSection
  /** What paper says beside the address, such as "Version 4"; '' for none. */
  edition: string
  /** Typed links to other forms of the page, by site-relative address. */
  links: PageLink[]
  metas: PageMeta[]
  /** Structured data (schema.org) as a plain object; null for none. */
  jsonLd: Record<string, unknown> | null
  /** Site-relative address, without language prefix, of what is shown where a link to the page is shared. */
  picture: string
}

/** The link by which feed readers find the feed of a page. */
export const feedLink = (href: string): PageLink => ({ rel: 'alternate', href, type: 'application/atom+xml' })

/** A page with what it does not name left empty. */
export function aPage(given: Pick<Page, 'title' | 'description' | 'address'> & Partial<Page>): Page {
  return { section: '', edition: '', links: [], metas: [], jsonLd: null, picture: '/picture.png', ...given }
}
