import { parseArgs } from 'node:util'
import { userStore } from '../accounts/store.js'
import { openStore, type Store } from '../assembly/store.js'
import { systemClock } from '../clock.js'
import { parseConfig } from '../config.js'
import { KINDS, type Kind } from '../ledger/entry.js'
import { eraseWithFiles } from '../record/evidence/cleaning.js'
import { diskIn } from '../record/evidence/disk.js'
import { evidenceStore } from '../record/evidence/store.js'
import { recordCalled } from '../record/name-reader.js'
import type { Command } from './command.js'

const HELP = `Usage: tamdan erase KIND REFERENCE --versions 1,2 --reason TEXT --by EMAIL

Removes content, author and reason of these versions for ever, everywhere they are kept. It cannot be undone.

KIND        ${KINDS.join(', ')}
REFERENCE   of the record, like D-0001, or the slug of a published organisation or theme
--versions  numbers of versions, as the record's page on the desk lists them; not the one that readers see now
--reason    why; it is public, so do not repeat in it what you erase
--by        the account of the admin who does it
`

interface Asked {
  kind: Kind
  reference: string
  versions: number[]
  reason: string
  by: string
}

const OPTIONS = { versions: { type: 'string' }, reason: { type: 'string' }, by: { type: 'string' } } as const

function split(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: OPTIONS })
  } catch (error) {
    // A mistyped option is not a fault of the program, and is told without a trace.
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`${message}\n\n${HELP.trimEnd()}`, { cause: error })
  }
}

function parse(args: string[]): Asked {
  const { values, positionals } = split(args)
  const [kind, reference, ...rest] = positionals
  const { versions = '', reason = '', by = '' } = values
  const known = KINDS.find((one) => one === kind)
  const isWhole = known && reference && rest.length === 0 && reason.trim() !== '' && by !== ''
  if (!isWhole || !/^[1-9]\d*(?:,[1-9]\d*)*$/.test(versions)) throw new Error(HELP.trimEnd())
  return { kind: known, reference, versions: versions.split(',').map(Number), reason: reason.trim(), by }
}

async function eraseIn(store: Store, asked: Asked, dataDir: string) {
  const found = await userStore(store.connection, systemClock).byEmail(asked.by)
  if (!found || found.user.isClosed) throw new Error(`There is no open account with ${asked.by}`)
  const { id, shownAs, role } = found.user
  if (role !== 'admin') throw new Error(`${asked.by} is not an admin`)
  const evidence = evidenceStore(store.connection)
  const { connection, ledger } = store
  const reference = await recordCalled(connection, await ledger.applied(), asked.kind, asked.reference)
  return eraseWithFiles(
    { ...store, evidence, disk: diskIn(dataDir) },
    { ...asked, reference, author: { id, shownAs } },
  )
}

/** `tamdan erase`. */
export const erase: Command = {
  help: HELP,
  async run(args, env, print) {
    const asked = parse(args)
    const config = parseConfig(env)
    const store = await openStore(config)
    try {
      const entry = await eraseIn(store, asked, config.dataDir)
      print(`erased: entry ${entry.number}\n`)
    } finally {
      await store.close()
    }
    // Opening the store again writes its file anew without the freed pages, unless a server has it open.
    const again = await openStore(config)
    const isClean = again.isCompact
    await again.close()
    const mongodb = 'See docs/ledger.md, "Erasing", for what the operator of the database must do.\n'
    const running =
      'The data file still has the words in freed pages. Restart the server, which writes it anew.\n'
    if (!isClean) print(again.engine === 'mongodb' ? mongodb : running)
    print('Backups, exports and copies that were made earlier still have the words.\n')
    return 0
  },
}
