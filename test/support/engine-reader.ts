import { createHash } from 'node:crypto'
import { pino } from 'pino'
import { openDatabase } from '../../src/db/connect.js'
import { requireWhole } from '../../src/db/whole.js'

/**
 * A process that checks a data folder and prints in one line what it found: `whole` and a hash of all documents,
 * `named` and what the check names, or why it does not start. Run as: `node --import tsx engine-reader.ts FOLDER`.
 */
const [dataDir = ''] = process.argv.slice(2)
try {
  const log = pino({ level: 'silent' })
  const { connection, close } = await openDatabase({ mongodbUri: undefined, dataDir, log })
  try {
    await requireWhole(connection)
    const all = await connection.collection('rows').find().toArray()
    process.stdout.write(`whole ${createHash('sha256').update(JSON.stringify(all)).digest('hex')}\n`)
  } catch (error) {
    process.stdout.write(`named ${error}\n`)
  } finally {
    await close()
  }
} catch (error) {
  process.stdout.write(`not started: ${error}\n`)
}
