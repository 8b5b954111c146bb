import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FACTS } from '../language/languages.js'

const HERE = dirname(fileURLToPath(import.meta.url))

/** The folder of package.json, whether this runs from src/ or from dist/. */
export const ROOT = resolve(HERE, '../..')

/** True when the compiled program runs: then nothing on disk changes until the next start. */
export const IS_COMPILED = import.meta.url.endsWith('.js')

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * Twelve letters that name what some folders hold, wherever they lie: several servers must agree on them.
 * @param beside what is told of them elsewhere
 */
export function buildHash(folders: readonly string[], root = ROOT, beside = ''): string {
  const hash = createHash('sha256').update(beside)
  for (const file of folders.flatMap(filesIn))
    hash.update(relative(root, file).split(sep).join('/')).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

/** Names the style, fonts and scripts as they are at start: part of their addresses. The style is made of the languages too. */
export const ASSETS_ID = buildHash([join(ROOT, 'public')], ROOT, JSON.stringify(FACTS))

/** Names all that can change how a page looks besides the record: part of every ETag. */
export const BUILD_ID = buildHash([
  join(ROOT, 'public'),
  join(ROOT, 'vendor'),
  join(ROOT, 'views'),
  join(ROOT, 'locales'),
  resolve(HERE, '..'),
])
