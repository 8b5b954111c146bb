import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

/** Files of the project that a page names. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`((?:test|docs)\/[^`\s]+)`/g)].map(([, path = '']) => path)

/** The lines of the tables whose last column is of tests, without their heads. */
const linesOfTests = (text: string): string[] =>
  text
    .split('\n\n')
    .filter((part) => /^\|.*\| test \|\n/.test(part))
    .flatMap((table) => table.trimEnd().split('\n').slice(2))

for (const page of ['docs/threats.md', 'docs/asvs.md']) {
  const text = readFileSync(page, 'utf8')

  test(`every test and page that ${page} names is there`, () => {
    const named = namedIn(text)
    assert.ok(named.length > 20)
    assert.deepEqual(
      named.filter((path) => !existsSync(path)),
      [],
    )
  })

  test(`every line of ${page} names a test, or says that there is none`, () => {
    const lines = linesOfTests(text)
    assert.ok(lines.length > 15)
    const last = lines.map((line) => line.split('|').at(-2)?.trim() ?? '')
    assert.deepEqual(
      last.filter((cell) => cell !== 'none' && !/^`test\/[^`]+`(?:, `test\/[^`]+`)*$/.test(cell)),
      [],
    )
  })
}
