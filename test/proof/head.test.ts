import assert from 'node:assert/strict'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import supertest from 'supertest'
import { head } from '../../src/commands/head.js'
import { verify } from '../../src/commands/verify.js'
import { headSigningKey } from '../../src/proof/head-key.js'
import { publicKeyText, readSignedHead, signHead } from '../../src/proof/head-statement.js'
import { aTheme } from '../support/builders.js'
import { temporaryFolder } from '../support/engine.js'
import { openSite } from '../support/site.js'
import { ownEnvironment } from '../support/store.js'

const silence = () => undefined

async function verified(args: string[]) {
  let said = ''
  const code = await verify.run(args, {}, (text) => {
    said += text
  })
  return { code, said }
}

test('the head is stated and signed, and an export of the ledger is checked against it', async (t) => {
  const environment = await ownEnvironment(t)
  const folder = await temporaryFolder(t)
  const [statement, file] = [join(folder, 'head.json'), join(folder, 'ledger.jsonl')]
  const site = await openSite(environment)
  t.after(() => site.store.close())
  await site.store.ledger.appendAll([aTheme('a'), aTheme('b')])
  await head.run(['--out', statement], environment, silence)
  // The ledger goes on; the head that was stated stays in it.
  await site.store.ledger.append(aTheme('c'))
  const { body } = await supertest(site.app).get('/ledger.jsonl').responseType('blob')
  await writeFile(file, body)
  const key = publicKeyText(headSigningKey(site.config.dataDir))
  const good = await verified([file, '--head', statement, '--key', key])
  assert.equal(good.code, 0)
  assert.match(good.said, /it contains the given head, entry 2/)
  assert.ok(
    (await supertest(site.app).get('/ledger')).text.includes(
      `<p class="hash">${key.replaceAll('=', '&#x3D;')}`,
    ),
  )

  const lines = body.toString('utf8').split('\n')
  // A blinded line of the first form is held by nothing but the statement.
  await writeFile(file, [`{"hash":"${'f'.repeat(64)}","number":1}`, ...lines.slice(1)].join('\n'))
  assert.match((await verified([file, '--head', statement])).said, /entry 2: it does not name the hash/)
  const [, second] = lines.map((line: string) => (line === '' ? {} : JSON.parse(line)))
  const unnamed = [`{"hash":"${'f'.repeat(64)}","number":1}`, `{"hash":"${second.hash}","number":2}`, '']
  await writeFile(file, unnamed.join('\n'))
  assert.match(
    (await verified([file, '--head', statement])).said,
    /entries 1 to 2: the hashes up to the given head/,
  )
  assert.equal((await verified([file, '--head', `2:${second.hash}`])).code, 0)

  await writeFile(file, `${lines[0]}\n`)
  assert.match((await verified([file, '--head', statement])).said, /entry 2: the ledger ends before entry 2/)
})

test('a statement that was changed, or signed with another key, is refused', async (t) => {
  const folder = await temporaryFolder(t)
  const [mine, other] = [headSigningKey(join(folder, 'a')), headSigningKey(join(folder, 'b'))]
  const given = {
    head: { number: 7, hash: 'a'.repeat(64), time: '2026-11-24T03:00:00.000Z' },
    site: 'http://x',
    statedAt: 'y',
  }
  const signed = signHead(given, mine)
  assert.deepEqual(readSignedHead(JSON.stringify(signed)), signed)
  for (const change of [
    { number: 8 },
    { hash: 'b'.repeat(64) },
    { statedAt: 'z' },
    { key: publicKeyText(other) },
  ]) {
    assert.throws(() => readSignedHead(JSON.stringify({ ...signed, ...change })), /signature/)
  }
  const file = join(folder, 'head.json')
  await writeFile(file, JSON.stringify(signed))
  const copy = join(folder, 'x.jsonl')
  await writeFile(copy, '')
  await assert.rejects(verified([copy, '--head', file, '--key', publicKeyText(other)]), /another key/)
})

test('the key is made once, for its owner alone, and a damaged one is not replaced unseen', async (t) => {
  const folder = await temporaryFolder(t)
  assert.equal(publicKeyText(headSigningKey(folder)), publicKeyText(headSigningKey(folder)))
  const path = join(folder, 'head-key')
  if (process.platform !== 'win32') assert.equal((await stat(path)).mode & 0o777, 0o600)
  assert.match(await readFile(path, 'utf8'), /^-----BEGIN PRIVATE KEY-----/)
  await writeFile(path, 'damaged')
  assert.throws(() => headSigningKey(folder), /is damaged/)
})
