import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LICENCES } from '../../src/http/licence.js'
import { worldOf } from '../record/versions/world.js'
import { ownSite, type Site } from '../support/site.js'
import { bytesOf, unzipped } from './files.js'
import { checkPackage, type Resource } from './schema-check.js'

const described = async (site: Site) => JSON.parse(String(await bytesOf(site, '/data/datapackage.json')))

test('every resource of the starter record is as the data package says: size, checksum, types, keys', async (t) => {
  const site = await ownSite(t, { BASE_URL: 'https://tamdan.example', STARTER_DATA: 'on' })
  const { resources } = (await described(site)) as { resources: Resource[] }
  const count = await checkPackage(resources, (path) => bytesOf(site, `/data/${path}`))
  assert.ok(count > 400, `only ${count} rows`)
})

test('the archive holds the same tables, and a data package that is true of what lies beside it', async (t) => {
  const site = await worldOf(t)
  const files = await unzipped(await bytesOf(site, '/data/all.zip'))
  const inside = JSON.parse(String(files.get('datapackage.json')))
  const read = async (path: string) => files.get(path) ?? assert.fail(`no ${path}`)
  assert.ok((await checkPackage(inside.resources, read)) > 10)
  assert.equal(files.size, inside.resources.length + 2)
  const outside = await described(site)
  const hashes = ({ resources }: { resources: Resource[] }) => resources.map(({ name, hash }) => [name, hash])
  assert.deepEqual(hashes(inside), hashes(outside))
})

test('a download is the same bytes whenever it is made', async (t) => {
  const site = await worldOf(t)
  for (const file of ['demands.csv', 'sources.jsonl', 'actions.xlsx', 'all.zip']) {
    const first = await bytesOf(site, `/data/${file}`)
    assert.ok(first.equals(await bytesOf(site, `/data/${file}`)), file)
  }
})

test('the licence is the one that was configured, in every file', async (t) => {
  const licence = LICENCES.get('CC0-1.0')
  const site = await ownSite(t, { DATA_LICENCE: 'CC0-1.0' })
  assert.deepEqual((await described(site)).licenses, [licence])
  assert.deepEqual(JSON.parse(String(await bytesOf(site, '/data/themes.json'))).licence, licence)
  const page = String(await bytesOf(site, '/data'))
  assert.ok(page.includes('Creative Commons Zero 1.0 Universal') && !page.includes('Attribution 4.0'))
})
