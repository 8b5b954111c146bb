import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generateIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { openStore } from '../../src/assembly/store.js'
import { backup, restore } from '../../src/commands/backup.js'
import type { Command } from '../../src/commands/command.js'
import { verify } from '../../src/commands/verify.js'
import { parseConfig } from '../../src/config.js'
import { aTheme } from '../support/builders.js'
import { temporaryFolder } from '../support/engine.js'
import { type Environment, ownEnvironment } from '../support/store.js'

async function said(command: Command, args: string[], environment: Environment): Promise<string> {
  const printed: string[] = []
  assert.equal(await command.run(args, environment, (text) => printed.push(text)), 0)
  return printed.join('')
}

/** A pair of keys, the secret one in a file as age-keygen writes it. */
async function keyIn(folder: string, name: string, make = generateX25519Identity) {
  const identity = await make()
  const recipient = await identityToRecipient(identity)
  const file = join(folder, name)
  await writeFile(file, `# public key: ${recipient}\n${identity}\n`)
  return { file, recipient }
}

/** A backup of several pieces, encrypted to two keys of the older kind and one that outlasts quantum computers. */
async function anEncryptedBackup(t: TestContext) {
  const [environment, folder] = [await ownEnvironment(t), await temporaryFolder(t)]
  const store = await openStore(parseConfig(environment))
  // Words that no packing makes small: the file is longer than two pieces of age.
  const names = Array.from({ length: 1000 }, () => randomBytes(72).toString('base64url'))
  await store.ledger.appendAll(names.map((name, place) => aTheme(`t-${place}`, name)))
  await store.close()
  const keys = [
    await keyIn(folder, 'one.txt'),
    await keyIn(folder, 'two.txt'),
    await keyIn(folder, 'three.txt', generateIdentity),
  ]
  const file = join(folder, 'backup.age')
  const [first = '', ...more] = keys.map(({ recipient }) => recipient)
  await said(backup, [file, '--to', first, ...more], environment)
  return { environment, folder, file, keys }
}

const anEmptyStore = (t: TestContext) => ownEnvironment(t)

async function requireEmpty(environment: Environment): Promise<void> {
  const store = await openStore(parseConfig(environment))
  assert.equal((await store.ledger.applied()).number, 0)
  await store.close()
}

test('each of those to whom a backup is encrypted can verify and restore it alone', async (t) => {
  const { file, keys } = await anEncryptedBackup(t)
  const bytes = await readFile(file)
  assert.match(bytes.toString('latin1'), /^age-encryption\.org\/v1\n/)
  assert.ok(bytes.length > 2 * 65_536)
  for (const key of keys) {
    const target = await anEmptyStore(t)
    const verified = await said(verify, [file, '--identity', key.file], target)
    assert.match(verified, /^ledger verified: 1000 entries, head [0-9a-f]{64}\n$/)
    const head = /[0-9a-f]{64}/.exec(verified)?.[0]
    assert.equal(
      await said(restore, [file, '--identity', key.file], target),
      `restored 1000 entries, head ${head}\n`,
    )
    assert.equal(await said(verify, [], target), verified)
  }
})

test('without the key, and with another, it is refused with a sentence and nothing is written', async (t) => {
  const { environment, folder, file } = await anEncryptedBackup(t)
  const target = await anEmptyStore(t)
  const other = await keyIn(folder, 'other.txt')
  const plain = join(folder, 'plain.gz')
  await said(backup, [plain], environment)
  for (const [args, sentence] of [
    [[file], /is encrypted\. Name the file with the secret key: --identity KEYFILE/],
    [[file, '--identity', other.file], /backup\.age is not encrypted to a key in .*other\.txt$/],
    [[file, '--identity', plain], /plain\.gz holds no secret key of age/],
    [[plain, '--identity', other.file], /plain\.gz is not encrypted as age does it/],
  ] as const)
    for (const command of [verify, restore])
      await assert.rejects(
        command.run([...args], target, () => undefined),
        sentence,
      )
  await requireEmpty(target)
})

test('what is not a public key is refused, and no file is begun', async (t) => {
  const { environment, folder, keys } = await anEncryptedBackup(t)
  const before = (await readdir(folder)).length
  const file = join(folder, 'new.age')
  const run = (...to: string[]) => backup.run([file, ...to], environment, () => undefined)
  const good = keys[0]?.recipient ?? ''
  for (const bad of [good.slice(0, -1), `${good}q`, 'AGE-SECRET-KEY-1', 'someone@example.org'])
    await assert.rejects(
      run('--to', good, '--to', bad),
      new RegExp(`^Error: Not a public key of age.*${bad}`),
    )
  await assert.rejects(run('other'), /Usage: tamdan backup/)
  assert.equal(existsSync(file), false)
  assert.equal((await readdir(folder)).length, before)
})

/** The file with one byte turned, or without its end, at places over all of it. */
function damaged(bytes: Buffer): [string, Buffer][] {
  const at = (place: number) => Math.min(bytes.length - 1, place)
  const places = [0, 30, 400, at(70_000), bytes.length - 1]
  const anywhere = Array.from({ length: 15 }, () => randomBytes(4).readUInt32LE() % bytes.length)
  const ends = [0, 1, 100, bytes.length - 65_552, bytes.length - 16, bytes.length - 1, ...anywhere]
  const turned = (place: number) => Buffer.from(bytes.map((byte, here) => (here === place ? byte ^ 1 : byte)))
  return [
    ...[...places, ...anywhere].map((place): [string, Buffer] => [`byte ${place} turned`, turned(place)]),
    ...ends.map((end): [string, Buffer] => [`cut at ${end}`, bytes.subarray(0, end)]),
  ]
}

test('a changed byte and a cut end are refused wherever they are, and nothing is written', async (t) => {
  const { folder, file, keys } = await anEncryptedBackup(t)
  const target = await anEmptyStore(t)
  const spoilt = join(folder, 'spoilt.age')
  for (const [how, bytes] of damaged(await readFile(file))) {
    await writeFile(spoilt, bytes)
    const run = restore.run([spoilt, '--identity', keys[0]?.file ?? ''], target, () => undefined)
    const sentence =
      /changed or cut short|not encrypted (?:as age does it|to a key in)|first bytes were changed/
    await assert.rejects(
      run,
      (error: Error) => error.constructor === Error && sentence.test(error.message),
      how,
    )
  }
  await requireEmpty(target)
})
