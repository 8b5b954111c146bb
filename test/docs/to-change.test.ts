import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const PAGE = readFileSync('docs/architecture.md', 'utf8')
const TABLE = PAGE.split('## To change something, touch')[1] ?? ''

/** Every path that a `{a,b}` stands for. */
function spreadOut(path: string): string[] {
  const [, before = '', inside, after = ''] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(path) ?? []
  return inside === undefined ? [path] : inside.split(',').flatMap((one) => spreadOut(before + one + after))
}

/** Rooms of `record`, `pages` and `views` are called by the list of a kind. */
const ofDemands = (path: string): string =>
  path.replace(/^(record|pages|views)\/<kind>/, '$1/demands').replaceAll('<kind>', 'demand')

const PATHS = [...TABLE.matchAll(/`((?:[\w<>{},.-]+\/)+[\w<>{},.*-]+)`/g)].flatMap(([, path = '']) =>
  spreadOut(ofDemands(path)),
)

test('every file that the house says to touch is there', () => {
  assert.ok(PATHS.length > 40, String(PATHS.length))
  const missing = PATHS.filter(
    (path) => !path.includes('*') && !existsSync(path) && !existsSync(`src/${path}`),
  )
  assert.deepEqual(missing, [])
})
