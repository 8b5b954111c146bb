/**
 * Compiles src/ to dist/, when dist/ was not made of it as it is. It does not look at types, so that whoever only runs
 * the program needs none of what its developers need: `npm run types` does.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const STAMP = join('dist', '.source')

const filesIn = (folder, ending) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const sources = filesIn('src', '.ts').filter((file) => !file.endsWith('.d.ts'))

function sourceHash() {
  const hash = createHash('sha256')
  for (const file of ['build.mjs', 'package-lock.json', 'tsconfig.json', ...sources])
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

async function compile() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: sources,
    outbase: 'src',
    outdir: 'dist',
    absWorkingDir: process.cwd(),
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
  })
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  const made = new Set(outputFiles.map(({ path }) => path))
  for (const file of filesIn('dist', '')) if (!made.has(join(process.cwd(), file))) rmSync(file)
}

const hash = sourceHash()
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) {
  rmSync(STAMP, { force: true })
  await compile()
  writeFileSync(STAMP, hash)
}
