import { action as actionKind } from '../../kinds/action/kind.js'
import { ACTION_TYPES, EFFECTS } from '../../kinds/action/rules.js'
import type { Field, Section } from '../../kinds/form/fields.js'
import type { DeskForm } from '../../kinds/form/form.js'
import { newSource } from '../../kinds/form/new-source.js'
import { asList, datePartsOf, type Posted, type Typed, type TypedGroup } from '../../kinds/form/typed.js'
import { byLanguage } from '../../language/languages.js'
import { languageWritten } from '../../language/letters.js'
import type { PageFacts } from '../../web/page-facts.js'

const sources: Field = { kind: 'refs', name: 'sources', label: 'sources', of: 'source' }
const source: Field = { ...newSource, hint: 'linkSource', isOptional: false, isFolded: false }

const action: readonly Field[] = [
  { kind: 'text', name: 'title', label: 'title', hint: 'actionTitle' },
  { kind: 'text', name: 'summary', label: 'summary', hint: 'linkSummary', isLong: true },
  {
    kind: 'rows',
    name: 'actors',
    label: 'actors',
    add: 'actor',
    isFixed: true,
    fields: [{ kind: 'pick', name: 'organisation', label: 'organisation', of: 'organisation' }],
  },
  {
    kind: 'choice',
    name: 'type',
    label: 'actionType',
    options: ACTION_TYPES,
    words: 'common.actionType',
    isSelect: true,
  },
  { kind: 'date', name: 'on', label: 'actionOn', hint: 'linkDate', isPast: true },
]

const links: Field = {
  kind: 'rows',
  name: 'links',
  label: 'links',
  hint: 'linkDemand',
  isOptional: true,
  add: 'link',
  isFixed: true,
  fields: [
    { kind: 'ref', name: 'demand', label: 'demand', hint: 'demandRef', of: 'demand' },
    { kind: 'choice', name: 'effect', label: 'effect', options: EFFECTS, words: 'common.effect', marks: 'e' },
    {
      kind: 'text',
      name: 'reason',
      label: 'effectReason',
      hint: 'effectReason',
      isLong: true,
      isOneLine: true,
    },
  ],
}

const sections = (first: Field): Section[] => [
  { heading: 'source', note: '', fields: [first] },
  { heading: 'action', note: '', fields: action },
  { heading: 'links', note: '', fields: [links] },
]

/**
 * The short form of an action that was read about: one actor, one demand, one source. What more there is to say
 * is added on the action's own form. @param isKnown whether the source is in the record already
 */
export const linkForm = (isKnown: boolean): DeskForm => ({
  ...actionKind,
  sections: sections(isKnown ? sources : source),
})

const emptyText = (): TypedGroup => byLanguage(() => '')

/** A text of unknown language, in the field of the language it is written in. */
const inItsLanguage = (text: string): TypedGroup => ({ ...emptyText(), [languageWritten(text)]: text })

/** What the form holds at first: what the page says, to be put right, and for the rest nothing. */
export function typedAtFirst(facts: PageFacts | null, address: string, known: string | null): TypedGroup {
  const title = inItsLanguage(facts?.title ?? '')
  const published = datePartsOf(facts?.publishedOn ?? '')
  return {
    sources: known === null ? [] : [known],
    newSource: {
      kind: 'news',
      title,
      publisher: facts?.publisher ?? '',
      address,
      publishedOn: published,
      isConfidential: '',
    },
    title,
    summary: emptyText(),
    actors: [{ organisation: '' }],
    type: '',
    // News is of the day before as often as of the day: the month is offered, the day is for whoever read it.
    on: { ...published, day: '' },
    links: [{ demand: '', effect: '', reason: emptyText() }],
  }
}

/** Of the demands that were ticked and the one that was typed, the typed one; it stands last on the page. */
export function withChosenDemand(posted: Posted): Posted {
  const name = 'links.0.demand'
  const chosen = posted.get(name)?.findLast((value) => value.trim() !== '') ?? ''
  return new Map([...posted, [name, [chosen]]])
}

const orOneRow = (rows: Typed | undefined, row: TypedGroup): Typed =>
  asList(rows).length > 0 ? asList(rows) : [row]

/** The form as typed with its one actor, whose absence is a problem of that field. */
export const withActor = (typed: TypedGroup): TypedGroup => ({
  ...typed,
  actors: orOneRow(typed.actors, { organisation: '' }),
})

/** The same with its one demand, for showing it: an action need not bear on any. */
export const withRows = (typed: TypedGroup): TypedGroup => ({
  ...withActor(typed),
  links: orOneRow(typed.links, { demand: '', effect: '', reason: emptyText() }),
})
