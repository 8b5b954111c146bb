import type { Catalogue } from '../../src/language/catalogues.js'

/*
 * What can be wrong with the words of the interface: a key that one language lacks, that nothing uses or that is used and is
 * not there, and blanks to fill in that are not the same in all languages.
 */

export type Words = Readonly<Record<string, Catalogue>>

/** Files that use words: program and templates. */
export interface Using {
  path: string
  text: string
}

const PLURAL = /_(?:zero|one|two|few|many|other)$/
const plain = (key: string): string => key.replace(PLURAL, '')

function flat(texts: Catalogue, at = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[at + key, value] as const] : [...flat(value, `${at}${key}.`)],
    ),
  )
}

const blanksOf = (text: string): string => [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ')

const LITERAL = /(['"])((?:[A-Za-z]\w*\.)+\w+)\1/g
const TEMPLATE = /`((?:(?:[\w-]|\$\{[^}`]*\})+\.)+(?:[\w-]|\$\{[^}`]*\})+)`/g
/** A key that is looked up as it stands: in the program and in a template. */
const LOOKED_UP = [
  /\bt\('((?:\w+\.)+\w+)'/g,
  /\{\{\{?(?:#if |#unless )?\(?t "((?:\w+\.)+\w+)"/g,
  /\(t "((?:\w+\.)+\w+)"/g,
]

const escaped = (text: string): string => text.replace(/[.-]/g, '\\$&')

/** Says whether a key is used: by its name, by a name that it begins with, or by one put together. */
function users(texts: readonly Using[], parts: ReadonlySet<string>): (key: string) => boolean {
  const all = texts.map(({ text }) => text).join('\n')
  const literals = new Set([...all.matchAll(LITERAL)].map(([, , key = '']) => key))
  const madeUp = new Set([...all.matchAll(TEMPLATE)].map(([, template = '']) => template))
  const patterns = [...madeUp]
    .filter((template) => template.includes('${') && parts.has(template.split(/[.$]/, 1)[0] ?? ''))
    .map(
      (template) =>
        new RegExp(
          `^${template
            .split(/\$\{[^}]*\}/)
            .map(escaped)
            .join('[\\w.-]+')}$`,
        ),
    )
  return (key) => {
    const steps = key.split('.')
    const starts = steps.map((_, last) => steps.slice(0, last + 1).join('.')).slice(1)
    return starts.some((start) => literals.has(start)) || patterns.some((pattern) => pattern.test(key))
  }
}

/** What one language lacks of another, has beside it, or leaves to fill in otherwise; a line each. */
function differences(
  name: string,
  texts: Map<string, string>,
  than: string,
  others: Map<string, string>,
): string[] {
  const known = new Set([...others.keys()].map(plain))
  const own = new Set([...texts.keys()].map(plain))
  const faults = [...known].filter((key) => !own.has(key)).map((key) => `${name} lacks ${key}`)
  for (const [key, text] of texts) {
    const other = others.get(key) ?? others.get(`${plain(key)}_other`) ?? others.get(plain(key))
    if (other === undefined) faults.push(`${name} has ${key}, and ${than} has not`)
    else if (blanksOf(text) !== blanksOf(other) && !PLURAL.test(key))
      faults.push(`${name}: ${key} has the blanks "${blanksOf(text)}", and in ${than} "${blanksOf(other)}"`)
  }
  return faults
}

/** All that is wrong, a line each. The first language is the one that others are compared with. PURE. */
export function faultsIn(words: Words, using: readonly Using[]): string[] {
  const [[than, first] = ['', {}], ...rest] = Object.entries(words)
  const texts = flat(first)
  const keys = new Set([...texts.keys()].map(plain))
  const isUsed = users(using, new Set(Object.keys(first)))
  const unused = [...keys].filter((key) => !isUsed(key)).map((key) => `nothing uses ${key}`)
  const missing = using.flatMap(({ path, text }) =>
    LOOKED_UP.flatMap((pattern) => [...text.matchAll(pattern)])
      .map(([, key = '']) => key)
      .filter((key) => !keys.has(plain(key)))
      .map((key) => `${path} uses ${key}, which is not there`),
  )
  return [
    ...rest.flatMap(([name, catalogue]) => differences(name, flat(catalogue), than, texts)),
    ...unused,
    ...new Set(missing),
  ]
}
