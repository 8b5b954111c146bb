import assert from 'node:assert/strict'
import { readFile, stat } from 'node:fs/promises'
import { test } from 'node:test'
import { Face, Blob as FontBlob } from 'harfbuzzjs'
import { decompress } from 'wawoff2'
import { CATALOGUES } from '../../src/language/catalogues.js'
import { ownDigits } from '../../src/language/digits.js'
import { FACTS, LANGUAGES } from '../../src/language/languages.js'
import { actions, demands, indicators, organisations, programmes, sources, themes } from '../starter/given.js'

const FOLDER = new URL('../../public/fonts/', import.meta.url)

/** The characters that a font file has. */
async function charactersOf(name: string): Promise<Set<number>> {
  const bytes = await decompress(await readFile(new URL(`${name}.woff2`, FOLDER)))
  return new Set(new Face(new FontBlob(new Uint8Array(bytes).buffer)).collectUnicodes())
}

const WEIGHTS = [400, 600]
const filesOf = (font: string): string[] => WEIGHTS.map((weight) => `${font}-${weight}`)
const DRAWN = [...new Set(LANGUAGES.map((language) => FACTS[language].font))].flatMap(filesOf)
/** Languages with letters of their own, and whether a sign is one of them. */
const LETTERED = LANGUAGES.flatMap((language) => {
  const { letters } = FACTS[language]
  if (letters === undefined) return []
  return [{ language, isOwn: (code: number) => letters.some(([from, to]) => code >= from && code <= to) }]
})

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
/** Signs without a picture of their own. */
const isUnseen = (code: number) => code < 0x20 || (code >= 0x200b && code <= 0x200d) || code === 0x2060

for (const { language, isOwn } of LETTERED)
  test(`the fonts of ${language} have every letter and digit of its own in the catalogues and the starter record`, async () => {
    const digits = [...ownDigits(language, '0123456789')].map((digit) => digit.codePointAt(0) ?? 0)
    const needed = [...used.filter(isOwn), ...digits]
    for (const name of filesOf(FACTS[language].font)) {
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
  const needed = used.filter(
    (code) => !LETTERED.some(({ isOwn }) => isOwn(code)) && !isUnseen(code) && !FROM_THE_READER.has(code),
  )
  for (const name of ['sans-400', 'sans-600', 'serif-400']) {
    const has = await charactersOf(name)
    assert.deepEqual(
      needed.filter((code) => !has.has(code)).map((code) => String.fromCodePoint(code)),
      [],
      name,
    )
  }
})

for (const { language } of LETTERED)
  test(`a reader of ${language} fetches at most 80 kilobytes of its letters`, async () => {
    const sizes = await Promise.all(
      filesOf(FACTS[language].font).map((name) => stat(new URL(`${name}.woff2`, FOLDER))),
    )
    assert.ok(sizes.reduce((sum, { size }) => sum + size, 0) <= 80 * 1024)
  })
