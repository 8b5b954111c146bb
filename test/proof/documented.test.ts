import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { verifyChain } from '../../src/ledger/chain.js'
import { EMPTY_HEAD, type Entry, sealedHash, sealWritten } from '../../src/ledger/entry.js'
import { publicEntry, publicLine, readPublicLine } from '../../src/proof/public-entry.js'

const page = readFileSync('docs/ledger.md', 'utf8')

/** What stands in the page's blocks of a language. */
const blocks = (language: string): string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text)

const [vectors = '', ofFirstForm = ''] = blocks('jsonl')
const linesOf = (text: string): string[] => text.trimEnd().split('\n')
const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

test('the documented test vectors verify, and are what the program would write', async () => {
  for (const block of [vectors, ofFirstForm])
    assert.equal((await verifyChain(linesOf(block).map(readPublicLine))).fault, null)
  for (const line of linesOf(vectors).slice(1))
    assert.equal(publicLine(publicEntry(readPublicLine(line) as Entry, 'words')), line)
})

test('the blinded entry is documented as it was hashed', () => {
  const [, salt = '', content = '', note = '', account = ''] =
    /salt `(\w+)`, the content\s+`([^`]+)`, the note\s+`([^`]+)` and the account\s+`([^`]+)`/.exec(page) ?? []
  const [sealed = '', placed = ''] = blocks('json').map((text) => text.trimEnd())
  const { time, kind, reference, version, base, operation, contentHash, noteHash } = JSON.parse(sealed)
  const header = { time, kind, reference, version, base, operation }
  const entry = sealWritten({ ...header, content, note, account, salt }, EMPTY_HEAD)
  assert.deepEqual([entry.contentHash, entry.noteHash], [contentHash, noteHash])
  assert.deepEqual([sealedHash(entry), entry.hash], [sha(sealed), sha(placed)])
  assert.equal(publicLine(publicEntry(entry, 'blinded')), linesOf(vectors)[0])
})

const python = spawnSync('python3', ['--version']).status === 0

test('the documented Python finds the vectors good, and a changed hash in each', {
  skip: python ? false : 'no python3 on this machine',
}, () => {
  const [code = ''] = blocks('python')
  const run = (input: string) => spawnSync('python3', ['-c', code], { input, encoding: 'utf8' })
  for (const block of [vectors, ofFirstForm]) {
    const lines = linesOf(block)
    const { hash } = JSON.parse(lines.at(-1) ?? '')
    const good = run(block)
    assert.deepEqual([good.status, good.stdout.trim()], [0, `${lines.length} entries, head ${hash}`])
    const altered = (line: string) =>
      line.replace(/"(sealed|noteHash)":"(.)/, (_, name, digit) => `"${name}":"${digit === '0' ? '1' : '0'}`)
    for (const [at, changed] of lines.map(altered).entries()) {
      const bad = run(`${lines.map((line, index) => (index === at ? changed : line)).join('\n')}\n`)
      assert.deepEqual([bad.status, bad.stderr.trim()], [1, `entry ${at + 1} is wrong`])
    }
  }
})
