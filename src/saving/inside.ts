import type { Response } from 'express'
import type { Connection } from 'mongoose'
import { isKeptFrom, type Reader } from '../access/rules.js'
import { type Seeing, seeingAs } from '../access/seeing.js'
import { signedIn } from '../accounts/session/guard.js'
import { type Clock, dayOf } from '../clock.js'
import { type Config, USUAL_YEARS } from '../config.js'
import { AppError } from '../errors.js'
import type { DayBounds } from '../kinds/form/day-rules.js'
import { kindOfRecord } from '../kinds/kinds.js'
import type { Change, Ledger } from '../ledger/ledger.js'
import type { RecordState } from '../ledger/model.js'
import { type SlugClaims, slugClaims } from './slug-claims-store.js'
import { type DeskStore, deskStore } from './store.js'

/** The record as one person may read and change it. */
export interface Inside {
  store: DeskStore
  ledger: Ledger
  seeing: Seeing
  /** By what days are judged now. */
  dayBounds(): DayBounds
}

/**
 * The one door through which the desk, imports and the interface for drafts read and write the record. There is no way
 * past it that asks for nobody: what is for a few named people is hidden from everybody else, and a new page need not
 * think of it.
 */
export interface DeskDoor {
  as(person: Reader): Inside
}

/** What the handlers of pages need, before it is known who asks. */
export type Outside<Within extends object> = Omit<Within, keyof Inside> & { door: DeskDoor }

/** Says whom to ask and not who may read it: that would tell who knows. */
export const closedTo = ({ kind, reference }: Pick<RecordState, 'kind' | 'reference'>): AppError =>
  new AppError('forbidden', `The ${kind} ${reference} is confidential: ask an administrator`, {
    problem: 'confidential',
  })

/** @throws AppError 'forbidden' where the record is closed to whom it was read for */
export function refuseHidden<State extends RecordState>(state: State): State {
  if (isKeptFrom(state)) throw closedTo(state)
  return state
}

/** The same as who is signed in has it. */
export function inside<Within extends object>({ door, ...rest }: Outside<Within>, res: Response): Within {
  return { ...rest, ...door.as(signedIn(res)) } as unknown as Within
}

interface Doorway {
  connection: Connection
  ledger: Ledger
  clock: Clock
  /** Without it, the years are those that a site takes unless it says otherwise. */
  config?: Pick<Config, 'years'>
}

type Changes = AsyncIterable<Change> | Iterable<Change>

/** Changes asked about together. */
const SLICE = 200

/**
 * Writes for one person: a source that is closed to somebody is not changed by them either, by whatever page or program,
 * and no two records get one slug.
 */
function writingAs(
  { connection, ledger, clock }: Doorway,
  store: DeskStore,
): Pick<Ledger, 'append' | 'appendAll' | 'appendWhole'> {
  async function allowed(changes: readonly Change[], claims: SlugClaims): Promise<readonly Change[]> {
    const old = changes.filter(({ kind, expected }) => kindOfRecord(kind).hiding && expected > 0)
    const states = await store.states(old)
    for (const state of states.values()) refuseHidden(state)
    await claims.claim(changes)
    return changes
  }
  async function* allAllowed(changes: Changes, claims: SlugClaims): AsyncGenerator<Change> {
    let slice: Change[] = []
    for await (const change of changes) {
      slice.push(change)
      if (slice.length < SLICE) continue
      yield* await allowed(slice, claims)
      slice = []
    }
    yield* await allowed(slice, claims)
  }
  async function claiming<Result>(write: (claims: SlugClaims) => Promise<Result>): Promise<Result> {
    const claims = slugClaims(connection, clock, store.holderOf)
    try {
      return await write(claims)
    } finally {
      await claims.release()
    }
  }
  return {
    append: (change) =>
      claiming(async (claims) => {
        await allowed([change], claims)
        return ledger.append(change)
      }),
    appendAll: (changes) => claiming(async (claims) => ledger.appendAll(await allowed(changes, claims))),
    appendWhole: (changes, staging) =>
      claiming((claims) => ledger.appendWhole(allAllowed(changes, claims), staging)),
  }
}

function readingAs(ledger: Ledger, seeing: Seeing): Pick<Ledger, 'entryOf' | 'entriesOf' | 'entries'> {
  return {
    async entryOf(kind, reference, version) {
      const entry = await ledger.entryOf(kind, reference, version)
      return entry && ((await seeing.entries([entry]))[0] ?? null)
    },
    entriesOf: async (kind, reference) => seeing.entries(await ledger.entriesOf(kind, reference)),
    async *entries(from, to) {
      for await (const entry of ledger.entries(from, to)) yield* await seeing.entries([entry])
    },
  }
}

export function deskDoor(doorway: Doorway): DeskDoor {
  const { connection, ledger, clock, config } = doorway
  const dayBounds = (): DayBounds => ({ today: dayOf(clock.now()), years: config?.years ?? USUAL_YEARS })
  return {
    as(person) {
      const seeing = seeingAs(connection, clock, person)
      const store = deskStore(connection, ledger, seeing)
      return {
        store,
        seeing,
        dayBounds,
        ledger: { ...ledger, ...readingAs(ledger, seeing), ...writingAs(doorway, store) },
      }
    },
  }
}
