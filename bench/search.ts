import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createApp } from '../src/app.js'
import { openStore, type Store } from '../src/assembly/store.js'
import { systemClock } from '../src/clock.js'
import { parseConfig } from '../src/config.js'
import type { Change } from '../src/ledger/ledger.js'
import { searchStore } from '../src/record/search/store.js'
import { generatedRecord, sizeOf } from './generated.js'
import { against, bare, heapMb, indexRowsAt, searchRows, timesOf } from './search-index.js'
import type { Row } from './table.js'

/*
 * Search at 1,000, at 10,000 and at 100,000 entries in both languages, beside a bare call of MiniSearch that looks for the same
 * words in an index of the same texts: the words of all public texts in one field, without ranking by fields, spans,
 * phrases, filters or counts. The generated record has about thirty words, so nearly every entry has every word:
 * no real record is as hard. Each search is made at an own number of spaces, so that none is answered from memory.
 * At 100,000 the index alone is measured, filled without ledger and store, whose writing would take most of the time.
 * Memory is the heap and what typed arrays have beside it.
 */

async function load(store: Store, changes: Iterable<Change>): Promise<void> {
  let batch: Change[] = []
  for (const change of changes) {
    batch.push(change)
    if (batch.length < 2000) continue
    await store.ledger.appendAll(batch)
    batch = []
  }
  await store.ledger.appendAll(batch)
}

async function rowsAt(entries: number): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-bench-'))
  const config = parseConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const store = await openStore(config)
  try {
    await load(store, generatedRecord(sizeOf(entries)))
    const head = await store.ledger.applied()
    const search = searchStore(store.connection)
    const before = heapMb()
    const delay = monitorEventLoopDelay({ resolution: 5 })
    delay.enable()
    const began = performance.now()
    await search.warm(head, () => false)
    const readIn = performance.now() - began
    delay.disable()
    const mine = heapMb() - before
    const bareBegan = performance.now()
    const library = bare(generatedRecord(sizeOf(entries)))
    const bareIn = performance.now() - bareBegan
    const theirs = heapMb() - before - mine
    const at = `${entries.toLocaleString('en')} entries: `
    const rows: Row[] = [
      { what: `${at}reading all`, mine: readIn, baseline: bareIn, unit: 'ms', against },
      { what: `${at}memory`, mine, baseline: theirs, unit: 'MB', against },
      {
        what: `${at}longest wait of others while it was read`,
        note: `${(delay.max / 1e6).toFixed(0)} ms, 99th percentile ${(delay.percentile(99) / 1e6).toFixed(0)} ms`,
      },
    ]
    const searches = await searchRows(at, library, (text, time) =>
      search.find({ q: text + ' '.repeat(time) }, head),
    )
    return [...rows, ...searches, ...(await pagesAt(store, at))]
  } finally {
    await store.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Whole pages with words, beside the same lists without. */
async function pagesAt(store: Store, at: string): Promise<Row[]> {
  const config = parseConfig({ LOG_LEVEL: 'silent' })
  const app = createApp({ ...store, config, clock: systemClock })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  let number = 0
  const page = (address: string) =>
    timesOf(async () => {
      number += 1
      const answer = await fetch(`http://127.0.0.1:${port}${address}&n=${number}`)
      if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
      await answer.text()
    }, '')
  const list = await page('/demands?x=1')
  const rows: Row[] = []
  for (const address of ['/demands?q=train', '/search?q=train', '/search?q=D-0017'])
    rows.push({
      what: `${at}page ${address}`,
      mine: await page(address),
      baseline: list,
      unit: 'ms',
      against: 'the list of demands without words',
    })
  server.close()
  return rows
}

export async function benchSearch(): Promise<Row[]> {
  return [...(await rowsAt(1000)), ...(await rowsAt(10_000)), ...(await indexRowsAt(100_000))]
}
