import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Connection, type Model, mongo, Schema } from 'mongoose'
import type { Clock } from '../clock.js'
import { AppError } from '../errors.js'
import type { Kind } from '../ledger/entry.js'
import type { Change } from '../ledger/ledger.js'

/** A slug that somebody is just writing: two who find it free at one moment cannot both have it. */
interface Claim {
  /** `kind:slug`. */
  _id: string
  writer: string
  at: string
}

const text = { type: String, required: true } as const
const schema = new Schema<Claim>(
  { _id: text, writer: text, at: text },
  { collection: 'slugClaims', versionKey: false },
)

const claimModel = (connection: Connection): Model<Claim> =>
  (connection.models.SlugClaim as Model<Claim> | undefined) ?? connection.model<Claim>('SlugClaim', schema)

/** What a process that died left claimed is free after this. Longer than any import takes to be written. */
const LEFT_BEHIND_MS = 10 * 60 * 1000

const TRY_EVERY_MS = 50
const MOST_TRIES = 60

export interface SlugClaims {
  /**
   * Claims the slug of each change that has one, until they are written or given up.
   * @throws AppError 'conflict' when another record has a slug, or somebody is writing it
   */
  claim(changes: readonly Change[]): Promise<void>
  /** Gives back all that was claimed: by then what was written is found in the record. */
  release(): Promise<void>
}

/** @param holderOf the record that has a slug, drafts included */
export function slugClaims(
  connection: Connection,
  clock: Clock,
  holderOf: (kind: Kind, slug: string) => Promise<string | null>,
): SlugClaims {
  const model = claimModel(connection)
  const writer = randomUUID()
  /** Who has what was claimed here: several calls may be of one batch. */
  const slugs = new Map<string, string>()
  const taken = ({ kind, reference }: Change, slug: string) =>
    new AppError('conflict', `Another ${kind} has the slug ${slug}`, { conflicts: [{ kind, reference }] })

  async function hasTaken(change: Change, slug: string): Promise<boolean> {
    const now = clock.now().getTime()
    const free = [{ writer }, { at: { $lt: new Date(now - LEFT_BEHIND_MS).toISOString() } }]
    const claim = { writer, at: new Date(now).toISOString() }
    try {
      await model.updateOne({ _id: `${change.kind}:${slug}`, $or: free }, { $set: claim }, { upsert: true })
      return true
    } catch (error) {
      if (error instanceof mongo.MongoServerError && error.code === 11_000) return false
      throw error
    }
  }

  /** Whoever is just writing it is waited for: then the record tells who has it. */
  async function take(change: Change, slug: string): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (await hasTaken(change, slug)) return
      await pause(TRY_EVERY_MS)
    }
    throw taken(change, slug)
  }

  return {
    async claim(changes) {
      for (const change of changes) {
        const { kind, reference } = change
        const slug = (change.content as { slug?: unknown } | null)?.slug
        if (typeof slug !== 'string') continue
        await take(change, slug)
        const holder = slugs.get(`${kind}:${slug}`) ?? (await holderOf(kind, slug))
        if (holder !== null && holder !== reference) throw taken(change, slug)
        slugs.set(`${kind}:${slug}`, reference)
      }
    },
    async release() {
      await model.deleteMany({ writer })
    },
  }
}
