import type { Connection, Query } from 'mongoose'
import type { ChainFault } from './chain.js'
import { KINDS, type Kind } from './entry.js'
import type { Opened } from './kinds.js'
import type { Ledger } from './ledger.js'
import { ledgerModels } from './model.js'
import { projectionDifferences } from './remake.js'
import { versionModel } from './version-model.js'

/** Entries whose records are looked at together: bounds memory. */
const PAGE = 500

/** The references of one kind in the ledger, in order, in pages of some hundred entries each. */
export async function* referencesOf(
  { connection }: Opened,
  kind: Kind,
): AsyncGenerator<{ references: string[]; entries: number }> {
  const { entries } = ledgerModels(connection)
  let after = ''
  for (;;) {
    const found = await entries
      .find({ kind, reference: { $gt: after } }, { reference: 1 })
      .sort({ reference: 1, version: 1 })
      .limit(PAGE)
      .lean<{ reference: string }[]>()
    const last = found.at(-1)
    if (!last) return
    after = last.reference
    yield { references: [...new Set(found.map(({ reference }) => reference))], entries: found.length }
  }
}

/** Looks after which something that differs is wrong, and not just being written by another process. */
const LOOKS = 5

async function faultIn(
  opened: Opened,
  ledger: Pick<Ledger, 'catchUp'>,
  kind: Kind,
  references: readonly string[],
): Promise<ChainFault | null> {
  let rest = references
  for (let look = 1; ; look += 1) {
    const differences = await projectionDifferences(opened, kind, rest)
    const [first] = differences
    if (!first) return null
    if (look === LOOKS) return { where: `${kind} ${first.reference}`, fault: first.fault }
    await ledger.catchUp()
    rest = [...new Set(differences.map(({ reference }) => reference))]
  }
}

interface Referring {
  reference: string
}

/** Those of some references that have no entry. Every record has a version 1. */
async function unknownOf(
  connection: Connection,
  kind: Kind,
  references: readonly string[],
): Promise<string[]> {
  const found = await ledgerModels(connection)
    .entries.find({ kind, reference: { $in: [...references] }, version: 1 }, { reference: 1 })
    .lean<Referring[]>()
  const known = new Set(found.map(({ reference }) => reference))
  return references.filter((reference) => !known.has(reference))
}

/** References of one kind that pages or desk keep, and that the ledger does not know. */
export async function* strays({ connection, kinds }: Opened, kind: Kind): AsyncGenerator<string> {
  const { records } = ledgerModels(connection)
  const kept = [
    versionModel(connection, kinds[kind].rows).find({}, { reference: 1 }),
    records.find({ kind }, { reference: 1 }),
  ] as Query<Referring[], Referring>[]
  for (const query of kept) {
    let page = new Set<string>()
    for await (const row of query.lean().cursor()) {
      page.add((row as unknown as Referring).reference)
      if (page.size < PAGE) continue
      yield* await unknownOf(connection, kind, [...page])
      page = new Set()
    }
    yield* await unknownOf(connection, kind, [...page])
  }
}

/** The first way in which what pages and desk are made from is not what the ledger says. */
export async function projectionFault(
  opened: Opened,
  ledger: Pick<Ledger, 'catchUp'>,
  onEntries: (count: number) => void = () => undefined,
): Promise<ChainFault | null> {
  for (const kind of KINDS) {
    for await (const { references, entries } of referencesOf(opened, kind)) {
      const fault = await faultIn(opened, ledger, kind, references)
      if (fault) return fault
      onEntries(entries)
    }
    for await (const reference of strays(opened, kind))
      return { where: `${kind} ${reference}`, fault: 'it is kept, and the ledger does not know it' }
  }
  return null
}
