import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { EndedError } from '../../src/apart/ended.js'
import { readFile } from '../../src/imports/read/file-reader.js'
import { Unreadable } from '../../src/imports/read/unreadable.js'
import { NO_CHOICES } from '../../src/imports/uhri.js'
import { inspected } from '../../src/record/evidence/inspector.js'
import { readPage } from '../../src/web/page-reader.js'
import { workbookOfRows } from '../imports/workbook.js'
import { temporaryFolder } from '../support/engine.js'

/*
 * Whatever bytes a stranger sends, each reader gives an answer that its form can show, and this process goes on.
 */

const RUNS = 80

/** Pieces of which pages and files are made, in no order and as often as one likes. */
const made = (pieces: readonly string[]) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.integer({ min: 1, max: 400 })), { maxLength: 12 })
    .map((all) => Buffer.from(all.map(([piece, times]) => piece.repeat(times)).join('')))

const noise = fc.uint8Array({ maxLength: 4000 }).map((bytes) => Buffer.from(bytes))

/** A good file with some bytes changed, and cut somewhere. */
const damaged = (good: Buffer) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.integer({ min: Math.floor(good.length / 2), max: good.length }),
    )
    .map(([changes, end]) => {
      const bytes = Buffer.from(good)
      for (const [at, byte] of changes) bytes[at] = byte
      return bytes.subarray(0, end)
    })

const HTML = [
  '<div>',
  '</p>',
  '<meta name="date" content="',
  '2026-01-01T00:00Z ',
  '">',
  '<script type="application/ld+json">',
  '[{"@graph":',
  '<![CDATA[',
  '&#x',
  '<title',
  ' a=',
  '\t',
  '\u0000',
  'ក',
  '<svg><title>',
]
const RECORDS = [
  '[',
  '{',
  '"kind":"demand",',
  '"content":',
  '"__proto__":',
  '\n',
  ',',
  ';',
  '\t',
  '"',
  '=',
  'reference',
  'title_en',
  'D-0001',
  'new:x',
  '\\',
  '\ufeff',
  'ក',
  '}',
  ']',
  '1e999',
]
const DOCUMENTS = [
  '%PDF-1.7\n',
  '%%EOF',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '<html>',
  '\u0000',
  '\u0089PNG\r\n\u001a\n',
  'RIFF',
  'WEBP',
  'IHDR',
]

const aFile = async () =>
  workbookOfRows([
    ['reference', 'title_en', 'issued_on'],
    ['', 'Train officers', '2024'],
  ])

test('any bytes of a page are read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(noise, made(HTML)), fc.string({ maxLength: 60 }), async (body, contentType) => {
      const facts = await readPage({ body, contentType, host: 'news.example' })
      assert.ok(facts.title.length <= 600 && facts.text.length <= 40_000)
    }),
    { numRuns: RUNS },
  )
})

test('any bytes of a file of records are read or refused in words', async () => {
  const options = { op: 'draft' as const, table: '', keepsReferences: false, uhri: NO_CHOICES }
  const names = fc.constantFrom('a.csv', 'demands.csv', 'a.json', 'a.xlsx', 'a')
  await fc.assert(
    fc.asyncProperty(fc.oneof(noise, made(RECORDS), damaged(await aFile())), names, async (bytes, file) => {
      try {
        const { records: asked, rows } = await readFile({ file, bytes, options }, async () => undefined)
        assert.ok(asked.length <= rows)
      } catch (error) {
        assert.ok(error instanceof Unreadable, String(error instanceof EndedError ? error.cause : error))
      }
    }),
    { numRuns: RUNS },
  )
})

test('any bytes of an upload are known or refused', async (t) => {
  const path = join(await temporaryFolder(t), 'upload')
  await fc.assert(
    fc.asyncProperty(fc.oneof(noise, made(DOCUMENTS), damaged(await aFile())), async (bytes) => {
      await writeFile(path, bytes)
      const found = await inspected(path)
      assert.ok('type' in found ? found.type : found.problem)
    }),
    { numRuns: RUNS },
  )
})
