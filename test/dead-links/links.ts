import { DomUtils, parseDocument } from 'htmlparser2'

type Document = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

/** What an address answered, as far as links are looked for in it. */
export interface Answer {
  /** The whole address asked for. */
  address: string
  type: string
  text: string
  /** Links beside the text: what it leads on to, and the header `Link`. */
  headers: readonly string[]
}

/** Attributes that name an address; of a form, where it sends what was filled in, which is no link unless it asks only. */
const NAMING = ['href', 'src', 'poster', 'data', 'cite', 'xlink:href']

const elementsOf = (document: Document): Element[] => DomUtils.getElementsByTagName('*', document)

/** What a form that only asks sends as it stands: a reader presses its button and has filled in nothing. */
function asItStands(form: Element): string {
  const query = new URLSearchParams()
  for (const { name, attribs } of DomUtils.getElementsByTagName('*', form)) {
    if (name !== 'input' || attribs.name === undefined || 'disabled' in attribs) continue
    if (/^(?:checkbox|radio)$/.test(attribs.type ?? '') && !('checked' in attribs)) continue
    query.append(attribs.name, attribs.value ?? '')
  }
  for (const select of DomUtils.getElementsByTagName('select', form)) {
    const options = DomUtils.getElementsByTagName('option', select)
    const chosen = options.find(({ attribs }) => 'selected' in attribs) ?? options[0]
    query.append(
      select.attribs.name ?? '',
      chosen ? (chosen.attribs.value ?? DomUtils.textContent(chosen)) : '',
    )
  }
  // What an address asks for already is not sent along.
  return `${(form.attribs.action ?? '').split('?')[0]}?${query}`
}

const isAsking = ({ name, attribs }: Element): boolean =>
  name === 'form' && (attribs.method ?? 'get').toLowerCase() === 'get'

/** In markup, a link is what an attribute names; in XML, also what an element is. */
function ofMarkup(text: string, xmlMode: boolean): string[] {
  return elementsOf(parseDocument(text, { xmlMode })).flatMap((element) => {
    const { name, attribs } = element
    const named = NAMING.flatMap((attribute) => attribs[attribute] ?? [])
    const drawn = (attribs.srcset ?? '').split(',').map((one) => one.trim().split(/\s/)[0] ?? '')
    return [
      ...named,
      ...drawn.filter((one) => one !== ''),
      ...(isAsking(element) ? [asItStands(element)] : []),
    ]
      .filter(() => name !== 'base')
      .map((one) => one.trim())
  })
}

const ofStyle = (text: string): string[] =>
  [...text.matchAll(/url\(["']?([^"'()\s]+)["']?\)/g)].map(([, named = '']) => named)

/** Whole addresses of the site, wherever they stand: in JSON, in a table, in words. */
function ofWords(text: string, origin: string): string[] {
  const plain = text
    .replace(/&(?:#x27|#39|quot|lt|gt);/g, '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x3D;', '=')
  return plain
    .split(origin)
    .slice(1)
    .flatMap((rest) => /^[/?][^\s"'<>\\`)\]}|*,]*|^(?=["'\s<)\]}]|$)/.exec(rest) ?? [])
    .map((rest) => origin + rest.replace(/[.,;:!។៖]+$/, ''))
}

/** Members of JSON that name an address of the site by its path. */
const ofJson = (text: string): string[] =>
  [...text.matchAll(/"(?:href|licence|\$ref|path)":\s*"(\/[^"\\]*|[\w.-]+\.(?:csv|json|xlsx))"/g)].map(
    ([, path = '']) => path,
  )

/** A place to be filled in is no address yet. */
const isWhole = (link: string): boolean =>
  !/[{}]|%7B/i.test(link) && !/^(?:data|mailto|tel|javascript|urn):/.test(link)

/**
 * Every link within the site that an answer has, whole and each once, with its fragment.
 * @param origin scheme and host of the site
 */
export function linksOf({ address, type, text, headers }: Answer, origin: string): string[] {
  const named = [
    ...(/html/.test(type) ? ofMarkup(text, false) : []),
    ...(/xml|svg/.test(type) && !/xhtml/.test(type) ? ofMarkup(text, true) : []),
    ...(/css/.test(type) ? ofStyle(text) : []),
    ...(/json/.test(type) ? ofJson(text) : []),
    ...(/html|xml|json|csv|text|bibtex|research/.test(type) ? ofWords(text, origin) : []),
    ...headers,
  ]
  const whole = named.filter(isWhole).flatMap((link) => URL.parse(link, address)?.href ?? [])
  return [...new Set(whole)].filter((link) => new URL(link).origin === origin)
}
