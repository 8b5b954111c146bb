import assert from 'node:assert/strict'
import { readFile, stat } from 'node:fs/promises'
import { test } from 'node:test'
import { Face, Blob as FontBlob } from 'harfbuzzjs'
import { decompress } from 'wawoff2'
import { CATALOGUES } from '../../src/language/catalogues.js'
import { actions, demands, indicators, organisations, programmes, sources, themes } from '../starter/given.js'

const FOLDER = new URL('../../public/fonts/', import.meta.url)

/** The characters that a font file has. */
async function charactersOf(name: string): Promise<Set<number>> {
  const bytes = await decompress(await readFile(new URL(`${name}.woff2`, FOLDER)))
  return new Set(new Face(new FontBlob(new Uint8Array(bytes).buffer)).collectUnicodes())
}

const DRAWN = ['sans-400', 'sans-600', 'khmer-400', 'khmer-600']

test('pictures are drawn with the fonts that pages are shown in', async () => {
  for (const name of DRAWN) {
    const shown = await decompress(await readFile(new URL(`${name}.woff2`, FOLDER)))
    const drawn = await readFile(new URL(`../../vendor/fonts/${name}.ttf`, import.meta.url))
    assert.ok(Buffer.from(shown).equals(drawn), name)
  }
})

const everyText = JSON.stringify([
  CATALOGUES,
  actions,
  demands,
  indicators,
  organisations,
  programmes,
  sources,
  themes,
])
const used = [...new Set(everyText)].map((letter) => letter.codePointAt(0) ?? 0)
const isKhmer = (code: number) => (code >= 0x1780 && code <= 0x17ff) || (code >= 0x19e0 && code <= 0x19ff)
/** Signs without a picture of their own. */
const isUnseen = (code: number) => code < 0x20 || (code >= 0x200b && code <= 0x200d) || code === 0x2060

test('the Khmer fonts have every Khmer letter and digit of the catalogues and the starter record', async () => {
  const needed = [...used.filter(isKhmer), ...Array.from({ length: 10 }, (_, digit) => 0x17e0 + digit)]
  for (const name of ['khmer-400', 'khmer-600']) {
    const has = await charactersOf(name)
    assert.deepEqual(
      needed.filter((code) => !has.has(code)).map((code) => String.fromCodePoint(code)),
      [],
      name,
    )
  }
})

/** Signs of comparison, which the reader's own font draws. */
const FROM_THE_READER = new Set([...'≥≤≈'].map((sign) => sign.codePointAt(0) ?? 0))

test('the Latin fonts have every other letter of the catalogues and the starter record', async () => {
  const needed = used.filter((code) => !isKhmer(code) && !isUnseen(code) && !FROM_THE_READER.has(code))
  for (const name of ['sans-400', 'sans-600', 'serif-400']) {
    const has = await charactersOf(name)
    assert.deepEqual(
      needed.filter((code) => !has.has(code)).map((code) => String.fromCodePoint(code)),
      [],
      name,
    )
  }
})

test('a reader of Khmer fetches at most 80 kilobytes of Khmer letters', async () => {
  const sizes = await Promise.all(
    ['khmer-400', 'khmer-600'].map((name) => stat(new URL(`${name}.woff2`, FOLDER))),
  )
  assert.ok(sizes.reduce((sum, { size }) => sum + size, 0) <= 80 * 1024)
})
