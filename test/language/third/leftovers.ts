import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'htmlparser2'
import { CATALOGUES, type Catalogue } from '../../../src/language/catalogues.js'

type Node = ReturnType<typeof parseDocument>['children'][number]

/** Attributes that people read or hear. */
const READ = new Set(['aria-label', 'title', 'alt', 'placeholder', 'content', 'label'])

const isOfScripts = (name: string): boolean => name.startsWith('data-')

/** What a page says in its own language: texts and read attributes, without what is marked as another's. */
function* saidIn(nodes: readonly Node[], lang: string): Generator<string> {
  for (const node of nodes) {
    if (node.type === 'text') yield (node as { data: string }).data
    if (!('attribs' in node)) continue
    const own = node.attribs.lang
    if (own !== undefined && own !== lang) continue
    for (const [name, value] of Object.entries(node.attribs))
      if (READ.has(name) || isOfScripts(name)) yield value
    if (node.type === 'tag') yield* saidIn(node.children as Node[], lang)
  }
}

const texts = (catalogue: Catalogue): string[] =>
  Object.values(catalogue).flatMap((text) => (typeof text === 'string' ? [text] : texts(text)))

/** What the record and the examples of its tables say may be said by a page too. */
const RECORD = ['starter', 'src/exports']
  .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
  .join('\n')

/** Pieces of the English words between their blanks, of two words or more: one alone may be a name. */
const PIECES = [
  ...new Set(
    texts(CATALOGUES.en)
      .flatMap((text) => text.split(/\{\{\w+\}\}/))
      .map((piece) => piece.replace(/[\s:.,()]+$|^[\s:.,()]+/g, ''))
      .filter((piece) => /[a-z]{2,} [a-z]{2,}/i.test(piece) && piece.length > 8 && !RECORD.includes(piece)),
  ),
]

/** English words of the interface that a page in a language still has. */
export function englishLeft(html: string, lang: string): string[] {
  const said = [...saidIn(parseDocument(html).children, lang)].join('\n')
  return PIECES.filter((piece) => said.includes(piece))
}

export const pieceCount = PIECES.length
