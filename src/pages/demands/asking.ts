import type { Demand } from '../../kinds/demand/rules.js'
import type { Wording } from '../../language/wording.js'
import { notesOf, type SourceNote } from '../../record/demands/source-notes.js'
import { type Names, organisationName, shownSpeakers, themeName } from '../../record/names.js'
import { correctionsOf } from './corrections.js'

/** Who asks, of whom, when and about what. */
export type AskingView = ReturnType<typeof askedOf>

/** PURE. */
export function askedOf(content: Demand, names: Names, notes: Map<string, SourceNote>, wording: Wording) {
  return {
    by: shownSpeakers(names, content.issuers, wording),
    of: content.addressees.map((addressee) => organisationName(names, addressee, wording)),
    on: wording.date(content.issuedOn),
    onNote: wording.text(content.issuedOnNote),
    again: content.restatements.map((again) => ({
      on: wording.date(again.on),
      by: shownSpeakers(names, again.by, wording),
      sources: notesOf(notes, again.sources),
      corrections: correctionsOf(again.corrections, wording),
    })),
    themes: content.themes.map((theme) => themeName(names, theme, wording)),
    deadline: content.deadline ? wording.date(content.deadline) : null,
  }
}
