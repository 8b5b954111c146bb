import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { build } from 'esbuild'

const FOLDERS = ['src', 'test', 'bench']

// No name with a dot: Express gives nothing of such a folder away.
export const COMPILED = 'compiled'

/** What a compiled file need not find above it, beside what is made here. */
const NOT_LINKED = new Set([...FOLDERS, 'node_modules', 'compiled', 'dist', 'data', 'coverage'])

export function filesIn(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function writeChanged(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A compiled file finds beside and above it what its source does. */
function link(to: string): void {
  const above = readdirSync('.').filter((name) => !name.startsWith('.') && !NOT_LINKED.has(name))
  const beside = FOLDERS.flatMap((folder) => filesIn(folder, '').filter((file) => !file.endsWith('.ts')))
  for (const file of [...above, ...beside]) {
    const path = join(to, file)
    if (existsSync(path)) continue
    mkdirSync(dirname(path), { recursive: true })
    rmSync(path, { force: true })
    symlinkSync(resolve(file), path)
  }
}

/**
 * Compiles program and tests once for all processes, without a look at types. Files that have not changed stay as they
 * are, and those whose source is gone go.
 * @param to folder; in it each file has its path from the root
 */
export async function compile(to: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: FOLDERS.flatMap((folder) => filesIn(folder, '.ts')),
    outbase: '.',
    outdir: to,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'warning',
  })
  for (const { path, text } of outputFiles) writeChanged(path, text)
  link(to)
  const made = new Set(outputFiles.map(({ path }) => path))
  for (const file of filesIn(to, '.js')) if (!made.has(resolve(file))) rmSync(file)
}

/** Where a file of this project is compiled to; one given by its whole path is taken as it is. */
export const compiled = (folder: string, file: string): string =>
  isAbsolute(file) ? file : resolve(folder, file).replace(/\.ts$/, '.js')
