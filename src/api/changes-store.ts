import type { Connection } from 'mongoose'
import { type Head, headOf } from '../ledger/entry.js'
import type { Ledger } from '../ledger/ledger.js'
import { type Days, daysAsked, daysLater } from '../record/changes/query.js'
import { type Changed, recordKey, type Short } from '../record/changes/rules.js'
import { changeStore } from '../record/changes/store.js'
import { changeOf, type ListedChange } from './change.js'
import type { AnswerPlace } from './entry.js'
import { nowOf } from './walk.js'

interface Deps {
  connection: Connection
  ledger: Pick<Ledger, 'headAt' | 'entries'>
}

interface Span {
  from: Head
  to: Head
}

export interface ChangeReader {
  /** Entry numbers of what was published and withdrawn in these days, newest first, as texts. */
  numbers(head: Head, asked: Partial<Days>): Promise<string[]>
  /** These of them in full. */
  changes(
    head: Head,
    asked: Partial<Days>,
    numbers: readonly string[],
    place: AnswerPlace,
  ): Promise<ListedChange[]>
  /** Null when the public sees no such entry at this head. */
  one(head: Head, entry: number, place: AnswerPlace): Promise<ListedChange | null>
}

const inFull = (all: ReadonlyMap<string, Changed>, short: Short, place: AnswerPlace): ListedChange[] => {
  const changed = all.get(recordKey(short))
  const at = changed?.steps.findIndex((step) => step.entry === short.entry) ?? -1
  return changed && at !== -1 ? [changeOf(changed, at, place)] : []
}

/** Reads what changed, from the same store as the page of changes. */
export function changeReader({ connection, ledger }: Deps): ChangeReader {
  const store = changeStore(connection)

  const spanOf = async (head: Head, asked: Partial<Days>): Promise<Span> => {
    const { from, to } = daysAsked(asked, head)
    const [first, last] = await Promise.all([
      ledger.headAt(daysLater(from, -1), head),
      ledger.headAt(to, head),
    ])
    return { from: first, to: last }
  }

  const read = async (head: Head, span: Span, shorts: readonly Short[], place: AnswerPlace) => {
    const all = await store.changed({ ...span, now: nowOf(head) }, shorts)
    return shorts.flatMap((short) => inFull(all, short, place))
  }

  return {
    async numbers(head, asked) {
      const { from, to } = await spanOf(head, asked)
      const changes = await store.steps(from, to)
      return changes.map(({ entry }) => String(entry)).reverse()
    },
    async changes(head, asked, numbers, place) {
      const span = await spanOf(head, asked)
      const changes = await store.steps(span.from, span.to)
      const byEntry = new Map(changes.map((short) => [String(short.entry), short]))
      const shorts = numbers.flatMap((number) => byEntry.get(number) ?? [])
      return read(head, span, shorts, place)
    },
    async one(head, entry, place) {
      if (entry > head.number) return null
      const heads: Head[] = []
      for await (const one of ledger.entries(entry - 1, entry)) heads.push(headOf(one))
      const to = heads.at(-1)
      if (to?.number !== entry) return null
      const from = heads.length === 2 && heads[0] ? heads[0] : { number: 0, hash: 'none', time: '' }
      const changes = await store.steps(from, to)
      const [change] = await read(head, { from, to }, changes, place)
      return change ?? null
    },
  }
}
