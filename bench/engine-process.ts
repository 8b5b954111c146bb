import { pino } from 'pino'
import { startEmbeddedEngine } from '../src/db/embedded/engine.js'

/** A process of its own that serves the embedded engine over a folder and prints its address: `engine-process.ts FOLDER`. */
const [folder = ''] = process.argv.slice(2)
const { uri } = await startEmbeddedEngine({ folder, log: pino({ level: 'silent' }) })
process.stdout.write(`${uri}\n`)
