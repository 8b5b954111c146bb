import { parseConfig } from '../config.js'
import { type Verified, verifyChain, verifyLedger } from '../ledger/verify.js'
import { openStore } from '../store.js'
import { readBackup } from './backup-file.js'
import type { Command } from './command.js'

async function verifyStore(env: NodeJS.ProcessEnv): Promise<Verified> {
  const store = await openStore(parseConfig(env))
  try {
    return await verifyLedger(store.connection, store.ledger)
  } finally {
    await store.close()
  }
}

/** `tamdan verify [FILE]`: the ledger in the store, or in a backup. */
export const verify: Command = {
  help: 'Usage: tamdan verify [FILE]\n\nRecomputes the hash chain of the ledger, or of the one in a backup, and compares the pages with it.\n',
  async run([file], env, print) {
    const { head, fault } = file ? await verifyChain(readBackup(file).entries()) : await verifyStore(env)
    if (fault) print(`ledger NOT verified: ${fault.where}: ${fault.fault}\n`)
    else print(`ledger verified: ${head.number} entries, head ${head.hash}\n`)
    return fault ? 1 : 0
  },
}
