import assert from 'node:assert/strict'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import supertest from 'supertest'
import yauzl from 'yauzl'
import { asWritten } from '../../src/exports/csv.js'
import type { Site } from '../support/site.js'

/** The bytes of a download, whatever its type. */
export async function bytesOf(site: Pick<Site, 'app'>, address: string): Promise<Buffer> {
  const answer = await supertest(site.app)
    .get(address)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => done(null, Buffer.concat(parts)))
    })
  assert.equal(answer.status, 200, `${address} answered ${answer.status}`)
  return answer.body as Buffer
}

export type Rows = Record<string, string>[]

/** Reads CSV with a parser that is not the writer's, as strictly as it can. */
export const readCsv = (bytes: Buffer | string): Rows =>
  parse(bytes, { columns: true, bom: true, record_delimiter: '\r\n', relax_quotes: false }) as Rows

export const undone = (rows: Rows): Rows =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asWritten(cell)])))

/** The rows of one sheet of a workbook, by another library than the writer's. */
export const sheetOf = (bytes: Buffer, sheet: string | number = 1) => readSheet(bytes, sheet)

/** The files of an archive by their names. */
export function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>()
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem) return reject(problem)
          const parts: Buffer[] = []
          stream.on('data', (part: Buffer) => parts.push(part))
          stream.on('error', reject)
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts))
            zip.readEntry()
          })
        })
      })
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.readEntry()
    })
  })
}
