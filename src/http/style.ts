import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTS, LANGUAGES } from '../language/languages.js'
import { ROOT } from './build.js'

const FOLDER = join(ROOT, 'public/css')

const LETTERED = LANGUAGES.map((language) => FACTS[language]).filter(({ letters }) => letters !== undefined)

/** Joiners, and the circle that a sign without its letter stands on. */
const ALWAYS = ['U+200C-200D', 'U+25CC']

const hex = (code: number): string => code.toString(16).toUpperCase()

/** What a font is called in the style: 'T Khmer'. */
const familyOf = (font: string): string => `"T ${font.charAt(0).toUpperCase()}${font.slice(1)}"`

/** The font of letters that only some languages have: no page without any of them fetches it. */
function fontFaces({ font, letters = [] }: (typeof LETTERED)[number]): string {
  const range = [...letters.map(([from, to]) => `U+${hex(from)}-${hex(to)}`), ...ALWAYS].join(', ')
  const face = (weight: number) => `@font-face {
  font-family: ${familyOf(font)};
  src: url(../fonts/${font}-${weight}.woff2) format("woff2");
  font-weight: ${weight};
  font-display: swap;
  unicode-range: ${range};
}
`
  return face(400) + face(600)
}

/** Fonts of the languages, and their names as one list. */
function languageStyle(): string {
  const families = [...new Set(LETTERED.map(({ font }) => familyOf(font)))].join(', ') || 'sans-serif'
  return `${LETTERED.map(fontFaces).join('')}:root {\n  --letters: ${families};\n}\n`
}

const TALL = LANGUAGES.filter((language) => FACTS[language].isTall).map((language) => `:lang(${language})`)

/** `:lang(tall)` as the languages that it stands for. */
const withTall = (style: string): string =>
  style.replaceAll(':lang(tall)', TALL.length === 1 ? String(TALL[0]) : `:is(${TALL.join(', ')})`)

/** The parts of the style in the order of their names, as the one file that pages ask for. */
export function styleSheet(): string {
  const parts = readdirSync(FOLDER).filter((name) => name.endsWith('.css'))
  const written = parts.sort().map((name) => readFileSync(join(FOLDER, name), 'utf8'))
  return [languageStyle(), ...written.map(withTall)].join('\n')
}
