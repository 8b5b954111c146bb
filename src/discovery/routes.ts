import { Readable } from 'node:stream'
import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { SitemapIndexStream, SitemapStream } from 'sitemap'
import { notFound } from '../errors.js'
import type { Download, Downloads } from '../http/downloads.js'
import { readParams } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { LANGUAGES } from '../language/languages.js'
import { wordingOf } from '../language/wording.js'
import { openSearch, robots } from './pages.js'
import { addressReader, type SiteAddress } from './store.js'

interface Deps {
  connection: Connection
  downloads: Downloads
}

/** A file of the map may have 50,000 addresses (sitemaps.org); each page has one in each language. */
const PAGES_IN_A_FILE = Math.floor(50_000 / LANGUAGES.length)

const partParams = Joi.object<{ part: number }>({
  part: Joi.string()
    .pattern(/^[1-9]\d{0,5}$/)
    .custom(Number),
})

function* urlsOf(addresses: readonly SiteAddress[], origin: string, changedAt: string) {
  const wordings = LANGUAGES.map((lang) => wordingOf(lang))
  for (const address of addresses) {
    const links = wordings.map(({ lang, href }) => ({ lang, url: origin + href(address.path) }))
    const lastmod = address.changedAt || changedAt
    for (const { url } of links) yield { url, links, ...(lastmod === '' ? {} : { lastmod }) }
  }
}

const NAMESPACES = { xmlns: { news: false, video: false, image: false, xhtml: true } }

/** /sitemap.xml, /robots.txt and /opensearch.xml. */
export function discoveryRoutes({ connection, downloads }: Deps): Router {
  const router = aRouter()
  const read = addressReader(connection)

  const sendXml = (req: Request, res: Response, part: number, parts: Download['parts']): Promise<void> => {
    res.set('Content-Type', 'application/xml; charset=utf-8')
    const name = `sitemap ${part} ${res.locals.site.origin}`
    return downloads.send(req, res, { name, kind: 'download', parts })
  }

  const sendMap = (req: Request, res: Response, addresses: readonly SiteAddress[], part: number) => {
    const { head, site } = res.locals
    return sendXml(req, res, part, () => [
      Readable.from(urlsOf(addresses, site.origin, head.time)),
      new SitemapStream(NAMESPACES),
    ])
  }

  router.get('/sitemap.xml', async (req, res) => {
    const { head, site } = res.locals
    const all = await read(head)
    if (all.length <= PAGES_IN_A_FILE) return sendMap(req, res, all, 0)
    const count = Math.ceil(all.length / PAGES_IN_A_FILE)
    const parts = Array.from({ length: count }, (_, place) => ({
      url: `${site.origin}/sitemap-${place + 1}.xml`,
      lastmod: head.time,
    }))
    await sendXml(req, res, 0, () => [Readable.from(parts), new SitemapIndexStream()])
  })

  router.get('/sitemap-:part.xml', async (req, res) => {
    const { part } = readParams(partParams, req.params)
    const addresses = (await read(res.locals.head)).slice(
      (part - 1) * PAGES_IN_A_FILE,
      part * PAGES_IN_A_FILE,
    )
    if (addresses.length === 0) throw notFound('page', `sitemap-${part}.xml`)
    await sendMap(req, res, addresses, part)
  })

  router.get('/robots.txt', (_req, res) => {
    res.type('text/plain').send(robots(res.locals.site.origin))
  })

  router.get('/opensearch.xml', (_req, res) => {
    const { site, wording } = res.locals
    res.set('Content-Type', 'application/opensearchdescription+xml; charset=utf-8')
    res.send(openSearch(site.origin, wording))
  })

  return router
}
