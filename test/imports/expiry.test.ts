import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { startUpkeep } from '../../src/assembly/upkeep.js'
import { ownSite } from '../support/site.js'
import { importingOn, preview } from './world.js'

const HOUR_MS = 60 * 60 * 1000

test('what was sent to be imported is gone a day after it last went on, though nobody opens the page', async (t) => {
  let now = Date.parse('2026-11-24T02:00:00Z')
  const site = await ownSite(t, { LINK_CHECK: 'off' }, { now: () => new Date(now) })
  const left = async () => {
    const names = ['imports', 'importrows', 'importpieces']
    const counts = names.map((name) => site.store.connection.collection(name).countDocuments())
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
  }
  await preview(importingOn(site), 'themes.csv', 'slug,name_en\nnew-theme,A theme\n')
  const sent = await left()
  assert.ok(sent >= 3, `${sent} documents`)

  const upkeepFor = async (act: () => Promise<void>) => {
    const upkeep = startUpkeep({ config: site.config, ...site.store, clock: site.clock })
    await act()
    await upkeep.stop()
  }
  now += 23 * HOUR_MS
  await upkeepFor(() => after(300))
  assert.equal(await left(), sent)
  now += 2 * HOUR_MS
  await upkeepFor(async () => {
    while ((await left()) > 0) await after(20)
  })
  assert.equal(await left(), 0)
})
