import assert from 'node:assert/strict'
import { relative } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../support/engine.js'
import { browserOn, ownSite } from '../support/site.js'

/** Addresses that answer with a file of DATA_DIR. */
const FILES = ['/data/demands.csv', '/data/all.zip', '/sitemap.xml', '/ledger.jsonl', '/data/demands.xlsx']

test('with a DATA_DIR from where the program was started, as by default, what is sent as a file arrives', async (t) => {
  const DATA_DIR = relative(process.cwd(), await temporaryFolder(t))
  const site = await ownSite(t, { DATA_DIR, STARTER_DATA: 'on' })
  for (const address of FILES) {
    const { status, headers } = await browserOn(site).get(address)
    assert.equal(status, 200, address)
    assert.ok(Number(headers['content-length'] ?? 1) > 0, address)
  }
})
