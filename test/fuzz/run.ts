/**
 * Sends odd requests to the program as it is built, and fails where it answers 5xx, ends, logs a fault, is silent or takes
 * more memory than it may.
 *
 *   npm run fuzz -- --requests 200000 --seed 1
 *   npm run fuzz -- --seed 1 --from 4711 --requests 1    one finding again
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz, shown } from './fuzz.js'

const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
  },
})
const [requests, seed, from] = [values.requests, values.seed, values.from].map(Number) as [
  number,
  number,
  number,
]
const say = (text: string) => void process.stdout.write(text)
const KEPT = '.cache/fuzz'
const MOST_SHOWN = 200

say(`seed ${seed}\n`)
const report = await fuzz({ seed, from, requests, run: ['--enable-source-maps', 'dist/main.js'], say })
mkdirSync(KEPT, { recursive: true })
for (const { asked, what } of report.findings) {
  if (asked === null) say(`${what}\n`)
  else {
    const path = join(KEPT, `${seed}-${asked.index}`)
    writeFileSync(path, Buffer.from(asked.bytes, 'latin1'))
    say(`${asked.index}: ${what}: ${JSON.stringify(asked.bytes.slice(0, MOST_SHOWN))} (whole in ${path})\n`)
  }
}
say(
  `seed ${seed}: ${report.requests} requests in ${report.seconds.toFixed(0)} s: ${shown(report.answers)}; ` +
    `${report.mostMb.toFixed(0)} MB at most; ${report.findings.length} findings\n`,
)
process.exitCode = report.findings.length === 0 ? 0 : 1
