import type { Fault, FilePlace, FileRecord, Members } from '../rules.js'
import type { UhriChoices } from '../uhri.js'
import { type FileCell, members as split } from './cells.js'

/*
 * An export of the UN's Universal Human Rights Index ("Export to Excel" on uhri.ohchr.org, and the same as JSON). Its columns,
 * misspelling included, and where they were found are in docs/import.md.
 */

/** Names of the columns as letters and digits alone, since versions of the export differ in spaces and spelling. */
const NAMES = {
  text: ['text'],
  countries: ['countriesconcerned', 'countries'],
  body: ['reccomendingbody', 'recommendingbody', 'body'],
  symbol: ['documentsymbol', 'symbol'],
  themes: ['themes'],
  affected: ['affectedpersons'],
  sdgs: ['sdgs'],
  date: ['documentpublicationdate', 'publicationdate'],
  states: ['uprreccomendingstates', 'uprrecommendingstates'],
  position: ['uprposition'],
  session: ['uprsession'],
  type: ['type', 'annotationtype'],
  id: ['ohchrannotationid', 'annotationid'],
} as const

type Name = keyof typeof NAMES

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

export type UhriColumns = Partial<Record<Name, number>>

/** Where its columns are; null for a head of another file. PURE. */
export function uhriColumns(head: readonly string[]): UhriColumns | null {
  const names = head.map(plain)
  const found = Object.entries(NAMES).flatMap(([name, all]) => {
    const at = names.findIndex((one) => (all as readonly string[]).includes(one))
    return at === -1 ? [] : [[name, at] as const]
  })
  const columns: UhriColumns = Object.fromEntries(found)
  const needed: Name[] = ['text', 'body', 'symbol', 'id']
  return needed.every((name) => columns[name] !== undefined) ? columns : null
}

/** '- Iraq' is Iraq; members stand on lines of their own. */
const bare = (text: string): string => text.replace(/^[-\s]+/, '').trim()
const listOf = (text: string): string[] => split(text).map(bare).filter(Boolean)

const DAY_MS = 24 * 60 * 60 * 1000

/** A day: as a spreadsheet counts days, or the beginning of an instant. */
function dayOf(text: string): string {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : null
  if (serial === null) return text.slice(0, 10)
  return new Date(Date.UTC(1899, 11, 30) + serial * DAY_MS).toISOString().slice(0, 10)
}

const TITLE_LENGTH = 160

/** The beginning of a text, to a word's end. */
function titleOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= TITLE_LENGTH) return line
  const begun = line.slice(0, TITLE_LENGTH)
  const end = begun.lastIndexOf(' ')
  return `${end === -1 ? begun : begun.slice(0, end)} …`
}

const RESPONSES: [RegExp, string][] = [
  [/^(?:supported|accepted)/i, 'accepted'],
  [/noted/i, 'noted'],
  [/reject/i, 'rejected'],
]

const documentAddress = (symbol: string): string => `https://undocs.org/${symbol.replace(/\s+/g, '')}`

const sdgOf = (text: string): Members => {
  const [, code = text, title = ''] = /^([\d.a-z]+)\s*-(.*)$/i.exec(text) ?? []
  return {
    kind: 'sdg',
    code: code.slice(0, 100),
    title: title.trim() === '' ? {} : { en: title.trim().slice(0, 300) },
  }
}

const recordIn = (
  kind: FileRecord['kind'],
  place: FilePlace,
  reference: string,
  content: Members,
): FileRecord => ({
  ...{
    kind,
    places: [place],
    reference,
    hasRow: true,
    isWhole: false,
    members: content,
    parts: [],
    derived: [],
  },
  ...{ instrument: '', faults: [], leftOut: '', staysAsItIs: true },
})

type Told = Record<Name, string>

function noteOf({ states, affected, session }: Told): string {
  const lines = [
    ['Recommended by', listOf(states)],
    ['Session of the Universal Periodic Review', listOf(session)],
    ['Affected persons', listOf(affected)],
  ] as const
  return lines
    .filter(([, list]) => list.length > 0)
    .map(([what, list]) => `${what}: ${list.join(', ')}.`)
    .join('\n')
}

function instrumentsOf(told: Told, code: string): Members[] {
  const kind =
    bare(told.body) === 'UPR' ? 'upr' : /^(?:SR|WG|IE)\b/.test(bare(told.body)) ? 'other' : 'treaty'
  const paragraph = /^\s*(\d+(?:\.\d+)*)/.exec(told.text)?.[1]
  const document = { kind, code: `${bare(told.symbol)}${paragraph ? `, ${paragraph}` : ''}`.slice(0, 100) }
  const index = { kind: 'other', code, title: { en: 'Universal Human Rights Index' } }
  return [document, index, ...listOf(told.sdgs).map(sdgOf)].slice(0, 50)
}

/** Turns rows of the index into demands and the sources that they are from. */
export class UhriRows {
  readonly unplaced = new Set<string>()
  private readonly documents = new Set<string>()
  private readonly placed: Map<string, string>

  constructor(
    private readonly columns: UhriColumns,
    private readonly choices: UhriChoices,
  ) {
    this.placed = new Map(Object.entries(choices.themes).map(([theme, slug]) => [theme.toLowerCase(), slug]))
  }

  private tell(cells: readonly FileCell[]): Told {
    const at = (name: Name): string => {
      const cell = cells[this.columns[name] ?? -1]
      return typeof cell === 'string' ? cell.trim() : ''
    }
    return Object.fromEntries(Object.keys(NAMES).map((name) => [name, at(name as Name)])) as Told
  }

  private leftOut({ type, countries }: Told): string {
    if (type !== '' && !/recommend/i.test(type)) return 'observation'
    const { country } = this.choices
    const named = listOf(countries).map((one) => one.toLowerCase())
    return country !== '' && !named.includes(country.toLowerCase()) ? 'country' : ''
  }

  private source(told: Told, place: FilePlace): FileRecord | null {
    const symbol = bare(told.symbol)
    if (symbol === '' || this.documents.has(symbol)) return null
    this.documents.add(symbol)
    return recordIn('source', place, `new:document ${symbol.toLowerCase()}`, {
      kind: 'report',
      title: { en: symbol },
      publisher: bare(told.body),
      address: documentAddress(symbol),
      publishedOn: dayOf(told.date) || undefined,
      language: 'en',
    })
  }

  private themesOf(told: Told): { slugs: string[]; missing: string[] } {
    const all = listOf(told.themes)
    const missing = all.filter((theme) => !this.placed.has(theme.toLowerCase()))
    const slugs = all
      .map((theme) => this.placed.get(theme.toLowerCase()) ?? '-')
      .filter((slug) => slug !== '-')
    return { slugs: [...new Set(slugs)], missing }
  }

  private demand(told: Told, place: FilePlace): FileRecord {
    const code = `UHRI ${bare(told.id)}`
    const { slugs, missing } = this.themesOf(told)
    const symbol = bare(told.symbol)
    const response = RESPONSES.find(([says]) => says.test(bare(told.position)))?.[1]
    const note = noteOf(told)
    const one = recordIn('demand', place, `new:${code.toLowerCase()}`, {
      title: { en: titleOf(told.text) },
      text: { en: told.text },
      isQuotation: true,
      themes: slugs,
      issuers: [{ organisation: bare(told.body) }],
      addressees: [...this.choices.addressees],
      issuedOn: dayOf(told.date) || undefined,
      sources: symbol === '' ? [] : [documentAddress(symbol)],
      instruments: instrumentsOf(told, code),
      ...(response && { response: { kind: response } }),
      ...(note !== '' && { note: { en: note.slice(0, 2000) } }),
    })
    const fault = (column: string, what: string, params = {}): Fault => ({
      ...place,
      column,
      code: what,
      params,
    })
    if (missing.length > 0)
      one.faults.push(fault('themes', 'noTheme', { themes: missing.join('; ').slice(0, 300) }))
    if (this.choices.addressees.length === 0) one.faults.push(fault('addressees', 'noAddressee'))
    if (symbol === '') one.faults.push(fault('sources', 'noSymbol'))
    for (const theme of missing) this.unplaced.add(theme)
    return { ...one, instrument: code }
  }

  /** What one row asks for: its document, unless another row did before, and a demand. */
  take(cells: readonly FileCell[], place: FilePlace): FileRecord[] {
    const told = this.tell(cells)
    const leftOut = this.leftOut(told)
    if (leftOut !== '')
      return [{ ...recordIn('demand', place, '', { title: { en: titleOf(told.text) } }), leftOut }]
    const source = this.source(told, place)
    const demand = this.demand(told, place)
    return source ? [source, demand] : [demand]
  }
}
