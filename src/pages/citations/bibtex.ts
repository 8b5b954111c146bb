import type { CslItem } from './rules.js'

/*
 * BibTeX as biber, BibTeX, Zotero and JabRef read it, in UTF-8. Written here because the writer of @citation-js 0.8
 * drops what is not Latin, so that a Khmer title came out empty, and gives a month such as {nov 24}.
 */

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // A brace counts for BibTeX even after a backslash, so it needs its name.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const escaped = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? sign)

/** Styles put titles into lower case; a word with a capital in it is kept by braces, names above all. */
const title = (text: string): string =>
  oneLine(text)
    .split(' ')
    .map((word) => (/\p{Lu}/u.test(word) ? `{${escaped(word)}}` : escaped(word)))
    .join(' ')

/** Addresses are not escaped: url fields are read as they stand. Braces and spaces cannot be in one unencoded. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign))

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const twoDigits = (part: number): string => String(part).padStart(2, '0')

const isoDate = (parts: readonly number[]): string =>
  parts.map((part, place) => (place === 0 ? String(part) : twoDigits(part))).join('-')

function dateFields(item: CslItem): [string, string][] {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? []
  const fields: [string, string][] = []
  if (year !== undefined) fields.push(['year', `{${year}}`])
  if (month !== undefined) fields.push(['month', MONTHS[month - 1] ?? `{${month}}`])
  if (day !== undefined) fields.push(['day', `{${day}}`])
  return fields
}

const TYPES: Record<string, string> = { 'article-newspaper': 'article', report: 'techreport' }

const optional = (name: string, value: string | undefined): [string, string][] =>
  value === undefined || value === '' ? [] : [[name, value]]

/** One entry, ending in a line feed. */
export function bibtex(item: CslItem): string {
  const type = TYPES[item.type] ?? 'misc'
  const publisher = item.publisher && `{${escaped(item.publisher)}}`
  const accessed = item.accessed && `{${isoDate(item.accessed['date-parts'][0])}}`
  const authors = (item.author ?? []).map(({ literal }) => `{${escaped(literal)}}`).join(' and ')
  const fields: [string, string][] = [
    ...optional('author', authors && `{${authors}}`),
    ['title', `{${title(item.title)}}`],
    ...optional('journal', item['container-title'] && `{${escaped(item['container-title'])}}`),
    ...optional(type === 'techreport' ? 'institution' : 'publisher', publisher),
    ...dateFields(item),
    ...optional('version', item.version && `{${item.version}}`),
    ...optional('url', item.URL && `{${address(item.URL)}}`),
    ...optional('urldate', accessed),
    ['note', `{${escaped(item.note)}}`],
    ...optional('language', `{${item.language}}`),
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},`)
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`
}
