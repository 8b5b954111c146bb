import { parseArgs } from 'node:util'
import { createApp } from '../app.js'
import { openStore, type Store } from '../assembly/store.js'
import { systemClock } from '../clock.js'
import { type Config, ownAddress, parseConfig } from '../config.js'
import type { Head } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { copySite, type StaticCopy } from '../static-copy/copy.js'
import { openFolder } from '../static-copy/folder.js'
import type { Command } from './command.js'
import { progressOf } from './progress.js'
import { stopping } from './stopping.js'

const help = `Usage: tamdan export DIR [--base-url URL]

Writes the whole public site to DIR, a folder that is new or empty, as files that work from any web host or a USB
stick: open DIR/index.html. Pages link to each other by relative address, wherever the folder is.

  --base-url URL   the address that pages print as their own, to be cited; BASE_URL when not given

It can run while the server runs. Stopped with Ctrl-C, it leaves nothing behind. What a copy cannot do (search, forms,
several filters at once, earlier days) is said in DIR/README.txt and on a page of its own.
`

interface Asked {
  dir: string
  config: Config
}

function askedOf(args: string[], env: NodeJS.ProcessEnv): Asked {
  const { values, positionals } = parseArgs({
    args,
    options: { 'base-url': { type: 'string' } },
    allowPositionals: true,
  })
  const [dir, ...others] = positionals
  if (!dir) throw new Error('Name the folder: tamdan export DIR')
  if (others.length > 0) throw new Error(`One folder only, not also ${others.join(' ')}`)
  const baseUrl = values['base-url']
  return { dir, config: parseConfig(baseUrl === undefined ? env : { ...env, BASE_URL: baseUrl }) }
}

/** The ledger as it is at one head, however far it moves on meanwhile: all of a copy is of one moment. */
async function atOneHead(ledger: Ledger): Promise<{ ledger: Ledger; head: Head }> {
  const head = await ledger.shown()
  if (head.number === 0) throw new Error('The record has no entry yet, so there is nothing to copy')
  return {
    head,
    ledger: { ...ledger, applied: async () => head, shown: async () => head, shownLately: () => head },
  }
}

async function writeCopy(store: Store, { dir, config }: Asked): Promise<StaticCopy & { files: number }> {
  const { head, ledger } = await atOneHead(store.ledger)
  const erasure = await store.ledger.lastErasure()
  const origin = ownAddress(config)
  const app = createApp({ ...store, config: { ...config, baseUrl: origin }, ledger, clock: systemClock })
  const folder = await openFolder(dir)
  const progress = progressOf('files written')
  try {
    const signal = stopping()
    let files = 0
    const onFile = () => {
      files += 1
      progress.step()
    }
    const { dead } = await copySite({ app, head, origin, folder, signal, onFile })
    if ((await store.ledger.lastErasure()) !== erasure)
      throw new Error('Words were erased meanwhile, so the copy was thrown away. Run it again')
    await folder.finish()
    return { files, dead }
  } catch (error) {
    await folder.discard()
    throw error
  } finally {
    progress.end()
  }
}

/** `tamdan export`. */
export const exportSite: Command = {
  help,
  async run(args, env, print) {
    const asked = askedOf(args, env)
    const store = await openStore(asked.config)
    try {
      const { files, dead } = await writeCopy(store, asked)
      print(`${files} files written to ${asked.dir}; open index.html\n`)
      if (asked.config.baseUrl === undefined)
        print(
          'Pages print http://localhost as their address: to have another one cited, give --base-url or BASE_URL.\n',
        )
      for (const address of dead) print(`nothing is at ${address}; its page says so\n`)
      return 0
    } finally {
      await store.close()
    }
  },
}
