import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Face, Font, Blob as FontBlob, shape, Buffer as TextBuffer } from 'harfbuzzjs'
import { ROOT } from '../http/build.js'
import { FACTS, LANGUAGES } from '../language/languages.js'
import { letterRuns } from '../language/letters.js'

/** Text as outlines. The base line begins at 0, 0; y grows downwards, as in SVG. */
interface Letters {
  /** For the `d` of a path. */
  d: string
  /** In the unit of the size. */
  width: number
}

/** Draws text in the site's fonts, the letters of several languages mixed. @param size height of the em, in any unit */
export type Lettering = (text: string, size: number, weight: 400 | 600) => Letters

interface Drawn {
  font: Font
  unitsPerEm: number
}

async function open(name: string): Promise<Drawn> {
  const bytes = await readFile(join(ROOT, 'vendor', 'fonts', `${name}.ttf`))
  const face = new Face(new FontBlob(new Uint8Array(bytes).buffer))
  return { font: new Font(face), unitsPerEm: face.upem }
}

/** To a hundredth, without idle noughts: outlines are most of a picture's weight. */
const short = (value: number): number => Number(value.toFixed(2))

/** An outline in font units, y upwards, moved and scaled. Every number pair of HarfBuzz's paths is absolute. */
const placed = (path: string, scale: number, x: number, y: number): string =>
  path.replace(
    /(-?[\d.]{1,20}),(-?[\d.]{1,20})/g,
    (_pair, across: string, up: string) =>
      `${short(Number(across) * scale + x)},${short(y - Number(up) * scale)}`,
  )

function drawRun({ font, unitsPerEm }: Drawn, run: string, size: number, start: number): Letters {
  const buffer = new TextBuffer()
  buffer.addText(run)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const scale = size / unitsPerEm
  const places = buffer.getGlyphPositions()
  let x = start
  let d = ''
  for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {}
    d += placed(font.glyphToPath(codepoint), scale, x + xOffset * scale, -yOffset * scale)
    x += xAdvance * scale
  }
  return { d, width: x - start }
}

/** The font of Latin letters, which other fonts do not have. */
const LATIN = 'sans'

const WEIGHTS = [400, 600] as const

async function openAll(): Promise<Lettering> {
  const names = new Set([LATIN, ...LANGUAGES.map((language) => FACTS[language].font)])
  const files = [...names].flatMap((name) => WEIGHTS.map((weight) => `${name}-${weight}`))
  const fonts = new Map(
    await Promise.all(files.map(async (file): Promise<[string, Drawn]> => [file, await open(file)])),
  )
  return (text, size, weight) => {
    const whole = { d: '', width: 0 }
    for (const { language, text: run } of letterRuns(text.normalize('NFC'))) {
      const name = language === null ? LATIN : FACTS[language].font
      const { d, width } = drawRun(fonts.get(`${name}-${weight}`) as Drawn, run, size, whole.width)
      whole.d += d
      whole.width += width
    }
    return whole
  }
}

let opened: Promise<Lettering> | null = null

/**
 * The site's fonts, opened once, which takes some hundred milliseconds. Text in a picture is drawn as outlines: where
 * the picture is shown there may be no Khmer font, and renderers without a browser shape Khmer wrongly.
 */
export function lettering(): Promise<Lettering> {
  opened ??= openAll()
  return opened
}
