import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { openStore } from '../assembly/store.js'
import { parseConfig } from '../config.js'
import { requireWhole } from '../db/whole.js'
import { KINDS_OF_RECORD } from '../kinds/kinds.js'
import { type Verified, verifyChain } from '../ledger/chain.js'
import { verifyLedger, type Watching } from '../ledger/verify.js'
import { readSignedHead, type SignedHead } from '../proof/head-statement.js'
import { filesFault } from '../record/evidence/checking.js'
import { diskIn } from '../record/evidence/disk.js'
import { evidenceStore } from '../record/evidence/store.js'
import { verifyBackup } from './backup-check.js'
import type { Command } from './command.js'
import { type GivenFile, givenFile } from './given-file.js'
import { type GivenHead, headFrom, lookingFor } from './head-given.js'
import { entriesInFile, isBackup } from './ledger-file.js'
import { progressOf } from './progress.js'

const HELP = `Usage: tamdan verify [FILE] [--identity KEYFILE] [--head HEAD] [--key KEY]

Recomputes the hash chain of the ledger in the store, compares what pages are made from with it and checks every kept
file; or the chain, and the files of a backup, of a FILE: a backup, or the public ledger from /ledger.jsonl, plain or gzipped. Names the first entry that is wrong. In the store of
the embedded engine, every index is first compared with its documents.

--head  a head that was noted earlier, as NUMBER:HASH or as a file that tamdan head wrote; the ledger must contain it
--identity  the file with the secret key of age that opens an encrypted backup
--key   the public key that must have signed the head, as the site's page /ledger shows it
`

interface Asked {
  file: GivenFile | undefined
  given: GivenHead | null
  signed: SignedHead | null
}

async function signedHead(file: string, key: string | undefined): Promise<SignedHead> {
  const signed = readSignedHead(await readFile(file, 'utf8'))
  if (key !== undefined && signed.key !== key)
    throw new Error(`The head was signed with another key: ${signed.key}`)
  return signed
}

function split(args: string[]) {
  try {
    const options = {
      head: { type: 'string' },
      key: { type: 'string' },
      identity: { type: 'string' },
    } as const
    return parseArgs({ args, allowPositionals: true, options })
  } catch (error) {
    // A mistyped option is not a fault of the program, and is told without a trace.
    throw new Error(`${error instanceof Error ? error.message : error}\n\n${HELP.trimEnd()}`, {
      cause: error,
    })
  }
}

async function parse(args: string[]): Promise<Asked> {
  const { values, positionals } = split(args)
  const [name, ...rest] = positionals
  if (rest.length > 0 || (name === undefined && values.identity !== undefined))
    throw new Error(HELP.trimEnd())
  const file = name === undefined ? undefined : await givenFile(name, values.identity)
  if (values.head === undefined) return { file, given: null, signed: null }
  const given = headFrom(values.head)
  if (given) return { file, given, signed: null }
  const signed = await signedHead(values.head, values.key)
  return { file, given: signed, signed }
}

async function verifyStore(
  env: NodeJS.ProcessEnv,
  { onEntry, onCompared }: Required<Watching>,
): Promise<Verified> {
  const config = parseConfig(env)
  const store = await openStore(config)
  try {
    // On MongoDB this is its administrator's to ask: it keeps others from writing meanwhile.
    if (store.engine === 'embedded') await requireWhole(store.connection)
    const verified = await verifyLedger(
      { connection: store.connection, kinds: KINDS_OF_RECORD },
      store.ledger,
      { onEntry, onCompared },
    )
    if (verified.fault) return verified
    const evidence = evidenceStore(store.connection)
    const fault = await filesFault({ disk: diskIn(config.dataDir), evidence })
    return fault ? { ...verified, fault } : verified
  } finally {
    await store.close()
  }
}

const verifyFile = async (file: GivenFile, onEntry: (entry: GivenHead) => void): Promise<Verified> =>
  (await isBackup(file)) ? verifyBackup(file, onEntry) : verifyChain(entriesInFile(file), onEntry)

/** `tamdan verify [FILE]`: the ledger in the store, in a backup, or in the public ledger. */
export const verify: Command = {
  help: HELP,
  async run(args, env, print) {
    const { file, given, signed } = await parse(args)
    const looking = given && lookingFor(given)
    const progress = progressOf('entries checked')
    const onEntry = (entry: GivenHead) => {
      looking?.see(entry)
      progress.step()
    }
    const comparing = progressOf('entries compared with pages')
    const onCompared = (count: number) => comparing.step(count)
    const found = file ? await verifyFile(file, onEntry) : await verifyStore(env, { onEntry, onCompared })
    progress.end()
    comparing.end()
    const { head, fault } = looking ? looking.judge(found) : found
    if (fault) {
      print(`ledger NOT verified: ${fault.where}: ${fault.fault}\n`)
      return 1
    }
    print(`ledger verified: ${head.number} entries, head ${head.hash}\n`)
    if (given) print(`it contains the given head, entry ${given.number}\n`)
    if (signed) print(`stated by ${signed.site} at ${signed.statedAt}, signed with ${signed.key}\n`)
    return 0
  },
}
