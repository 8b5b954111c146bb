import MiniSearch from 'minisearch'
import { kindOfRecord } from '../src/kinds/kinds.js'
import { fold } from '../src/language/fold.js'
import { tokensOf } from '../src/language/tokens.js'
import type { Change } from '../src/ledger/ledger.js'
import { parseQuery } from '../src/record/search/query.js'
import { foundIn } from '../src/record/search/store.js'
import { type WordIndex, wordIndex } from '../src/record/search/word-index.js'
import { generatedRecord, sizeOf } from './generated.js'
import { median, type Row } from './table.js'

const SEARCHES: [string, string][] = [
  ['one word', 'police'],
  ['three words', 'train police shelter'],
  ['one word in Khmer', 'មន្ត្រី'],
  ['a run of Khmer', 'បណ្តុះបណ្តាលមន្ត្រី'],
  ['a typing error', 'polise'],
  ['a phrase', '"police shelter"'],
  ['an entry by its number', 'D-0017'],
]
const TIMES = 7

export const heapMb = (): number => {
  // What was outside the heap is given back a collection later.
  for (let time = 0; time < 2; time += 1) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

const termsOf = (text: string) => [...tokensOf(fold(text))].map(({ term }) => term)

type Texts = Record<string, { en?: string; km?: string } | undefined>

/** The library alone, on the same words. */
export function bare(changes: Iterable<Change>): MiniSearch {
  const index = new MiniSearch({ fields: ['text'], tokenize: termsOf, processTerm: (term) => term })
  for (const { kind, reference, content } of changes) {
    const { title, text, summary, name } = content as Texts
    const texts = [title, text, summary, name].flatMap((one) => [one?.en ?? '', one?.km ?? ''])
    index.add({ id: `${kind} ${reference}`, text: `${reference} ${texts.join('\n')}` })
  }
  return index
}

export async function timesOf(
  search: (q: string, time: number) => Promise<unknown>,
  q: string,
): Promise<number> {
  const all: number[] = []
  for (let time = 0; time <= TIMES; time++) {
    const began = performance.now()
    await search(q, time)
    if (time > 0) all.push(performance.now() - began)
  }
  return median(all)
}

export const against = 'MiniSearch alone'

export async function searchRows(
  at: string,
  library: MiniSearch,
  find: (q: string, time: number) => Promise<unknown>,
) {
  const rows: Row[] = []
  for (const [what, q] of SEARCHES) {
    const mine = await timesOf(find, q)
    const fuzzy = what === 'a typing error' ? 0.2 : false
    const alone = async (text: string) => library.search(text, { combineWith: 'AND', prefix: true, fuzzy })
    const baseline = await timesOf(alone, q.replaceAll('"', ''))
    rows.push({ what: at + what, mine, baseline, unit: 'ms', against })
  }
  return rows
}

/** Milliseconds in the index; what completes the contents of the generated record is not counted. */
function fill(index: WordIndex, changes: Iterable<Change>): number {
  let spent = 0
  let number = 0
  for (const { kind, reference, content } of changes) {
    number += 1
    const complete = kindOfRecord(kind).shape.validate(content).value
    const began = performance.now()
    const findable = kindOfRecord(kind).search.findable(complete)
    index.put({ number, until: Number.MAX_SAFE_INTEGER, kind, reference, findable })
    spent += performance.now() - began
  }
  return spent
}

/** The index alone. */
export async function indexRowsAt(entries: number): Promise<Row[]> {
  const at = `${entries.toLocaleString('en')} entries, the index alone: `
  const start = heapMb()
  const index = wordIndex()
  const mine = fill(index, generatedRecord(sizeOf(entries)))
  const own = heapMb() - start
  const bareBegan = performance.now()
  const library = bare(generatedRecord(sizeOf(entries)))
  const baseline = performance.now() - bareBegan
  const theirs = heapMb() - start - own
  return [
    { what: `${at}filling it`, mine, baseline, unit: 'ms', against },
    { what: `${at}memory`, mine: own, baseline: theirs, unit: 'MB', against },
    ...(await searchRows(at, library, async (q) => foundIn(index, parseQuery(q), () => true))),
  ]
}
