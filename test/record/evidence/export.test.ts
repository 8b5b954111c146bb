import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { exportSite } from '../../../src/commands/export.js'
import { aSource } from '../../support/builders.js'
import { signedInAs } from '../../support/sign-in.js'
import { openSite } from '../../support/site.js'
import { ownEnvironment } from '../../support/store.js'
import { aPdf } from './some-files.js'
import { sha256Of, upload } from './world.js'

test('a copy of the site has the files that readers see, and no others', async (t) => {
  const environment = await ownEnvironment(t)
  const site = await openSite(environment)
  await site.store.ledger.appendAll([aSource('S-0001'), aSource('S-0002')])
  const editor = await signedInAs(site, 'editor')
  const [shown, hidden] = [aPdf('shown'), aPdf('hidden')]
  await upload(editor, 'ច្បាប់.pdf', shown).expect(303)
  await upload(editor, 'hidden.pdf', hidden, { to: 'S-0002', op: 'draft' }).expect(303)
  const page = (await editor.get('/sources/S-0001').expect(200)).text
  assert.ok(page.includes(`/files/${sha256Of(shown)}/file.pdf`))
  await site.store.close()
  const folder = join(environment.DATA_DIR ?? '', 'copy')
  assert.equal(await exportSite.run([folder], environment, () => undefined), 0)
  const files = await readdir(join(folder, 'files'))
  assert.deepEqual(files, [sha256Of(shown)])
  assert.deepEqual(await readFile(join(folder, 'files', sha256Of(shown), 'file.pdf')), shown)
})
