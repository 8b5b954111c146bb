import { aPage, type Page } from '../../http/page.js'
import { recordPath } from '../../kinds/address.js'
import type { PublicContent, PublicEntry, PublicKind } from '../../kinds/edition.js'
import { isHidden } from '../../kinds/kinds.js'
import { calledOf, nameOf, newestContent, type Titles, titleOf } from '../../kinds/titles.js'
import { shownInstant } from '../../language/instant.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { differencesOf } from './diff.js'
import type { DifferentField } from './difference-view.js'
import { fieldView } from './field-view.js'
import { placeInMenu } from './pages.js'

/** One side of a difference. */
interface ShownSide {
  label: string
  href: string
  when: ShownDate
  by: string
  reason: string
}

export interface DiffPage {
  page: Page
  crumb: { href: string; text: string }
  heading: string
  title: Shown
  href: string
  history: string
  other: string
  from: ShownSide
  to: ShownSide
  /** What there is to say beside the fields; '' for nothing. */
  said: string
  changedText: string
  changed: (DifferentField & { id: string })[]
  unchangedText: string
  unchanged: DifferentField[]
}

/** A version whose content is known. */
export type Side = PublicEntry<PublicKind> & { content: PublicContent[PublicKind] }

export interface DiffInput {
  kind: PublicKind
  /** All that was published of the record, oldest first. */
  entries: readonly PublicEntry<PublicKind>[]
  from: Side
  to: Side
  titles: Titles
}

const sideOf = ({ edition }: Side, path: string, wording: Wording): ShownSide => ({
  label: wording.t('history.version', { version: edition.version }),
  href: wording.href(`${path}/v/${edition.version}`),
  when: shownInstant(wording, edition.publishedAt),
  by: edition.publishedBy,
  reason: edition.reason,
})

function saidOf({ kind, from, to }: DiffInput, changes: number, wording: Wording): string {
  if (isHidden(kind, from.content) || isHidden(kind, to.content))
    return wording.t('history.diff.confidential')
  return changes === 0 ? wording.t('history.diff.same') : ''
}

/** What changed from one version of a record to another, field by field. PURE. */
export function diffPage(input: DiffInput, wording: Wording): DiffPage {
  const { kind, entries, from, to, titles } = input
  const path = recordPath(kind, nameOf(entries))
  const [before, after] = [from.edition.version, to.edition.version]
  const values = { name: calledOf(kind, entries, wording), before, after }
  const differences = differencesOf(kind, from.content, to.content).filter(({ isEmpty }) => !isEmpty)
  const [changed, unchanged] = [true, false].map((isChanged) =>
    differences.filter((one) => one.isChanged === isChanged),
  ) as [typeof differences, typeof differences]
  const telling = { wording, titles }
  const address = `${path}/diff/${before}..${after}`
  const { crumb, section } = placeInMenu(kind, wording)
  return {
    page: aPage({
      title: wording.t('history.diff.title', values),
      description: wording.t('history.diff.description', values),
      address,
      section,
    }),
    crumb,
    heading: wording.t('history.diff.heading', values),
    title: titleOf(kind, newestContent(entries), wording),
    href: wording.href(path),
    history: wording.href(`${path}/history`),
    other: before === after ? '' : wording.href(`${path}/diff/${after}..${before}`),
    from: sideOf(from, path, wording),
    to: sideOf(to, path, wording),
    said: saidOf(input, changed.length, wording),
    changedText: wording.t('history.diff.changedCount', { count: changed.length }),
    changed: changed.map((one) => ({ ...fieldView(one, telling), id: `f-${one.field.name}` })),
    unchangedText: wording.t('history.diff.unchanged', { count: unchanged.length }),
    unchanged: unchanged.map((one) => fieldView(one, telling)),
  }
}
