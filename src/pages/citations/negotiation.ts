import type { RequestHandler } from 'express'
import { ALL_KINDS } from '../../kinds/kinds.js'
import { bareType, type Format } from './formats.js'

const folders = ALL_KINDS.map(({ folder }) => folder).join('|')
const CITABLE = new RegExp(`^/(?:${folders})/[A-Za-z0-9-]+(?:/v/[1-9]\\d*)?$`)

/** Citations written out go by a name of their own, which registries of persistent addresses use. */
const BIBLIOGRAPHY = 'text/x-bibliography'

const OFFERED: [type: string, format: Format][] = [
  ...(['bib', 'ris', 'csl.json', 'jsonld'] as const).map((format): [string, Format] => [
    bareType(format),
    format,
  ]),
  [BIBLIOGRAPHY, 'txt'],
]

const PARAMETERS = /text\/x-bibliography((?:;(?!q=)[\w-]+=[^;,]*)*)/i

/** The style asked for in `text/x-bibliography; style=mla`; '' for none. */
const styleIn = (accept: string): string =>
  /;\s*style="?([^;,"\s]+)/i.exec(PARAMETERS.exec(accept)?.[1] ?? '')?.[1] ?? ''

/** The address of a form of what is at an address, with the rest of its query. */
function addressOf(url: string, format: Format, style: string): string {
  const [path = '', query = ''] = url.split('?', 2)
  const search = new URLSearchParams(query)
  if (format === 'txt' && style !== '') search.set('style', style)
  return `${path}/cite.${format}${search.size === 0 ? '' : `?${search}`}`
}

/**
 * Answers at the address of an entry or a version with its citation, to one who asks for that with `Accept` and would
 * not rather have the page. Comes before the cache of pages, which must keep the two apart.
 */
export function negotiateCitation(): RequestHandler {
  return (req, res, next) => {
    if (!CITABLE.test(req.path)) return next()
    res.vary('Accept')
    const accept = (req.headers.accept ?? '').replace(/\s/g, '')
    // Parameters would keep the types from matching; what they say is kept in the address.
    req.headers.accept = accept.replace(PARAMETERS, BIBLIOGRAPHY)
    const type = req.accepts(['text/html', ...OFFERED.map(([offered]) => offered)])
    const format = OFFERED.find(([offered]) => offered === type)?.[1]
    if (type === false || format === undefined) return next()
    const style = styleIn(accept)
    req.url = addressOf(req.url, format, style)
    res.set('Content-Location', res.locals.site.origin + res.locals.wording.href(req.url))
    res.locals.negotiated = type
    next()
  }
}
