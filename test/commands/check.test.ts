import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { check } from '../../src/commands/check.js'
import { importFile } from '../../src/commands/import.js'
import { aDemand, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { openSite } from '../support/site.js'
import { type Environment, ownEnvironment } from '../support/store.js'

const UNLIKE = { title: { en: 'Train 12 officers', km: 'បណ្តុះបណ្តាលមន្ត្រី ១៣ នាក់' } }

async function told(environment: Environment, command = check, args: string[] = []) {
  let text = ''
  const code = await command.run(args, environment, (more) => {
    text += more
  })
  return { code, text }
}

test('check tells where languages differ, until a version says why they do not', async (t) => {
  const environment = await ownEnvironment(t, { STARTER_DATA: 'off' })
  const { store } = await openSite(environment)
  const demand = aDemand('D-0001', UNLIKE)
  await store.ledger.appendAll([
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001'),
    demand,
  ])
  await store.close()

  const found = await told(environment)
  assert.equal(found.code, 1)
  assert.match(found.text, /^D-0001\ttitle\tEnglish gives the number “12”, Khmer does not\.$/m)
  assert.match(found.text, /2 differences in 1 texts, without a reason/)

  const again = await openSite(environment)
  await again.store.ledger.append({ ...demand, expected: 1, alike: 'The source gives both' })
  await again.store.ledger.append({ ...demand, expected: 2 })
  await again.store.close()
  assert.deepEqual(await told(environment), {
    code: 0,
    text: '5 records compared: 0 differences in 0 texts, without a reason\n',
  })
})

test('the starter record says the same in both languages, and an import tells what does not', async (t) => {
  const environment = await ownEnvironment(t, { STARTER_DATA: 'on' })
  const { store } = await openSite(environment)
  await store.close()
  const { code, text } = await told(environment)
  assert.equal(text, '273 records compared: 0 differences in 0 texts, without a reason\n')
  assert.equal(code, 0)

  const file = join(environment.DATA_DIR ?? '', 'demands.csv')
  await writeFile(file, 'reference,title_en,title_km\nD-0001,Train 12 officers,បណ្តុះបណ្តាលមន្ត្រី ១៣ នាក់\n')
  const imported = await told(environment, importFile, [file, '--dry-run'])
  assert.equal(imported.code, 0)
  assert.match(imported.text, /^\tlook\tD-0001\ttitle: English gives the number “12”, Khmer does not\.$/m)
})
