import assert from 'node:assert/strict'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { contentOf } from '../../src/kinds/contents.js'
import { kindOfRecord } from '../../src/kinds/kinds.js'
import { readRecordFiles, STARTER_FOLDER } from '../../src/starter/record-files.js'
import { recordSchema } from '../../src/starter/schema.js'
import { starterChanges } from '../../src/starter/starter.js'
import { confirm, faultsOf, importingOn, preview } from '../imports/world.js'
import { temporaryFolder } from '../support/engine.js'
import { ownSite } from '../support/site.js'

test('the JSON Schema beside the starter record is that of the shapes: npm run schema writes it', async () => {
  const written = JSON.parse(await readFile(join(STARTER_FOLDER, 'record.schema.json'), 'utf8'))
  assert.deepEqual(written, JSON.parse(JSON.stringify(recordSchema())))
})

const THEME = { reference: 'T-0001', content: { slug: 'water', name: { en: 'Water' }, place: 1 } }

test('a site begins with the record of a file or folder of one’s own', async (t) => {
  const folder = join(await temporaryFolder(t), 'own')
  await mkdir(folder)
  await writeFile(join(folder, 'a.json'), JSON.stringify({ themes: [THEME] }))
  const site = await ownSite(t, { STARTER_DATA: folder })
  const entry = await site.store.ledger.entryOf('theme', 'T-0001', 1)
  assert.equal(entry && contentOf<{ slug: string }>(entry)?.slug, 'water')
  assert.equal((await site.store.ledger.applied()).number, 1)
})

test('a file that is none is refused with its name and what is wrong, and nothing is written', async (t) => {
  const folder = await temporaryFolder(t)
  const cases: [name: string, text: string, words: RegExp][] = [
    ['broken.json', '{"themes": [', /broken\.json is no JSON/],
    ['odd.json', '{"persons": []}', /odd\.json: "persons" is not allowed/],
    [
      'other.json',
      JSON.stringify({ themes: [{ ...THEME, reference: 'D-0001' }] }),
      /other\.json: .*reference/,
    ],
    [
      'shape.json',
      JSON.stringify({ themes: [{ ...THEME, content: { slug: 'water' } }] }),
      /theme T-0001: .*name/,
    ],
  ]
  for (const [name, text, words] of cases) {
    await writeFile(join(folder, name), text)
    await assert.rejects(ownSite(t, { STARTER_DATA: join(folder, name) }), words)
  }
  await assert.rejects(ownSite(t, { STARTER_DATA: join(folder, 'none') }), /no file or folder .*none/)
})

test('the import takes the starter record as it is, and makes the same of it', async (t) => {
  const site = await ownSite(t)
  const importing = importingOn(site)
  const previewed = await preview(importing, 'all.json', JSON.stringify(readRecordFiles(STARTER_FOLDER)))
  assert.deepEqual(faultsOf(previewed).slice(0, 10), [])
  assert.equal((await confirm(importing, previewed)).state, 'done')
  for (const { kind, reference, content } of starterChanges()) {
    const entry = await site.store.ledger.entryOf(kind, reference, 1)
    const expected = kindOfRecord(kind).shape.validate(content).value
    assert.deepEqual(entry && contentOf(entry), JSON.parse(JSON.stringify(expected)), reference)
  }
})
