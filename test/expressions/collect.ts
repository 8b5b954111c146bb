import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'

/** A regular expression as it stands in a file. */
interface Expression {
  path: string
  line: number
  source: string
  flags: string
}

/** Expressions that are put together when the program runs: what they are made of, as written. */
interface Built {
  path: string
  line: number
  text: string
}

export interface Found {
  expressions: Expression[]
  built: Built[]
}

const isRegExp = (node: ts.Node): node is ts.NewExpression | ts.CallExpression =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp'

/** What `new RegExp` is given, where it is text alone. */
function given({ arguments: all }: ts.NewExpression | ts.CallExpression): [string, string] | null {
  const [source, flags] = all ?? []
  const isText = source !== undefined && ts.isStringLiteralLike(source)
  if (!isText || (flags !== undefined && !ts.isStringLiteralLike(flags))) return null
  return [source.text, flags?.text ?? '']
}

/** The regular expressions of one file. */
export function expressionsIn(path: string, text: string): Found {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const found: Found = { expressions: [], built: [] }
  const visit = (node: ts.Node): void => {
    const place = { path, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 }
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.expressions.push({ ...place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    if (isRegExp(node)) {
      const texts = given(node)
      if (texts) found.expressions.push({ ...place, source: texts[0], flags: texts[1] })
      else found.built.push({ ...place, text: node.getText().replace(/\s+/g, ' ') })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

/** All that run where strangers' words come: on the server, and in readers' browsers. */
export function allExpressions(root: string): Found {
  const files = ['src', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|js)$/.test(name))
      .map((name) => `${folder}/${name.split(sep).join('/')}`),
  )
  const all = files.map((path) => expressionsIn(path, readFileSync(join(root, path), 'utf8')))
  return {
    expressions: all.flatMap(({ expressions }) => expressions),
    built: all.flatMap(({ built }) => built),
  }
}
