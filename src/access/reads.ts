import type { Connection } from 'mongoose'
import { eventStore, type Happening } from '../accounts/event-store.js'
import type { Confidence } from '../accounts/model.js'
import type { Clock } from '../clock.js'
import { perConnection } from '../db/per-connection.js'

/** What was read of a record; `detail` tells which file. */
export interface Read {
  what: Extract<Confidence, 'words-read' | 'file-read' | 'addresses-read'>
  by: string
  record: string
  detail?: string
}

/** What this process has noted in the present hour, so that a person, a record and an hour make one line. */
const notedOn = perConnection(() => ({ hour: '', reads: new Set<string>() }))

/**
 * Keeps for the audit that somebody read what is for a few. It resolves once that is kept: nothing is given before, nor
 * where it cannot be kept.
 */
export function readNoter(connection: Connection, clock: Clock): (reads: readonly Read[]) => Promise<void> {
  const events = eventStore(connection, clock)
  const noted = notedOn(connection)
  return async (reads) => {
    const hour = clock.now().toISOString().slice(0, 13)
    if (noted.hour !== hour) Object.assign(noted, { hour, reads: new Set() })
    for (const { what, by, record, detail = '' } of reads) {
      const read = [what, by, record, detail].join('\n')
      if (noted.reads.has(read)) continue
      const happening: Happening = { what, by, about: null, record, detail }
      await events.record(happening)
      noted.reads.add(read)
    }
  }
}
