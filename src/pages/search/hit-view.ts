import { recordAddress } from '../../kinds/address.js'
import { bearsOnOthers, isJudged, isNamed, kindOfRecord } from '../../kinds/kinds.js'
import type { Status } from '../../kinds/shape/status.js'
import { forLines } from '../../language/lines.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { inOneLine, type Names, shortName } from '../../record/names.js'
import { excerpt, type Marked, type Sought, withMarks } from '../../record/search/marks.js'
import type { Query } from '../../record/search/query.js'
import type { WordHit } from '../../record/search/word-index.js'

/** One entry that was found. */
export interface HitView {
  href: string
  kind: string
  /** '' where it is known by its name. */
  reference: string
  title: Marked
  excerpt: Marked | null
  /** Of a demand; '' of others. */
  status: Status | ''
  label: string
  by: string
  on: ShownDate | null
}

/** As a page sets it in lines. */
const inLines = (text: Marked): Marked => ({
  ...text,
  pieces: text.pieces.map((piece) => ({ ...piece, text: forLines(piece.text, text.lang) })),
})

function byOf({ entry }: WordHit, names: Names, wording: Wording): string {
  const named = (references: readonly string[] = []) =>
    inOneLine(
      references.map((reference) => shortName(names, reference, wording)),
      wording,
    )
  const { issuer, addressee, actor } = entry.values
  if (isJudged(entry.kind)) return wording.t('demands.byTo', { by: named(issuer), of: named(addressee) })
  const type = bearsOnOthers(entry.kind) ? wording.t(`common.actionType.${entry.values.type?.[0]}`) : ''
  return type === '' ? '' : wording.t('records.actions.byLine', { actors: named(actor), type })
}

/** PURE. @param content as it is at the head of the page */
export function hitView(
  hit: WordHit,
  content: unknown,
  query: Query,
  names: Names,
  wording: Wording,
): HitView {
  const { entry, terms } = hit
  const { findable } = kindOfRecord(entry.kind).search
  const { titles, texts, notes } = findable(content)
  const sought: Sought = { terms: new Set(terms), letters: [...query.phrases, ...query.runs] }
  const passage = excerpt([...texts, ...titles.slice(1), ...notes], wording.lang, sought)
  const status = (entry.values.status?.[0] ?? '') as Status | ''
  return {
    href: wording.href(recordAddress(entry.kind, entry.reference, content)),
    kind: wording.t(`search.kind.${entry.kind}`),
    // Beside a name a reference says nothing.
    reference: isNamed(entry.kind) ? '' : entry.reference,
    title: inLines(withMarks(titles[0], wording.lang, sought)),
    excerpt: passage && inLines(passage),
    status,
    label: status === '' ? '' : wording.t(`common.status.${status}`),
    by: byOf(hit, names, wording),
    on: entry.on === '' ? null : wording.shortDate(entry.on),
  }
}
