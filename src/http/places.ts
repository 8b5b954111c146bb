/** What an address is: everything that guards, keeps, logs or routes asks this and nothing else. */
export type Place =
  /** The public record, which can be asked for as it was on another day. */
  | 'record'
  /** Other public pages and files. */
  | 'page'
  | 'data'
  | 'api'
  | 'embed'
  | 'file'
  | 'asset'
  /** For whoever was given the address; kept and named nowhere. */
  | 'secret'
  /** Opened from a mail by a token. */
  | 'letter'
  | 'account'
  | 'desk'
  /** The desk for programs, by token. */
  | 'drafts'
  | 'health'
  | 'nowhere'

/** The first part of each address, by what it is. What does not stand here cannot be reached: name a new page here first. */
const FIRST_PARTS: Partial<Record<Place, string>> = {
  record: 'demands actions sources themes organisations indicators progress search',
  page: 'method about privacy accessibility changes ledger ledger.jsonl ledger.md api unapi follow feed.atom sitemap.xml robots.txt opensearch.xml picture.png .well-known',
  data: 'data',
  embed: 'embed',
  file: 'files',
  asset: 'assets',
  secret: 'unlisted',
  account: 'login logout setup account',
  desk: 'desk',
  health: 'healthz readyz metrics',
}

const partsOf = (place: Place): string[] =>
  (FIRST_PARTS[place] ?? '').split(' ').filter((part) => part !== '')

const PLACES: ReadonlyMap<string, Place> = new Map(
  (Object.keys(FIRST_PARTS) as Place[]).flatMap((place) =>
    partsOf(place).map((part): [string, Place] => [part, place]),
  ),
)

/** What is within another place and is not the same as it. The longest comes first. */
const WITHIN: [path: string, place: Place][] = [
  ['api/v1/drafts', 'drafts'],
  ['api/v1', 'api'],
  ['follow/asked', 'page'],
  ['follow', 'letter'],
]

const SITEMAP_PART = /^sitemap-\d+\.xml$/

/** Whose addresses name no language. */
export const ONE_LANGUAGE: ReadonlySet<Place> = new Set(['asset', 'api', 'drafts'])
const PUBLIC: ReadonlySet<Place> = new Set(['record', 'page', 'data', 'api', 'embed', 'file'])
const TAKES_DAY: ReadonlySet<Place> = new Set(['record', 'data', 'api'])
const FOR_PEOPLE_OF_THE_DESK: readonly Place[] = ['desk', 'account']

/** What stands at the parts of a path, without prefix. PURE. */
export function placeOf(parts: readonly string[]): Place {
  const [first = ''] = parts
  if (first === '') return 'record'
  if (SITEMAP_PART.test(first)) return 'page'
  const path = parts.join('/')
  const within = WITHIN.find(
    ([start]) => path.startsWith(`${start}/`) || (path === start && start.includes('/')),
  )
  return within?.[1] ?? PLACES.get(first) ?? 'nowhere'
}

/** Whether answers are a function of the record, so that caches may have them. Whatever is not named is private. PURE. */
export const isPublicPlace = ({ place }: { place: Place }): boolean => PUBLIC.has(place)

/** Whether a path, without prefix, can be asked for as of a day. PURE. */
export const takesDay = (path: string): boolean =>
  path.startsWith('/') && TAKES_DAY.has(placeOf(path.split('/').slice(1)))

/** Paths that are for people who sign in. PURE. */
export const forPeopleOfTheDesk = (): string[] =>
  FOR_PEOPLE_OF_THE_DESK.flatMap(partsOf).map((part) => `/${part}`)

const OF_OTHERS = /\.(?:csv|json|jsonl|jsonld|xlsx|zip|atom|bib|ris)$/

/** Whether scripts of other sites may read the answer: it is the public record for machines. PURE. */
export const isOpenToOthers = ({ place, path }: { place: Place; path: string }): boolean =>
  place === 'api' || (place !== 'file' && PUBLIC.has(place) && OF_OTHERS.test(path))
