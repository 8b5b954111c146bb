import { DomUtils, parseDocument } from 'htmlparser2'
import { fileOf, linkFrom, missingFile } from './address.js'

/*
 * A page as served becomes a page that needs no server. PURE.
 */

type Document = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

export interface ServedPage {
  /** The address it was served at. */
  address: string
  /** Where it is in the copy. */
  file: string
  /** Scheme and host that the site prints, with a path if it has one; no final slash. */
  origin: string
  /** The line that says that this is a copy, in the page's language. */
  notice: string
  /** What its link is called. */
  more: string
}

export interface Rewritten {
  html: string
  /** Addresses of the site that it leads to and that are in the copy. */
  links: string[]
}

const LINKING: Record<string, string> = {
  a: 'href',
  img: 'src',
  link: 'href',
  script: 'src',
  use: 'href',
  iframe: 'src',
}

const elements = (document: Document, name: string): Element[] =>
  DomUtils.getElementsByTagName(name, document)

const hasClass = (element: Element, name: string): boolean =>
  (element.attribs.class ?? '').split(' ').includes(name)

/** The address within the site, or null for one that leads elsewhere or to a place on the page itself. */
function within(value: string, { address, origin }: ServedPage): string | null {
  const own = value.startsWith(`${origin}/`) ? value.slice(origin.length) : value
  if (own === origin) return '/'
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#|^$/i.test(own)) return null
  const resolved = new URL(own, `http://site${address}`)
  return resolved.pathname + resolved.search + resolved.hash
}

/** Addresses that stay whole, because others read them: which page this is a copy of, and where to cite it. */
const staysWhole = (element: Element): boolean =>
  element.name === 'link' &&
  /^https?:/.test(element.attribs.href ?? '') &&
  !/^(?:stylesheet|icon)$/.test(element.attribs.rel ?? '')

/** Makes one link lead to the file that it means. @returns the address it leads to in the copy; null for any other */
function relink(element: Element, attribute: string, source: ServedPage): string | null {
  const value = element.attribs[attribute]
  if (value === undefined || staysWhole(element)) return null
  const address = within(value, source)
  if (address === null) return null
  const file = fileOf(address)
  if (file === null && element.name === 'link') DomUtils.removeElement(element)
  const mark = address.indexOf('#')
  const fragment = file === null || mark === -1 ? '' : address.slice(mark)
  element.attribs[attribute] = linkFrom(source.file, file ?? missingFile(source.file)) + fragment
  return file === null ? null : (address.split('#', 1)[0] ?? '')
}

/** A tick of a filter becomes a link to the list with that filter alone. */
function linkTick(label: Element, action: string): void {
  const [tick] = DomUtils.getElementsByTagName('input', label)
  if (!tick) {
    DomUtils.removeElement(label)
    return
  }
  const query = new URLSearchParams([[tick.attribs.name ?? '', tick.attribs.value ?? '']])
  label.name = 'a'
  label.attribs = { href: `${action}?${query}` }
  DomUtils.removeElement(tick)
}

/** Filters of a list with none on stay, as links; of one that has one on they go: two at once need a server. */
function keepFilters(details: Element, { address }: ServedPage): void {
  const [form] = DomUtils.getElementsByTagName('form', details)
  if (!form || address.includes('?')) {
    // Its column of the page stays, for the list beside it.
    details.name = 'div'
    details.attribs = {}
    for (const child of [...details.children]) DomUtils.removeElement(child)
    return
  }
  const action = form.attribs.action ?? ''
  form.name = 'div'
  form.attribs = {}
  for (const fieldset of DomUtils.getElementsByTagName('fieldset', form)) {
    const labels = DomUtils.getElementsByTagName('label', fieldset)
    for (const label of labels) linkTick(label, action)
    if (DomUtils.getElementsByTagName('a', fieldset).length === 0) DomUtils.removeElement(fieldset)
  }
  // What is left of the form asks for words or days.
  for (const name of ['input', 'button', 'label', 'select'])
    for (const rest of DomUtils.getElementsByTagName(name, form)) DomUtils.removeElement(rest)
}

/** Takes out what needs a server: forms, with the hints that belong to them. */
function dropForms(document: Document, source: ServedPage): void {
  for (const section of elements(document, 'section'))
    if (hasClass(section, 'dayform')) DomUtils.removeElement(section)
  for (const details of elements(document, 'details'))
    if (hasClass(details, 'facets')) keepFilters(details, source)
  for (const form of elements(document, 'form')) {
    for (const beside of DomUtils.getSiblings(form))
      if ('attribs' in beside && hasClass(beside, 'hint')) DomUtils.removeElement(beside)
    DomUtils.removeElement(form)
  }
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const inHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => SIGNS[sign] ?? sign)

/** Puts an element first in the one of a name. */
function prepend(document: Document, into: string, name: string, html: string): void {
  const [place] = elements(document, into)
  const [element] = elements(parseDocument(html), name)
  if (place && element) DomUtils.prependChild(place, element)
}

/** Says on the page that it is a copy; and tells a browser what a header tells it on the site, to whom to say where from. */
function announce(document: Document, { file, notice, more }: ServedPage): void {
  const href = linkFrom(file, missingFile(file))
  const line = `<p class="copy-notice">${inHtml(notice)} <a href="${href}">${inHtml(more)}</a></p>`
  prepend(document, 'main', 'p', line)
  prepend(document, 'head', 'meta', '<meta name="referrer" content="same-origin">')
}

export function rewrite(html: string, source: ServedPage): Rewritten {
  const document = parseDocument(html)
  dropForms(document, source)
  // A page from a file may not load fonts ahead.
  for (const link of elements(document, 'link'))
    if (link.attribs.rel === 'preload') DomUtils.removeElement(link)
  const links = new Set<string>()
  for (const [name, attribute] of Object.entries(LINKING)) {
    for (const element of elements(document, name)) {
      const address = relink(element, attribute, source)
      if (address !== null) links.add(address)
    }
  }
  announce(document, source)
  return { html: DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' }), links: [...links] }
}
