import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { exportSite } from '../../src/commands/export.js'
import { openSite } from '../support/site.js'
import { ownEnvironment } from '../support/store.js'
import { isWhole } from '../support/whole.js'
import { linksOf } from './links.js'
import { enrich } from './rich-record.js'

const ORIGIN = 'https://tamdan.example'

async function emptyFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-links-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'copy')
}

test('no link of a static copy leads to a file that it has not', async (t) => {
  const environment = await ownEnvironment(t, { BASE_URL: ORIGIN })
  const site = await openSite(environment)
  await enrich(site, isWhole ? undefined : ['programme'])
  await site.store.close()
  const folder = await emptyFolder(t)
  const said: string[] = []
  await exportSite.run([folder], environment, (line) => said.push(line))
  assert.equal(said.length, 1, said.join(''))
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html'))
  const faults: string[] = []
  for (const name of files) {
    const text = await readFile(join(folder, name), 'utf8')
    const own = { address: `http://copy/${name}`, type: 'text/html', text, headers: [] }
    for (const link of linksOf(own, 'http://copy')) {
      const path = decodeURIComponent(new URL(link).pathname)
      if (!existsSync(join(folder, path))) faults.push(`${path}, linked from ${name}`)
    }
  }
  assert.deepEqual(faults, [])
  assert.ok(files.length > 60, `only ${files.length} pages`)
})
