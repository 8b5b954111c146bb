import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { openStore, type Store } from '../src/assembly/store.js'
import { parseConfig } from '../src/config.js'
import { archiveOf } from '../src/exports/archive.js'
import { factsReader } from '../src/exports/facts.js'
import { type DownloadEdition, TEXT_FORMATS, textOf } from '../src/exports/formats.js'
import { countRows, dataTables } from '../src/exports/store.js'
import { TABLE_NAMES, type TableName } from '../src/exports/tables.js'
import { workbookOf } from '../src/exports/workbook.js'
import { DATA_LICENCE } from '../src/http/licence.js'
import type { Change } from '../src/ledger/ledger.js'
import type { Answer, Task } from './exports.js'
import { generatedRecord } from './generated.js'

async function load(store: Store): Promise<void> {
  let batch: Change[] = []
  for (const change of generatedRecord({ demands: 20_000, actions: 80_000 })) {
    batch.push(change)
    if (batch.length < 2000) continue
    await store.ledger.appendAll(batch)
    batch = []
  }
  await store.ledger.appendAll(batch)
}

async function consumed(stream: AsyncIterable<Buffer | string>): Promise<number> {
  let bytes = 0
  for await (const chunk of stream) bytes += chunk.length
  return bytes
}

/** @returns bytes made, where any are */
async function work(store: Store, { what, table, format }: Task, edition: DownloadEdition): Promise<number> {
  const tables = dataTables(store.connection)
  if (what === 'rows') {
    for (const name of table === '' ? TABLE_NAMES : [table as TableName])
      for await (const _row of tables[name].rows(edition.head, edition.origin));
  }
  if (what !== 'file') return 0
  if (format === 'zip') return consumed(archiveOf(store.connection, edition))
  const data = tables[table as TableName]
  if (format === 'xlsx') return consumed(workbookOf(data, edition))
  if (format === 'csv' || format === 'jsonl')
    return consumed(Readable.from(textOf(TEXT_FORMATS[format], data, edition)))
  return Object.values(await factsReader(store.connection)(edition)).reduce(
    (sum, { csv }) => sum + csv.bytes,
    0,
  )
}

/** Resident memory that is the process's own; of other systems than Linux, all that is resident. */
function ownMb(): number {
  try {
    const kilobytes = /^RssAnon:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (kilobytes !== undefined) return Number(kilobytes) / 1024
  } catch {}
  return process.memoryUsage().rss / 2 ** 20
}

async function measured(task: Task): Promise<Answer> {
  const store = await openStore(parseConfig({ DATA_DIR: task.folder, LOG_LEVEL: 'silent' }))
  if (task.what === 'load') await load(store)
  const head = await store.ledger.applied()
  // Short forms are in memory in any server; what a download adds is what is asked here.
  await countRows(store.connection, head)
  globalThis.gc?.()
  let peakMb = ownMb()
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, ownMb())
  }, 20)
  const began = performance.now()
  const bytes = await work(store, task, { head, origin: 'https://tamdan.example', licence: DATA_LICENCE })
  const ms = performance.now() - began
  clearInterval(watch)
  await store.close()
  return { ms, bytes, peakMb }
}

process.once('message', async (task: Task) => {
  process.send?.(await measured(task))
})
