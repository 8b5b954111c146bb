import type { Language } from '../../language/languages.js'
import type { Shown } from '../../language/text.js'
import type { Problem } from './problem.js'

/** What every field's template prints. */
interface Common {
  /** Name of its template. */
  partial: string
  id: string
  name: string
  label: string
  /** '' for none. */
  hint: string
  isOptional: boolean
  problems: Problem[]
  /** Ids of hint and problems, for aria-describedby. */
  describedBy: string
}

interface Input {
  id: string
  name: string
  value: string
}

interface OptionView {
  id: string
  value: string
  text: Shown
  isChosen: boolean
  meaning: string
  /** Icon and class of its mark; '' for none. */
  icon: string
  mark: string
  /** Of a record that is not published yet. */
  isDraft: boolean
}

export type LineView = Common & { value: string; isShort: boolean }
/** A text in one of the languages. */
interface TextInput extends Input {
  lang: Language
  /** 'rtl' or 'ltr' where that is not the page's; '' where it is. */
  dir: string
  /** The name of the language, in that of the page. */
  language: string
  /** Said where the text is there in another language alone; '' for nothing. */
  lacks: string
}
export type TextView = Common & { inputs: TextInput[]; isLong: boolean; rows: number }
export type DateView = Common & { day: Input; month: Input; year: Input }
export type ChoiceView = Common & { options: OptionView[]; isWide: boolean }
export type RefView = Common & { value: string; list: string; title: Shown }
export type RefsView = Common & { chosen: ChosenView[]; next: Input; list: string }
type TickView = Common & { isTicked: boolean }
export type GroupView = Common & { fields: FieldView[]; isFolded: boolean; isOpen: boolean }
export type RowsView = Common & {
  rows: RowView[]
  /** The empty row; null where rows are fixed. */
  next: RowView | null
  /** Each but the first can be moved up. */
  isOrdered: boolean
  isOpen: boolean
  addText: string
  anotherText: string
}

/** A reference that was chosen: as a line to remove, or as an input when it names nothing. */
interface ChosenView extends Input {
  title: Shown
  problems: Problem[]
  isDraft: boolean
}

/** What a fixed row is about, and what the editor must know of it beside, '' for nothing. */
export type RowAbout = Shown & { aside: string }

export interface RowView {
  id: string
  path: string
  legend: string
  /** What the row is about, such as a criterion's text. */
  about: RowAbout
  problems: Problem[]
  fields: FieldView[]
}

export type FieldView =
  | LineView
  | TextView
  | DateView
  | ChoiceView
  | RefView
  | RefsView
  | TickView
  | GroupView
  | RowsView

export interface SectionView {
  id: string
  heading: string
  note: string
  fields: FieldView[]
}

/** One line of the summary on top. */
export interface SummaryLine {
  href: string
  text: string
}
