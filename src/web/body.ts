import type { IncomingMessage } from 'node:http'
import { type Duplex, PassThrough } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip } from 'node:zlib'
import { RefusedError } from './rules.js'

/** What we ask to be sent, and can unpack. */
export const ENCODINGS = 'gzip, br'

function unpacking(encoding: string): Duplex {
  if (encoding === '' || encoding === 'identity') return new PassThrough()
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip()
  if (encoding === 'br') return createBrotliDecompress()
  throw new RefusedError('encoding')
}

const atMost = (most: number) =>
  async function* (source: AsyncIterable<Buffer>) {
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > most) throw new RefusedError('size')
      yield chunk
    }
  }

/** The body of an answer, unpacked. Neither what comes over the line nor what comes out of it may be longer than `most` bytes. */
export async function bodyOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Buffer> {
  const unpacked = unpacking((response.headers['content-encoding'] ?? '').trim().toLowerCase())
  if (Number(response.headers['content-length']) > most) throw new RefusedError('size')
  const chunks: Buffer[] = []
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of source) chunks.push(chunk)
  }
  await pipeline(response, atMost(most), unpacked, atMost(most), keep, { signal })
  return Buffer.concat(chunks)
}
