/** Whether every word of the interface is there in every language, and used: part of `npm run check`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUES } from '../../src/language/catalogues.js'
import { faultsIn, type Using } from './faults.js'

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))

const using: Using[] = [...filesIn('src', '.ts'), ...filesIn('views', '.hbs')].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}))

const faults = faultsIn(CATALOGUES, using)
for (const fault of faults) process.stderr.write(`${fault}\n`)
process.exitCode = faults.length === 0 ? 0 : 1
