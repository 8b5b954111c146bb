import { aPage, type Page } from '../http/page.js'
import { shownInstant } from '../language/instant.js'
import type { ShownDate, Wording } from '../language/wording.js'
import { type Entry, KINDS, type Kind } from '../ledger/entry.js'
import { hindranceToErase } from '../ledger/erasing.js'
import type { RecordState } from '../ledger/model.js'
import { noteOf } from '../ledger/record-state.js'

interface Erasable {
  version: number
  /** "Version 2". */
  label: string
  what: string
  time: ShownDate
  by: string
  /** Why it cannot be erased; '' when it can. */
  hindrance: string
  isTicked: boolean
}

/** The form in which an admin erases versions of one record. */
export interface ErasePage {
  page: Page
  kinds: { value: string; label: string; isChosen: boolean }[]
  reference: string
  kind: string
  /** Null until a record is found. */
  versions: Erasable[] | null
  reason: string
  summary: { href: string; text: string }[]
  done: boolean
}

export interface EraseInput {
  kind: Kind | ''
  reference: string
  found: { state: RecordState; entries: readonly Entry[] } | null
  ticked: readonly number[]
  reason: string
  /** Field and key of each thing that is wrong. */
  problems: readonly { field: string; key: string }[]
  done: boolean
}

function erasables(input: EraseInput, wording: Wording): Erasable[] | null {
  const { found, ticked } = input
  if (!found) return null
  const { state, entries } = found
  return [...entries].reverse().map((entry) => {
    const why = hindranceToErase(state, entries, entry.version)
    return {
      version: entry.version,
      label: wording.t('history.version', { version: entry.version }),
      what: wording.t(`desk.operation.${entry.operation}`),
      time: shownInstant(wording, entry.time),
      by: noteOf(entry).author.shownAs,
      hindrance: why === null ? '' : wording.t(`ledger.erase.${why}`),
      isTicked: ticked.includes(entry.version),
    }
  })
}

/** PURE. */
export function erasePage(input: EraseInput, wording: Wording): ErasePage {
  const title = wording.t('ledger.erase.title')
  return {
    page: aPage({ title, description: title, address: '/desk/erase' }),
    kinds: KINDS.map((kind) => ({
      value: kind,
      label: wording.t(`desk.kind.${kind}`),
      isChosen: kind === input.kind,
    })),
    reference: input.reference,
    kind: input.kind,
    versions: erasables(input, wording),
    reason: input.reason,
    summary: input.problems.map(({ field, key }) => ({
      href: `#${field}`,
      text: wording.t(`ledger.erase.${key}`),
    })),
    done: input.done,
  }
}
