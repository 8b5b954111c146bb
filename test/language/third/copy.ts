import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Catalogue } from '../../../src/language/catalogues.js'
import { laoWords } from './pseudo-lao.js'

const TABLE = 'src/language/languages.ts'

/** The one line. Its font is that of Khmer, for want of another: what draws it is proven, not how it looks. */
const LINE =
  "  lo: { name: 'ລາວ', locale: 'lo-LA', direction: 'ltr', font: 'khmer', letters: [[0x0e80, 0x0eff]], digits: 'laoo', isTall: true, isUnspaced: true },\n"

/** Read from where they are; of these the copy has nothing of its own. */
const SHARED = [
  'docs',
  'views',
  'public',
  'vendor',
  'starter',
  'node_modules',
  'package.json',
  'tsconfig.json',
]

/** Program and tests are copied: a module is known by where it truly is. */
const COPIED = ['src', 'test/support', 'test/language/third', 'test/words', 'locales']

/**
 * The project with a third language, in a folder of its own: a line in the table, a file of words, and nothing else.
 * @returns the folder
 */
export function copyWithLao(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tamdan-lao-'))
  mkdirSync(join(folder, 'test/language'), { recursive: true })
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true })
  for (const name of SHARED) symlinkSync(resolve(name), join(folder, name))
  const table = readFileSync(TABLE, 'utf8')
  const end = '} as const satisfies Record<string, LanguageFacts>'
  if (table.split(end).length !== 2) throw new Error(`${TABLE} has no table that ends so`)
  writeFileSync(join(folder, TABLE), table.replace(end, LINE + end))
  const english = JSON.parse(readFileSync('locales/en.json', 'utf8')) as Catalogue
  writeFileSync(join(folder, 'locales/lo.json'), JSON.stringify(laoWords(english), null, 2))
  return folder
}

/** Files that a copy has otherwise than the project, or beside it. */
export const changedIn = (folder: string): string[] =>
  COPIED.flatMap((name) =>
    readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1)),
  ).filter((file) => {
    try {
      return !readFileSync(file).equals(readFileSync(join(folder, file)))
    } catch {
      return true
    }
  })
