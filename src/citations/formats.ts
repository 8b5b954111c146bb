import { LRUCache } from 'lru-cache'
import { forgetful } from '../ledger/forgetting.js'
import { apa } from './apa.js'
import { bibtex } from './bibtex.js'
import { ris } from './ris.js'
import { type Citable, type CslItem, citationOf, type Place, shortHash } from './rules.js'

/** The forms a citation is offered in, by the end of their address: /demands/D-0001/cite.bib */
export const FORMATS = ['bib', 'ris', 'csl.json', 'txt'] as const
export type Format = (typeof FORMATS)[number]

export const MEDIA_TYPES: Record<Format, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

function plainText(citable: Citable, item: CslItem, { wording }: Place): string {
  if (citable.kind === 'source') return `${apa(item)} [${item.note}]`
  return apa(item, { medium: wording.t('citations.entryHash', { hash: shortHash(citable.edition.hash) }) })
}

function write(format: Format, citable: Citable, item: CslItem, place: Place): string {
  if (format === 'bib') return bibtex(item)
  if (format === 'ris') return ris(item)
  if (format === 'txt') return `${plainText(citable, item, place)}\n`
  return `${JSON.stringify([item], null, 2)}\n`
}

// One citation in APA takes some 20 ms of the processor. The hash alone would not do as its key: it stays when the words
// of a version are erased.
const keeping = forgetful(() => new LRUCache<string, string>({ max: 2000 }))

/**
 * The citation of one version as text.
 * @returns null for a confidential source
 */
export function citationText(format: Format, citable: Citable, place: Place): string | null {
  const written = keeping()
  const item = citationOf(citable, place)
  if (item === null) return null
  const key = `${citable.edition.hash} ${format} ${place.wording.lang} ${JSON.stringify(item)}`
  const text = written.get(key) ?? write(format, citable, item, place)
  written.set(key, text)
  return text
}
