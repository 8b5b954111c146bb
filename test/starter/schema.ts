/** `npm run schema`: writes the JSON Schema of records beside the starter record. */
import { writeFileSync } from 'node:fs'
import { recordSchema } from '../../src/starter/schema.js'

writeFileSync('starter/record.schema.json', `${JSON.stringify(recordSchema(), null, 2)}\n`)
