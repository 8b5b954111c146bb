import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { backup, restore } from '../../../src/commands/backup.js'
import { verify } from '../../../src/commands/verify.js'
import { eraseWithFiles, sweep } from '../../../src/record/evidence/cleaning.js'
import { diskIn } from '../../../src/record/evidence/disk.js'
import { evidenceStore } from '../../../src/record/evidence/store.js'
import { anAuthor, aSource } from '../../support/builders.js'
import { signedInAs } from '../../support/sign-in.js'
import { openSite } from '../../support/site.js'
import { ownEnvironment } from '../../support/store.js'
import { aPdf } from './some-files.js'
import { filesLeft, sha256Of, upload } from './world.js'

// Long enough to be more than one piece of a backup.
const PDF = aPdf('x'.repeat(1_200_000))
const HASH = sha256Of(PDF)

test('files come back from a backup; one that is missing or altered is named, in the store and in the backup', async (t) => {
  const [from, to] = [await ownEnvironment(t), await ownEnvironment(t)]
  const site = await openSite(from)
  await site.store.ledger.append(aSource('S-0001'))
  await upload(await signedInAs(site, 'editor'), 'decree.pdf', PDF).expect(303)
  await site.store.close()
  const said: string[] = []
  const print = (text: string) => void said.push(text)
  const file = join(from.DATA_DIR ?? '', 'backup.gz')
  assert.equal(await verify.run([], from, print), 0)
  assert.equal(await backup.run([file], from, print), 0)
  assert.equal(await verify.run([file], from, print), 0)
  assert.equal(await restore.run([file], to, print), 0)
  assert.equal(await verify.run([], to, print), 0)
  const disk = diskIn(to.DATA_DIR ?? '')
  assert.equal(await disk.sizeOf(HASH), PDF.length)
  await writeFile(disk.pathOf(HASH), 'altered')
  assert.equal(await verify.run([], to, print), 1)
  assert.match(said.at(-1) ?? '', new RegExp(`source S-0001: its file ${HASH} was altered`))
  await backup.run([file], to, print)
  assert.equal(await verify.run([file], to, print), 1)
  assert.match(said.at(-1) ?? '', /was altered/)
  await disk.remove(HASH, Number.POSITIVE_INFINITY)
  assert.equal(await verify.run([], to, print), 1)
  assert.match(said.at(-1) ?? '', /is missing/)
  await backup.run([file], to, print)
  assert.match(said.at(-1) ?? '', new RegExp(`file ${HASH} is missing`))
  assert.equal(await verify.run([file], to, print), 1)
  assert.match(said.at(-1) ?? '', /is not in the backup/)
})

test('erasing the last version that names a file deletes it; while another names it, it stays', async (t) => {
  const site = await openSite(await ownEnvironment(t))
  t.after(() => site.store.close())
  const { connection, ledger } = site.store
  await ledger.appendAll([aSource('S-0001'), aSource('S-0002')])
  const editor = await signedInAs(site, 'editor')
  await upload(editor, 'decree.pdf', PDF).expect(303)
  await upload(editor, 'decree.pdf', PDF, { to: 'S-0002', op: 'draft' }).expect(303)
  await ledger.append({ ...aSource('S-0001'), expected: 2 })
  const deps = {
    connection,
    ledger,
    evidence: evidenceStore(connection),
    disk: diskIn(site.config.dataDir),
  }
  const asked = { kind: 'source' as const, author: anAuthor, reason: 'It named a witness' }
  await eraseWithFiles(deps, { ...asked, reference: 'S-0001', versions: [2] })
  assert.deepEqual(await filesLeft(site), [HASH])
  await eraseWithFiles(deps, { ...asked, reference: 'S-0002', versions: [2] })
  assert.deepEqual(await filesLeft(site), [])
  await editor.get(`/desk/files/${HASH}/decree.pdf`).expect(404)
})

test('cleaning takes what nothing names once it is old, and nothing else', async (t) => {
  const site = await openSite(await ownEnvironment(t))
  t.after(() => site.store.close())
  const { connection, ledger } = site.store
  await ledger.append(aSource('S-0001'))
  await upload(await signedInAs(site, 'editor'), 'decree.pdf', PDF).expect(303)
  const disk = diskIn(site.config.dataDir)
  const [left, unfinished] = [await disk.incoming(), await disk.incoming()]
  await writeFile(left, 'left')
  await writeFile(unfinished, 'unfinished')
  await disk.keep(left, sha256Of('left'))
  const cleaning = { disk, evidence: evidenceStore(connection) }
  await sweep(cleaning, Date.now())
  assert.equal((await filesLeft(site)).length, 3)
  await sweep(cleaning, Date.now() + 2 * 60 * 60 * 1000)
  assert.deepEqual(await filesLeft(site), [HASH])
})
