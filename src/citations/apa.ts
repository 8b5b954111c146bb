import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { CslItem } from './rules.js'

/** Marks an angle bracket of a title, which the processor would take for the start of markup. */
const GUARD = '\u2060'

/** Extra words in square brackets, where APA 7 (9.21) puts what identifies an unusual work. */
export interface ApaOptions {
  medium?: string
}

/** The reference in the style of APA, 7th edition, as plain text on one line. Its own words are English: the style has no Khmer. */
export function apa(item: CslItem, { medium }: ApaOptions = {}): string {
  const { note: _note, number: _number, archive_location: _archive, accessed: _accessed, ...rest } = item
  const isRecord = item.type === 'webpage'
  const isOwnPublisher = item.author?.length === 1 && item.author[0]?.literal === item.publisher
  const cited = {
    ...rest,
    title: item.title.replaceAll('<', `<${GUARD}`),
    // The processor's style prints the version of a document but not that of a web page.
    ...(isRecord ? { type: 'document' } : {}),
    // APA 7 (9.29): a publisher that is also the author is not named twice.
    ...(isOwnPublisher ? { publisher: undefined } : {}),
    ...(medium === undefined ? {} : { medium }),
  }
  const text = new Cite([cited]).format('bibliography', { format: 'text', style: 'apa', lang: 'en-US' })
  return text.replaceAll(GUARD, '').replace(/\s+/g, ' ').trim()
}
