import type { Connection } from 'mongoose'
import { isJudged } from '../kinds/kinds.js'
import { type PublishedSource, sourceModel } from '../kinds/source/model.js'
import { EMPTY_HEAD, type Head, headOf } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { snapshot } from '../ledger/snapshot.js'
import { actionStore } from '../record/actions/store.js'
import { assessmentsOf, type Changed, type Item } from '../record/changes/rules.js'
import { changeStore } from '../record/changes/store.js'
import { demandStore } from '../record/demands/store.js'
import type { ToldEvidence } from './digest-view.js'
import { type Followed, followedBy } from './rules.js'
import { thingReader } from './things-store.js'

/** Something that changed, and which of the things that somebody follows it belongs to. */
interface ToldItem extends Item {
  because: Followed[]
}

interface Span {
  from: Head
  to: Head
}

export interface DigestReader {
  /** The two ends of a span by the numbers of their entries. */
  span(from: number, to: number): Promise<Span>
  /** What changed in a span of what somebody follows, demands first; none when there is nothing to tell. */
  items(span: Span, follows: readonly Followed[]): Promise<ToldItem[]>
  /** These records in full, by `recordKey`. Of what is withdrawn by now, only that it is. */
  known(span: Span, items: readonly ToldItem[]): Promise<Map<string, Changed>>
  /** The published records that the judgements of these name. */
  evidence(known: ReadonlyMap<string, Changed>): Promise<Map<string, ToldEvidence>>
}

const evidenceIn = (known: ReadonlyMap<string, Changed>): string[] => [
  ...new Set(
    [...known.values()]
      .filter(({ kind }) => isJudged(kind))
      .flatMap(({ steps }) => steps.flatMap(assessmentsOf).flatMap(({ evidence }) => evidence)),
  ),
]

function evidenceReader(connection: Connection, ledger: Pick<Ledger, 'applied'>): DigestReader['evidence'] {
  const actions = actionStore(connection)
  return async (known) => {
    const named = evidenceIn(known)
    if (named.length === 0) return new Map()
    const now = await ledger.applied()
    const rows = await actions.rows(now)
    const sources = await snapshot<PublishedSource>(sourceModel(connection), now).many({
      reference: { $in: named },
    })
    const found = new Map<string, ToldEvidence>()
    for (const { _id, content } of sources) if (content) found.set(_id, { source: content })
    for (const reference of named) {
      const action = rows.get(reference)
      if (action) found.set(reference, { action: action.title })
    }
    return found
  }
}

/** What a digest is made from: a function of the two heads, and of what was withdrawn or erased since. */
export function digestReader(
  connection: Connection,
  ledger: Pick<Ledger, 'applied' | 'entries'>,
): DigestReader {
  const changes = changeStore(connection)
  const { rows } = demandStore(connection)
  const { programmes } = thingReader(connection)

  const headNumbered = async (number: number, now: Head): Promise<Head> => {
    if (number === now.number) return now
    for await (const entry of ledger.entries(number, number)) return { ...headOf(entry), newest: now.number }
    return EMPTY_HEAD
  }

  return {
    async span(from, to) {
      const now = await ledger.applied()
      return { from: await headNumbered(from, now), to: await headNumbered(to, now) }
    },
    async items({ from, to }, follows) {
      const [{ items }, before, after, known] = await Promise.all([
        changes.span(from, to),
        rows(from),
        rows(to),
        programmes(to),
      ])
      return items.flatMap((item): ToldItem[] => {
        const { kind, reference } = item
        if (isJudged(kind)) {
          const because = followedBy(reference, [before.get(reference), after.get(reference)], follows, known)
          return because.length > 0 ? [{ ...item, because }] : []
        }
        const itself = follows.filter((thing) => thing.kind === kind && thing.reference === reference)
        return itself.length > 0 ? [{ ...item, because: itself }] : []
      })
    },
    async known({ from, to }, items) {
      const now = await ledger.applied()
      const named = items.flatMap(({ kind, reference, actions }) => [
        { kind, reference },
        ...actions.map((action) => ({ kind: 'action' as const, reference: action })),
      ])
      return changes.changed({ from, to, now }, named)
    },
    evidence: evidenceReader(connection, ledger),
  }
}
