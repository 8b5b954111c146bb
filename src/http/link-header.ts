import type { RequestHandler } from 'express'
import type { Page, PageLink } from './page.js'

/** Links that mean something in a page only. */
const IN_PAGES = new Set(['unapi-server', 'search'])

function written({ rel, href, type }: PageLink, origin: string): string {
  const address = href.startsWith('/') ? origin + href : href
  return `<${address}>; rel="${rel}"${type === '' ? '' : `; type="${type}"`}`
}

/** Says the typed links of a page (RFC 8288) in its headers too, where programs find them without reading HTML. */
export function linkHeader(): RequestHandler {
  return (_req, res, next) => {
    const render = res.render.bind(res)
    res.render = (view: string, model?: object) => {
      const links = (model as { page?: Page } | undefined)?.page?.links ?? []
      const shown = links.filter(({ rel }) => !IN_PAGES.has(rel))
      if (shown.length > 0)
        res.set('Link', shown.map((link) => written(link, res.locals.site.origin)).join(', '))
      render(view, model)
    }
    next()
  }
}
