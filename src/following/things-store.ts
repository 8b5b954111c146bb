import type { Connection } from 'mongoose'
import { recordAddress } from '../kinds/address.js'
import { isNamed } from '../kinds/kinds.js'
import type { Programme } from '../kinds/programme/rules.js'
import type { Head } from '../ledger/entry.js'
import { demandStore } from '../record/demands/store.js'
import { nameReader } from '../record/name-reader.js'
import { referenceByName } from '../record/names.js'
import { programmeStore } from '../record/programmes/store.js'
import type { Followed, FollowedThing } from './rules.js'

export interface ThingReader {
  /** What is followed, as it is published; null in the place of what is not. A theme may be called by its slug. */
  things(head: Head, follows: readonly Followed[]): Promise<(FollowedThing | null)[]>
  /** Published programmes by reference. */
  programmes(head: Head): Promise<Map<string, Programme>>
}

/** Finds demands, themes and programmes by what a follower's record says of them. */
export function thingReader(connection: Connection): ThingReader {
  const demands = demandStore(connection)
  const names = nameReader(connection)
  const listed = programmeStore(connection)
  const programmes = async (head: Head) =>
    new Map(
      (await listed.list(head)).flatMap(({ _id, content }) => (content ? [[_id, content] as const] : [])),
    )
  return {
    programmes,
    async things(head, follows) {
      const [rows, known, funded] = await Promise.all([demands.rows(head), names(head), programmes(head)])
      return follows.map(({ kind, reference: called }) => {
        const reference = isNamed(kind) ? referenceByName(known, kind, called) : called
        const found = { demand: rows, theme: known.themes, programme: funded }[kind].get(reference)
        if (found === undefined) return null
        const name = 'name' in found ? found.name : found.title
        return { kind, reference, name, path: recordAddress(kind, reference, found) }
      })
    },
  }
}
