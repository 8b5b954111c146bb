/**
 * Runs the benchmarks, all or those named (`npm run bench -- pages`), prints ratios and keeps them in
 * bench/results.json. Absolute times are those of this machine on this day; the ratios are what to compare.
 */
import { writeFile } from 'node:fs/promises'
import { benchApi } from './api.js'
import { benchAsOf } from './as-of.js'
import { benchEngine } from './engine.js'
import { benchExports } from './exports.js'
import { benchOverload } from './overload.js'
import { benchPages } from './pages.js'
import { benchSearch } from './search.js'
import { printed, type Row } from './table.js'

const BENCHMARKS: Record<string, () => Promise<Row[]>> = {
  api: benchApi,
  'as-of': benchAsOf,
  engine: benchEngine,
  exports: benchExports,
  overload: benchOverload,
  pages: benchPages,
  search: benchSearch,
}

const asked = process.argv.slice(2)
const results: Record<string, Row[]> = {}
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  const rows = await run()
  results[name] = rows
  for (const row of rows) process.stdout.write(`  ${printed(row)}\n`)
}
await writeFile('bench/results.json', `${JSON.stringify({ node: process.version, results }, null, 2)}\n`)
