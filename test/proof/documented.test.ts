import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { verifyChain } from '../../src/ledger/chain.js'
import { type Entry, headOf, partHash, seal } from '../../src/ledger/entry.js'
import { publicEntry, publicLine, readPublicLine } from '../../src/proof/public-entry.js'

const page = readFileSync('docs/ledger.md', 'utf8')

/** What stands in the page's one block of a language. */
function block(language: string): string {
  const [, text] = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page) ?? []
  if (text === undefined) throw new Error(`docs/ledger.md has no ${language} block`)
  return text
}

const vectors = block('jsonl')
const lines = vectors.trimEnd().split('\n')

test('the documented test vectors verify, and are what the program would write', async () => {
  const entries = lines.map((line) => readPublicLine(line))
  const seen = entries.map(({ entry, isErased }) => ({
    ...entry,
    isHidden: entry.salt === null && !isErased,
  }))
  assert.equal((await verifyChain(seen)).fault, null)
  for (const [index, { entry }] of entries.entries()) {
    assert.equal(publicLine(publicEntry(entry, true)), lines[index])
    if (entry.content === null || entry.note === null || entry.salt === null) continue
    const { time, kind, reference, version, base, operation, salt } = entry
    const words = { content: JSON.parse(entry.content), note: JSON.parse(entry.note) }
    const previous = headOf(entries[index - 1]?.entry as Entry)
    assert.deepEqual(
      seal({ time, kind, reference, version, base, operation, ...words }, previous, salt),
      entry,
    )
  }
})

test('the erased entry’s words and header are documented as they were hashed', () => {
  const { entry } = readPublicLine(lines[0] ?? '')
  const [, salt, content, note] =
    /salt `(\w+)`, the content\s+`([^`]+)` and the note\s+`([^`]+)`/.exec(page) ?? []
  assert.equal(partHash(String(salt), String(content)), entry.contentHash)
  assert.equal(partHash(String(salt), String(note)), entry.noteHash)
  assert.equal(createHash('sha256').update(block('json').trimEnd()).digest('hex'), entry.hash)
})

const python = spawnSync('python3', ['--version']).status === 0

test('the documented Python finds the vectors good, and a changed byte in each', {
  skip: python ? false : 'no python3 on this machine',
}, () => {
  const run = (input: string) => spawnSync('python3', ['-c', block('python')], { input, encoding: 'utf8' })
  const good = run(vectors)
  assert.deepEqual(
    [good.status, good.stdout.trim()],
    [0, `3 entries, head ${readPublicLine(lines[2] ?? '').entry.hash}`],
  )
  for (const [at, changed] of lines.map((line) => line.replace('training', 'trainong')).entries()) {
    const bad = run(`${lines.map((line, index) => (index === at ? changed : line)).join('\n')}\n`)
    assert.deepEqual([bad.status, bad.stderr.trim()], [1, `entry ${at + 1} is wrong`])
  }
})
