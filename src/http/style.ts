import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './build.js'

const FOLDER = join(ROOT, 'public/css')

/** The parts of the style in the order of their names, as the one file that pages ask for. */
export function styleSheet(): string {
  const parts = readdirSync(FOLDER).filter((name) => name.endsWith('.css'))
  return parts
    .sort()
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'))
    .join('\n')
}
