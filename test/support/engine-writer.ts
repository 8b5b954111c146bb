import { pino } from 'pino'
import { openDatabase } from '../../src/db/connect.js'

/**
 * A process that writes to a data folder without end and prints the number of each write once it is acknowledged.
 * Run as: `node --import tsx engine-writer.ts FOLDER FIRST`.
 */
const [folder = '', first = '0'] = process.argv.slice(2)
const { connection } = await openDatabase({
  mongodbUri: undefined,
  dataDir: folder,
  log: pino({ level: 'silent' }),
})
const rows = connection.collection<{ _id: number; tags: string[]; n: number }>('rows')
await rows.createIndex({ tags: 1 })
await rows.createIndex({ n: 1 }, { unique: true })

async function write(number: number): Promise<void> {
  await rows.insertOne({ _id: number, tags: [`a${number % 7}`, `b${number % 3}`], n: number })
  if (number % 3 === 0) await rows.updateOne({ _id: number }, { $set: { tags: ['changed'] } })
  process.stdout.write(`${number}\n`)
}

for (let number = Number(first); ; number += 4) {
  await Promise.all([0, 1, 2, 3].map((more) => write(number + more)))
}
