import type { Connection } from 'mongoose'
import { actionModel, type PublishedAction } from '../actions/model.js'
import { type Language, shown } from '../language/text.js'
import type { Ledger } from '../ledger/ledger.js'
import { ledgerModels, type RecordState } from '../ledger/model.js'
import { recordId } from '../ledger/record-state.js'
import { snapshot } from '../ledger/snapshot.js'
import type { Choice, Choices } from './choices.js'
import type { Cited } from './cited.js'
import type { Referred } from './fields.js'

/** Suggestions sent with one page. Any reference can be typed, whether it is among them or not. */
const MOST_CHOICES = 1000
const ON_HOME = 20
export const ON_PAGE = 50

export interface DeskStore {
  state(kind: Referred, reference: string): Promise<RecordState | null>
  /** Where each cited record stands, by 'demand/D-0001'. */
  states(cited: readonly Cited[]): Promise<Map<string, RecordState>>
  /** What a form can choose from: the newest of each kind, and what it names already. */
  choices(
    kinds: readonly Referred[],
    named: readonly Cited[],
    language: Language,
  ): Promise<Choices['records']>
  /** The published actions that name a demand, latest first, and then their sources. */
  linkedTo(demand: string): Promise<Cited[]>
  draftsOf(user: string): Promise<RecordState[]>
  inReview(): Promise<RecordState[]>
  latelyPublished(): Promise<RecordState[]>
  /** One page of a kind, newest change first, and how many there are. */
  list(kind: Referred, page: number): Promise<{ records: RecordState[]; total: number }>
}

const asChoice = (state: RecordState): Choice => ({
  value: state.reference,
  title: state.title,
  isPublished: state.published !== null,
})

/** Slugs are chosen by name, numbered references by their number, newest first. */
function inOrder(kind: Referred, choices: Choice[], language: Language): Choice[] {
  const isNamed = kind === 'organisation' || kind === 'theme'
  const collator = new Intl.Collator(language, { numeric: true })
  return choices.sort((a, b) =>
    isNamed
      ? collator.compare(shown(a.title, language).text, shown(b.title, language).text)
      : collator.compare(b.value, a.value),
  )
}

export function deskStore(connection: Connection, ledger: Pick<Ledger, 'applied'>): DeskStore {
  const { records } = ledgerModels(connection)

  const states = async (cited: readonly Cited[]): Promise<Map<string, RecordState>> => {
    const ids = [...new Set(cited.map(({ kind, reference }) => recordId(kind, reference)))]
    const found = ids.length === 0 ? [] : await records.find({ _id: { $in: ids } }).lean<RecordState[]>()
    return new Map(found.map((state) => [state._id, state]))
  }

  const newest = (kind: Referred) =>
    records.find({ kind }).sort({ changedAt: -1 }).limit(MOST_CHOICES).lean<RecordState[]>()

  return {
    state: (kind, reference) => records.findById(recordId(kind, reference)).lean<RecordState | null>(),
    states,
    async choices(kinds, named, language) {
      const namedStates = [...(await states(named)).values()]
      const ofKind = async (kind: Referred) => {
        const offered = (await newest(kind)).filter((state) => state.published || state.draft)
        const all = [...offered, ...namedStates.filter((state) => state.kind === kind)]
        const byReference = new Map(all.map((state) => [state.reference, asChoice(state)]))
        return [kind, inOrder(kind, [...byReference.values()], language)] as const
      }
      return Object.fromEntries(await Promise.all(kinds.map(ofKind)))
    },
    async linkedTo(demand) {
      const now = snapshot<PublishedAction>(actionModel(connection), await ledger.applied())
      const actions = await now.many({ demands: demand }, { sort: { on: -1 }, fields: ['content.sources'] })
      const cited = (kind: Referred) => (reference: string) => ({ kind, reference, field: '' })
      return [
        ...actions.map(({ _id }) => _id).map(cited('action')),
        ...actions.flatMap(({ content }) => content?.sources ?? []).map(cited('source')),
      ]
    },
    draftsOf: (user) =>
      records.find({ 'draft.author.id': user }).sort({ changedAt: -1 }).limit(ON_HOME).lean<RecordState[]>(),
    inReview: () =>
      records
        .find({ 'draft.state': 'in-review' })
        .sort({ changedAt: -1 })
        .limit(ON_HOME)
        .lean<RecordState[]>(),
    latelyPublished: () =>
      records
        .find({ 'published.entry': { $gt: 0 } })
        .sort({ 'published.entry': -1 })
        .limit(ON_HOME)
        .lean<RecordState[]>(),
    async list(kind, page) {
      const [found, total] = await Promise.all([
        records
          .find({ kind })
          .sort({ changedAt: -1 })
          .skip((page - 1) * ON_PAGE)
          .limit(ON_PAGE)
          .lean<RecordState[]>(),
        records.countDocuments({ kind }),
      ])
      return { records: found, total }
    },
  }
}
