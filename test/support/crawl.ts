import type { Express } from 'express'
import supertest from 'supertest'

const DECODED: Record<string, string> = { '&amp;': '&', '&#x3D;': '=', '&#x27;': "'" }

function linksOf(html: string): string[] {
  return (
    [...html.matchAll(/(?:href|src)="([^"]+)"/g)]
      .map(([, address = '']) => address.replace(/&[#\w]+;/g, (sign) => DECODED[sign] ?? sign))
      .map((address) => address.replace(/^https:\/\/tamdan\.(?:example|test)/, '').replace(/#.*/, ''))
      .filter((address) => address.startsWith('/') && !address.startsWith('/assets'))
      // Filters combine without end; each alone, and each day alone, shows what it can show.
      .filter((address) => !address.includes('&'))
  )
}

/** What is at an address: its headers and its text, whatever form it has. */
export interface Found {
  address: string
  status: number
  /** Headers and body, in lower case. */
  all: string
}

/**
 * Every public address that links lead to from both home pages, and some more that no page needs to link to.
 * Files that are packed, such as spreadsheets, come as their bytes.
 */
export async function* crawl(app: Express, more: readonly string[] = []): AsyncGenerator<Found> {
  const waiting = ['/', '/km', ...more]
  const seen = new Set<string>()
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (seen.has(address)) continue
    seen.add(address)
    const { body, headers, status } = await supertest(app).get(address).responseType('blob')
    const text = Buffer.isBuffer(body) ? body.toString('utf8') : ''
    yield { address, status, all: `${JSON.stringify(headers)}\n${text}`.toLowerCase() }
    if (/html/.test(String(headers['content-type']))) waiting.push(...linksOf(text))
  }
}
