import { forPeopleOfTheDesk } from '../http/places.js'
import { PREFIXES } from '../language/prefix.js'
import type { Wording } from '../language/wording.js'

/** robots.txt (RFC 9309): what people sign in for is nothing that a search engine could show. PURE. */
export function robots(origin: string): string {
  const refused = forPeopleOfTheDesk().flatMap((path) =>
    PREFIXES.map((prefix) => `Disallow: ${prefix}${path}`),
  )
  return ['User-agent: *', ...refused, '', `Sitemap: ${origin}/sitemap.xml`, ''].join('\n')
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The search as browsers offer it beside others (OpenSearch 1.1), in one language. PURE. */
export function openSearch(origin: string, wording: Wording): string {
  const address = (path: string) => escaped(origin + wording.href(path))
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escaped(wording.t('feeds.searchName'))}</ShortName>
  <Description>${escaped(wording.t('feeds.searchAbout'))}</Description>
  <Language>${wording.lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
  <Url type="text/html" template="${address('/search')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address('/opensearch.xml')}"/>
</OpenSearchDescription>
`
}
