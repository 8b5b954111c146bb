import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import compressible from 'compressible'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

export type Encoding = 'br' | 'gzip' | 'identity'

/** Brotli at 4 costs about what gzip does at 6 and gives smaller pages; the default of 11 is for files, not answers. */
export const BROTLI = { [constants.BROTLI_PARAM_QUALITY]: 4 }

/** JSON lines have no registered media type, so the list that is asked does not know theirs. */
const JSON_LINES = /^application\/x-ndjson\b/

/** Whether a media type is of words, which take a fraction of their bytes. PURE. */
export const isOfWords = (type: string): boolean => JSON_LINES.test(type) || compressible(type) === true

/** Fewer bytes are not worth the work. */
const LEAST_BYTES = 1024

const OFFERED = ['br', 'gzip', 'deflate', 'identity']
const PREFERRED = ['br', 'gzip']

/** Its types do not know of what the server prefers among what the reader likes equally. */
type Choose = (offered: string[], preferred: string[]) => string | undefined

const choose = (accept: string): Encoding | null => {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accept } }) as { encoding: Choose }
  const chosen = negotiator.encoding(OFFERED, PREFERRED)
  return chosen === 'br' || chosen === 'gzip' ? chosen : chosen === 'deflate' ? null : 'identity'
}

const chosen = new LRUCache<string, { encoding: Encoding | null }>({ max: 500 })
const MOST_KEPT_LETTERS = 200

/**
 * In which encoding one is answered who accepts these, as browsers write it; null for one that only a stream can be
 * given in.
 */
export function encodingFor(accept: string | undefined): Encoding | null {
  if (accept === undefined) return 'identity'
  const known = chosen.get(accept)
  if (known !== undefined) return known.encoding
  const encoding = choose(accept)
  if (accept.length <= MOST_KEPT_LETTERS) chosen.set(accept, { encoding })
  return encoding
}

const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

/** The bytes of an answer in an encoding; as they are where that is not worth it. */
export async function encoded(body: Buffer, type: string, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity' || body.length < LEAST_BYTES || !isOfWords(type)) return body
  return encoding === 'br' ? asBrotli(body, { params: BROTLI }) : asGzip(body)
}
