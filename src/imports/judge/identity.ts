import type { NamedKind } from '../../kinds/kinds.js'
import { ALL_KINDS, isNamed, isOf, kindOfRecord, ofEachKind } from '../../kinds/kinds.js'
import { DEFAULT_LANGUAGE } from '../../language/languages.js'
import type { Kind } from '../../ledger/entry.js'
import { inCapitals, references, SLUG } from '../../ledger/reference.js'
import { suggestedSlug } from '../../saving/rules.js'
import { type Fault, type FileRecord, isKey, type Members, provisional } from '../rules.js'
import { nearest } from './near.js'
import { idOfRecord, type RecordStore } from './record-store.js'

/** What names in a file lead to. References are those that there are, or will be. */
export interface NamesInFile {
  /** By 'source/https://…', 'demand/new:course', 'organisation/ministry of interior'. */
  known: Map<string, string>
  /** All names of themes and organisations with their slugs, for what is near. */
  near: Record<NamedKind, [string, string][]>
  /** References by slug, of records that there are or will be: 'theme/land'. */
  slugs: Map<string, string>
  /** And the other way round: 'theme/T-0001'. */
  slugOf: Map<string, string>
  /** What was found near to a text, by kind and text. */
  found: Map<string, string>
}

/** A record of the file, and which record it is. */
export interface Identified {
  said: FileRecord
  reference: string
  isNew: boolean
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()

const textsOf = (value: unknown): string[] =>
  Object.values((value ?? {}) as Members).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  )

/** What a record is called beside its reference: of a source, its address. */
const alsoKnownAs = (kind: Kind, content: Members): string[] => {
  const { alsoKnownBy } = kindOfRecord(kind)
  const name = alsoKnownBy && content[alsoKnownBy]
  return typeof name === 'string' && name !== '' ? [name.trim()] : []
}

const webAddressOf = (content: Members): string[] => alsoKnownAs('source', content)

const codesOf = (content: Members): string[] =>
  (Array.isArray(content.instruments) ? content.instruments : []).flatMap((one) =>
    typeof one?.code === 'string' ? [one.code] : [],
  )

/** The name that a slug is made of. */
const nameOf = ({ members }: FileRecord): string => {
  const { [DEFAULT_LANGUAGE]: name } = (members.name ?? {}) as Members
  return typeof name === 'string' ? name : ''
}

const faultOf = (said: FileRecord, code: string, params: Fault['params'] = {}): void => {
  const [place = { table: '', row: 0 }] = said.places
  said.faults.push({ ...place, column: 'reference', code, params })
}

interface Identifying {
  store: RecordStore
  /** Take references over that are not in the record. */
  keepsReferences: boolean
  there: Set<string>
  empty: Set<Kind>
  names: NamesInFile
}

const SHAPE = ofEachKind(({ letter }) => references(letter))
/** A letter, a hyphen and nine digits. */
const LONGEST = 11

/** A new record with a slug. */
function withNewSlug({ names }: Identifying, { kind }: FileRecord, slug: string, place: number): string {
  const reference = provisional(kindOfRecord(kind).letter, place)
  names.slugs.set(`${kind}/${slug}`, reference)
  names.slugOf.set(`${kind}/${reference}`, slug)
  return reference
}

/** What a reference that names no record becomes. */
function unknownReference(with_: Identifying, said: FileRecord, place: number): string {
  const { kind, reference } = said
  const { letter: prefix } = kindOfRecord(kind)
  const isSlug = isNamed(kind) && SLUG.test(reference) && reference.length <= 80
  if (isSlug && reference !== 'new' && said.hasRow) return withNewSlug(with_, said, reference, place)
  if (!SHAPE[kind].test(reference) || reference.length > LONGEST) {
    faultOf(said, isNamed(kind) ? 'slug' : 'reference', { reference, kind })
    return reference
  }
  if ((with_.keepsReferences || with_.empty.has(kind)) && said.hasRow) return reference
  faultOf(said, said.hasRow ? 'noSuchRecord' : 'unknown', { reference, near: '' })
  return reference || provisional(prefix, place)
}

/** What a row without a reference is about: a record known by something else, or a new one. */
function withoutReference(with_: Identifying, said: FileRecord, place: number): string {
  const { names } = with_
  const { kind, members, instrument } = said
  const [address] = alsoKnownAs(kind, members)
  const other = address ?? instrument
  const known = other ? names.known.get(`${kind}/${other}`) : undefined
  if (known) return known
  if (!isNamed(kind)) return provisional(kindOfRecord(kind).letter, place)
  const slug = isKey(said.reference) ? '' : suggestedSlug(nameOf(said))
  if (slug === '') faultOf(said, 'needsSlug')
  return names.slugs.get(`${kind}/${slug}`) ?? withNewSlug(with_, said, slug, place)
}

function identify(with_: Identifying, said: FileRecord, place: number): Identified {
  const { kind } = said
  const { slugs, slugOf } = with_.names
  const reference = slugs.get(`${kind}/${said.reference}`) ?? said.reference
  const isGiven = reference !== '' && !isKey(reference)
  const isThere = isGiven && (with_.there.has(idOfRecord(kind, reference)) || reference !== said.reference)
  const own = isThere
    ? reference
    : isGiven
      ? unknownReference(with_, said, place)
      : withoutReference(with_, said, place)
  const isNew = !with_.there.has(idOfRecord(kind, own))
  // Sheets have the slug as reference, and files from before it was in the content have it nowhere else.
  const slug = slugOf.get(`${kind}/${own}`)
  if (slug !== undefined && (isNew || said.isWhole)) said.members.slug ??= slug
  return { said, reference: own, isNew }
}

/** Everything that other rows can call a record of the file by. */
function learn({ known, near, slugOf }: NamesInFile, { said, reference }: Identified): void {
  const { kind, members, reference: given } = said
  if (given !== '') known.set(`${kind}/${given}`, reference)
  known.set(`${kind}/${reference}`, reference)
  for (const name of alsoKnownAs(kind, members)) known.set(`${kind}/${name}`, reference)
  if (!isNamed(kind)) return
  const written = typeof members.slug === 'string' ? members.slug : reference
  const slug = slugOf.get(`${kind}/${reference}`) ?? written
  for (const name of [slug, ...textsOf(members.name), ...textsOf(members.shortName)]) {
    known.set(`${kind}/${folded(name)}`, reference)
    near[kind].push([name, slug])
  }
}

async function namesOf(store: RecordStore, records: readonly FileRecord[]): Promise<NamesInFile> {
  const near: NamesInFile['near'] = { theme: [], organisation: [] }
  const [known, slugs, slugOf] = [
    new Map<string, string>(),
    new Map<string, string>(),
    new Map<string, string>(),
  ]
  for (const kind of ['theme', 'organisation'] as const) {
    const all = await store.names(kind)
    for (const { reference, slug, names } of all)
      for (const name of [...names, slug]) {
        known.set(`${kind}/${folded(name)}`, reference)
        near[kind].push([name, slug])
      }
    for (const { reference, slug } of all) {
      known.set(`${kind}/${reference}`, reference)
      slugs.set(`${kind}/${slug}`, reference)
      slugOf.set(`${kind}/${reference}`, slug)
    }
  }
  if (
    records.some(({ kind, reference }) => kindOfRecord(kind).alsoKnownBy && !isOf(kind, reference)) ||
    speaksOfAddresses(records)
  )
    for (const [address, reference] of await store.otherNames('source', webAddressOf))
      known.set(`source/${address}`, reference)
  if (records.some(({ instrument }) => instrument !== ''))
    for (const [code, reference] of await store.otherNames('demand', codesOf))
      known.set(`demand/${code}`, reference)
  return { known, near, slugs, slugOf, found: new Map() }
}

const speaksOfAddresses = (records: readonly FileRecord[]): boolean =>
  records.some(({ members }) =>
    [members.sources].flat().some((one) => typeof one === 'string' && /^https?:/i.test(one)),
  )

/** Finds out which record each row is about, before any of them is looked at closer. */
export async function identifyAll(
  store: RecordStore,
  records: readonly FileRecord[],
  keepsReferences: boolean,
): Promise<{ identified: Identified[]; names: NamesInFile }> {
  const named = records.filter(({ reference }) => reference !== '' && !isKey(reference))
  const names = await namesOf(store, records)
  const there = new Set([
    ...(await store.states(named.map(({ kind, reference }) => idOfRecord(kind, reference)))).keys(),
    ...[...names.known].map(([name, reference]) =>
      idOfRecord(name.slice(0, name.indexOf('/')) as Kind, reference),
    ),
  ])
  const empty = new Set<Kind>()
  for (const { kind } of ALL_KINDS) if (!(await store.hasAny(kind))) empty.add(kind)
  const with_: Identifying = { store, keepsReferences, there, empty, names }
  const identified = records.map((one, place) => identify(with_, one, place))
  const seen = new Map<string, FileRecord>()
  for (const one of identified) {
    const id = idOfRecord(one.said.kind, one.reference)
    const first = seen.get(id)?.places[0]
    if (first) faultOf(one.said, 'rowTwice', { reference: one.reference, row: first.row, table: first.table })
    else if (one.said.leftOut === '') {
      seen.set(id, one.said)
      learn(names, one)
    }
  }
  return { identified, names }
}

/** The reference that a text stands for; null where it names nothing, with what is near. */
export function lookUp(names: NamesInFile, kind: Kind, text: string): string | null {
  const { known } = names
  return known.get(`${kind}/${inCapitals(text)}`) ?? known.get(`${kind}/${folded(text)}`) ?? null
}

/** Texts of one file for which what is near is looked for: comparing each with every name takes long. */
const MOST_COMPARED = 60

/** The names that are most like a text that names nothing; '' for none, and for the last of very many texts. */
export function nearTo({ near, found }: NamesInFile, kind: Kind, text: string): string {
  if (!isNamed(kind)) return ''
  const key = `${kind}/${text}`
  if (!found.has(key) && found.size < MOST_COMPARED) found.set(key, nearest(text, near[kind]).join(', '))
  return found.get(key) ?? ''
}
