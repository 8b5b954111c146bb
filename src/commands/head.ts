import { rename, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openStore } from '../assembly/store.js'
import { systemClock } from '../clock.js'
import { ownAddress, parseConfig } from '../config.js'
import { headSigningKey } from '../proof/head-key.js'
import { hashesDigest, signHead } from '../proof/head-statement.js'
import type { Command } from './command.js'

/** Writes beside the file and renames, so that whoever collects it never finds half a statement. */
async function write(file: string, text: string): Promise<void> {
  const unfinished = `${file}.unfinished`
  await writeFile(unfinished, text)
  await rename(unfinished, file)
}

/** `tamdan head [--newest] [--out FILE]`. */
export const head: Command = {
  help: 'Usage: tamdan head [--newest] [--out FILE]\n\nStates up to which entry of the ledger readers see today, signed with the key of this site (DATA_DIR/head-key), on\nstandard output or in FILE. Deposit it where others keep it; check it later with: tamdan verify FILE --head HEAD\n\n--newest  the newest entry there is, also where it is not public: number and time tell when somebody worked\n',
  async run(args, env, print) {
    const { values } = parseArgs({ args, options: { out: { type: 'string' }, newest: { type: 'boolean' } } })
    const config = parseConfig(env)
    const store = await openStore(config)
    try {
      const head = await (values.newest ? store.ledger.applied() : store.ledger.shown())
      const digest = hashesDigest()
      for await (const { hash } of store.ledger.entries(1, head.number)) digest.see(hash)
      const given = {
        head,
        hashes: digest.end(),
        site: ownAddress(config),
        statedAt: systemClock.now().toISOString(),
      }
      const text = `${JSON.stringify(signHead(given, headSigningKey(config.dataDir)), null, 2)}\n`
      if (values.out === undefined) print(text)
      else await write(values.out, text)
      return 0
    } finally {
      await store.close()
    }
  },
}
