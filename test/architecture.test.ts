import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { KINDS } from '../src/ledger/entry.js'
import { readProgram, readSource, type Sources } from './architecture/imports.js'
import { RULES, type Rule } from './architecture/rules.js'

const program = readProgram()

const faultsIn = (rule: Rule, sources: Sources): string[] =>
  [...sources.values()].flatMap((file) => rule.faults(file, sources).map((fault) => `${file.path}: ${fault}`))

for (const rule of RULES) {
  test(rule.says, () => {
    assert.deepEqual(faultsIn(rule, program), [])
  })

  test(`and a file that breaks it is found: ${rule.breaking.path}`, () => {
    const { path, text } = rule.breaking
    assert.notDeepEqual(rule.faults(readSource(path, text), program), [])
  })
}

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)

const offMap = (map: string, folders: readonly string[]): string[] => {
  const words = new Set(readFileSync(map, 'utf8').match(/[a-z-]+/g))
  return folders.filter((name) => !words.has(name))
}

test('every folder of the program is on the map, in the README and in the guide', () => {
  for (const map of ['README.md', 'docs/architecture.md'])
    assert.deepEqual(offMap(map, foldersIn('src')), [], map)
})

test('every room within a folder is in the guide, but those of kinds, which are called after them', () => {
  const ofKinds = new Set(KINDS.flatMap((kind) => [kind, `${kind}s`]))
  const rooms = foldersIn('src').flatMap((folder) => foldersIn(`src/${folder}`))
  assert.ok(rooms.length > 30)
  assert.deepEqual(
    offMap(
      'docs/architecture.md',
      rooms.filter((name) => !ofKinds.has(name)),
    ),
    [],
  )
})

/** Folders of tests that mirror none of the program, and what they are of. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set([
  // The site as a browser, a mistaken sender or a crawler of links meets it; odd requests; a record of an earlier version.
  ...['browser', 'sent-once', 'dead-links', 'fuzz', 'fixtures'],
  // Other parts of the project than `src`: build.mjs, docs, views, locales, this house, what tests are made with.
  ...['build', 'clients', 'docs', 'expressions', 'words', 'architecture', 'support', 'support/runner'],
  // Parts of one test: both engines compared, a third language, shapes of earlier versions.
  ...['db/compare', 'language/third', 'ledger/shapes', 'fixtures/2026-11'],
])

const mirrorsNothing = (folder: string): boolean =>
  !OF_THE_WHOLE.has(folder) && !existsSync(join('src', folder)) && !existsSync(join('src', `${folder}.ts`))

test('the tests of a room lie in a folder of its name', () => {
  const folders = foldersIn('test').flatMap((folder) => [
    folder,
    ...foldersIn(join('test', folder)).map((room) => `${folder}/${room}`),
  ])
  assert.deepEqual(folders.filter(mirrorsNothing), [])
  assert.deepEqual(['record/search', 'record/versions', 'search', 'history'].filter(mirrorsNothing), [
    'search',
    'history',
  ])
})

test('the program was read: every file that is imported is there', () => {
  assert.ok(program.size > 100)
  const missing = [...program.values()].flatMap((file) =>
    file.imports
      .filter(({ target }) => target.startsWith('src/') && !program.has(target))
      .map(({ target }) => `${file.path} imports ${target}`),
  )
  assert.deepEqual(missing, [])
})

test('what no other file reads is not exported, no package is there for nothing: `npm run check` finds both', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'tamdan-unused-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const files = {
    'package.json': '{"type": "module", "main": "src/main.ts", "dependencies": {"feed": "1.0.0"}}',
    'src/main.ts': "import { read } from './read.js'\nread()\n",
    'src/read.ts': 'export const read = () => 1\nexport const alone = 2\nexport const tested = 3\n',
    'test/read.test.ts': "import { tested } from '../src/read.js'\nconsole.log(tested)\n",
  }
  for (const path of ['src', 'test']) mkdirSync(join(folder, path))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  cpSync('knip.json', join(folder, 'knip.json'))
  const { status, stdout } = spawnSync(resolve('node_modules/.bin/knip'), ['--no-config-hints'], {
    cwd: folder,
    encoding: 'utf8',
  })
  assert.equal(status, 1)
  assert.deepEqual(stdout.match(/^(?:feed|read|alone|tested)\b/gm), ['feed', 'alone'])
})

test('a language is seen in every form in which code can spell it', () => {
  const rule = RULES.find(({ says }) => says.startsWith('A language is named'))
  const bites = (text: string) =>
    (rule?.faults(readSource('src/http/page.ts', text), program) ?? []).length > 0
  const spelt = [
    "lang === 'km'",
    'text.en ?? text.km',
    'const { en, km } = title',
    "const title = { en: 'Land' }",
    'interface Text { km?: string }',
    ['const path = `/km$', '{rest}`'].join(''),
    '/^\\/km\\//.test(path)',
    ['const column = `$', '{name}_km`'].join(''),
    "['title.en']",
    "path.startsWith('/km/')",
  ]
  assert.deepEqual(
    spelt.filter((text) => !bites(text)),
    [],
  )
  const plain = ["import x from './km/en.js'", "'kmh'", "'/kmeans'", "'Khmer'", 'const en = 1', '`/kms`']
  assert.deepEqual(plain.filter(bites), [])
})

test('a branch on the kind of a record is found in every form that it takes', () => {
  const text = [
    "if (kind === 'demand') a()",
    "const b = 'theme' !== entry.kind",
    "switch (ofKind) { case 'source': c() }",
    "if (facet === 'theme') d()",
    "if (field.kind === 'text') e()",
    'if (kind === other) f()',
  ].join('\n')
  assert.equal(readSource('src/feeds/x.ts', text).branches.length, 3)
})

test('imports are read in every form that the language has', () => {
  const text = [
    "import a from './a.js'",
    "import type { B } from './b.js'",
    "import { type C } from './c.js'",
    "export { d } from '../d.js'",
    "export type { E } from 'e'",
    "const f = await import('f')",
    "let g: import('./g.js').G",
    "import './h.js'",
    "// import i from 'i'",
    '"import j from \'j\'"',
  ].join('\n')
  assert.deepEqual(
    readSource('src/demands/x.ts', text).imports.map(({ target, isType }) => [target, isType]),
    [
      ['src/demands/a.ts', false],
      ['src/demands/b.ts', true],
      ['src/demands/c.ts', false],
      ['src/d.ts', false],
      ['e', true],
      ['f', false],
      ['src/demands/g.ts', true],
      ['src/demands/h.ts', false],
    ],
  )
})
