import { readdirSync, readFileSync } from 'node:fs'
import { posix, sep } from 'node:path'
import ts from 'typescript'
import { KINDS } from '../../src/ledger/entry.js'

/** What one file takes from another module. Types are erased, so they bind nothing when the program runs. */
interface Import {
  /** 'src/record/demands/store.ts' for a file of ours, else the name of a package: 'mongoose', 'node:fs'. */
  target: string
  isType: boolean
}

export interface SourceFile {
  /** From the root of the project: 'src/record/demands/store.ts'. */
  path: string
  imports: Import[]
  /** What it declares for others: functions, constants, types. */
  exports: string[]
  /** Names of the methods that it calls: 'find', 'updateOne'. */
  calls: string[]
  /** What it spells: texts, pieces of templates, expressions and names of members, but not what it imports. */
  spelt: string[]
  /** Where it asks whether a kind is one that it names: `kind === 'demand'`. */
  branches: string[]
}

export type Sources = ReadonlyMap<string, SourceFile>

function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
}

/** Only `import type` is erased: with verbatimModuleSyntax `import { type A }` still loads the module. */
const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean =>
  ts.isExportDeclaration(node) ? node.isTypeOnly : (node.importClause?.isTypeOnly ?? false)

/** The module that a node names, if it is one of the ways to import. */
function importedBy(node: ts.Node): { specifier: ts.Node | undefined; isType: boolean } | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return { specifier: node.moduleSpecifier, isType: isTypeOnly(node) }
  if (ts.isImportTypeNode(node))
    return {
      specifier: ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined,
      isType: true,
    }
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isDynamic ? { specifier: node.arguments[0], isType: false } : null
}

/** The text that a node is, or the name of a member that it gives or asks for. */
function speltBy(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return [node.text]
  if (ts.isRegularExpressionLiteral(node)) return [node.text]
  const isMember =
    ts.isIdentifier(node) &&
    (ts.isPropertyAccessExpression(node.parent) ||
      ts.isBindingElement(node.parent) ||
      ts.isObjectLiteralElement(node.parent) ||
      ts.isTypeElement(node.parent))
  return isMember ? [node.text] : []
}

/** The names that a statement declares for other files. */
function declaredBy(node: ts.Statement): string[] {
  const isExported = ts.canHaveModifiers(node)
    ? ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    : false
  if (!isExported) return []
  const declared = ts.isVariableStatement(node)
    ? node.declarationList.declarations.map(({ name }) => name)
    : [(node as ts.DeclarationStatement).name]
  return declared.flatMap((name) => (name && ts.isIdentifier(name) ? [name.text] : []))
}

const isKindName = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) && (KINDS as readonly string[]).includes(node.text)

/** `kind`, `one.kind`, `ofKind`. */
const isCalledKind = (node: ts.Node): boolean =>
  (ts.isIdentifier(node) && /kind$/i.test(node.text)) ||
  (ts.isPropertyAccessExpression(node) && /kind$/i.test(node.name.text))

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
])

function asksKind(node: ts.Node): boolean {
  if (ts.isCaseClause(node)) return isKindName(node.expression) && isCalledKind(node.parent.parent.expression)
  if (!ts.isBinaryExpression(node) || !EQUALITY.has(node.operatorToken.kind)) return false
  const { left, right } = node
  return (isKindName(left) && isCalledKind(right)) || (isKindName(right) && isCalledKind(left))
}

/** Reads one file's imports, calls, texts and branches with the compiler's own parser. */
export function readSource(path: string, text: string): SourceFile {
  const file: SourceFile = { path, imports: [], exports: [], calls: [], spelt: [], branches: [] }
  const visit = (node: ts.Node): void => {
    const imported = importedBy(node)
    if (imported?.specifier && ts.isStringLiteral(imported.specifier))
      file.imports.push({ target: targetOf(path, imported.specifier.text), isType: imported.isType })
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
      file.calls.push(node.expression.name.text)
    if (asksKind(node)) file.branches.push(node.getText())
    if (imported === null) file.spelt.push(...speltBy(node))
    if (!imported?.specifier || !ts.isImportDeclaration(node)) ts.forEachChild(node, visit)
  }
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  file.exports = source.statements.flatMap(declaredBy)
  visit(source)
  return file
}

/** Every file of the program, by path. */
export function readProgram(): Sources {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path.split(sep).join('/')}`)
  return new Map(paths.map((path) => [path, readSource(path, readFileSync(path, 'utf8'))]))
}

/** All that a file's code needs when it runs, with the way that leads there: packages and files. */
export function reachedFrom(path: string, sources: Sources): Map<string, string[]> {
  const reached = new Map<string, string[]>()
  const walk = (from: string, way: string[]): void => {
    for (const { target, isType } of sources.get(from)?.imports ?? []) {
      if (isType || reached.has(target)) continue
      reached.set(target, [...way, target])
      walk(target, [...way, target])
    }
  }
  walk(path, [path])
  return reached
}
