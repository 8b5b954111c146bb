import type { Language } from '../../language/languages.js'
import type { Shown } from '../../language/text.js'
import type { RowStep } from './diff.js'

/* What the partials under views/partials/history print. */

/** A value as a reader knows it: a record by its title, a choice by its words. */
export interface ComparedValue {
  /** '' for what has none. */
  reference: string
  text: Shown
  /** Of its page; '' where there is none. */
  href: string
  /** The class of the mark beside it, such as that of a status; '' for none. */
  mark: string
  icon: string
}

interface PartView {
  isAdded: boolean
  isRemoved: boolean
  text: Shown
}

/** What every field has. */
export interface FieldCommon {
  /** The partial that prints it. */
  partial: string
  /** '' where what stands above says it. */
  label: string
}

interface WordsView extends FieldCommon {
  /** A name of '': it goes without saying. */
  texts: { name: string; lang: Language; parts: PartView[] }[]
}
interface ValueView extends FieldCommon {
  isChanged: boolean
  before: ComparedValue | null
  after: ComparedValue | null
}
export interface ListView extends FieldCommon {
  entries: (ComparedValue & Pick<PartView, 'isAdded' | 'isRemoved'> & { isMoved: boolean })[]
}
interface RowView {
  kind: RowStep['kind']
  /** What became of it, in a word; '' for a list that did not change. */
  mark: string
  heading: string
  fields: DifferentField[]
}
export interface DifferentRows extends FieldCommon {
  rows: RowView[]
  /** How many others are the same; '' for none. */
  kept: string
}
interface GroupView extends FieldCommon {
  fields: DifferentField[]
}
export type DifferentField = WordsView | ValueView | ListView | DifferentRows | GroupView
