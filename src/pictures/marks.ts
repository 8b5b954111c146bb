import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../http/build.js'

/** Colours of a status: its fill, its outline and words, and the mark on its fill. */
export interface Colours {
  fill: string
  line: string
  mark: string
}

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8')

/** The inside of every mark of the site by name, drawn in 16 by 16; fill and stroke come from around it. */
function readMarks(): Map<string, string> {
  const symbols = read('views', 'partials', 'symbols.hbs').matchAll(
    /<symbol id="i-([a-z-]+)" viewBox="0 0 16 16">(.*?)<\/symbol>/g,
  )
  return new Map([...symbols].map(([, name = '', inside = '']) => [name, inside]))
}

/** The colours of light pages, which are also those of paper: the dark ones follow them in the file. */
function readColours(): Map<string, Colours> {
  const css = read('public', 'css', '10-tokens.css')
  const found = new Map<string, Colours>()
  const blocks = css.matchAll(
    /\.s-([a-z-]{1,40}) \{\s{0,9}--f: ([^;]{1,40});\s{0,9}--o: ([^;]{1,40});\s{0,9}--g: ([^;]{1,40});/g,
  )
  for (const [, name = '', f = '', line = '', mark = ''] of blocks) {
    const fill = f === 'transparent' ? 'none' : f
    if (!found.has(name)) found.set(name, { fill, line, mark })
  }
  return found
}

// Read from what pages use, so that a picture never differs from the page it stands for.
const marks = readMarks()
const colours = readColours()

/** @throws Error for a name that no page has */
export function markOf(name: string): string {
  const found = marks.get(name)
  if (found === undefined) throw new Error(`There is no mark ${name}`)
  return found
}

/** @throws Error for a status that the style does not know */
export function coloursOf(status: string): Colours {
  const found = colours.get(status)
  if (found === undefined) throw new Error(`There are no colours for ${status}`)
  return found
}
