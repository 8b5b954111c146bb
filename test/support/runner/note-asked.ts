/** Imported first in each process that tests run: notes what the embedded engine is asked there. */
import { subscribe } from 'node:diagnostics_channel'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { ASKED } from '../../../src/db/embedded/query/served.js'

/** The environment names the folder to note in, so that processes which a test starts note there too; '' for none. */
export const NOTED_IN = 'ENGINE_ASKED_FOLDER'

const noted = new Set<string>()

// At once, and not at the end: tests kill processes.
subscribe(ASKED, (message) => {
  const folder = process.env[NOTED_IN] ?? ''
  const { kind, name } = message as { kind: string; name: string }
  const line = `${kind} ${name}\n`
  if (folder === '' || noted.has(line)) return
  noted.add(line)
  appendFileSync(join(folder, String(process.pid)), line)
})
