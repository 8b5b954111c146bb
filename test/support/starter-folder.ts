import { existsSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openStore } from '../../src/assembly/store.js'
import { parseConfig } from '../../src/config.js'
import { BUILD_ID } from '../../src/http/build.js'
import { loadStarter } from '../../src/starter/starter.js'

const KEPT = '.cache/starter'
const DATA = join('engine', 'data.mdb')

async function seed(folder: string): Promise<void> {
  const store = await openStore(parseConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' }))
  try {
    await loadStarter(store.ledger)
  } finally {
    await store.close()
  }
}

async function removeOthers(own: string): Promise<void> {
  for (const name of await readdir(KEPT)) {
    if (name.length === own.length && name !== own)
      await rm(join(KEPT, name), { recursive: true, force: true })
  }
}

/** A data folder with the starter record, made once for each state of the program. Who makes it second throws it away. */
async function made(): Promise<string> {
  const folder = join(KEPT, BUILD_ID)
  if (existsSync(folder)) return folder
  await mkdir(KEPT, { recursive: true })
  const own = await mkdtemp(join(KEPT, 'making-'))
  await seed(own)
  try {
    await rename(own, folder)
    await removeOthers(BUILD_ID)
  } catch (error) {
    if (!existsSync(folder)) throw error
    await rm(own, { recursive: true, force: true })
  }
  return folder
}

let ready: Promise<string> | undefined

/** Gives an empty data folder the starter record, as if the program had loaded it there. */
export async function giveStarter(dataDir: string): Promise<void> {
  ready ??= made()
  const folder = await ready
  await mkdir(join(dataDir, 'engine'), { recursive: true })
  await copyFile(join(folder, DATA), join(dataDir, DATA))
}
