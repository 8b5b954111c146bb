import type { Connection, QueryFilter } from 'mongoose'
import type { SeenState } from '../access/rules.js'
import type { Seeing } from '../access/seeing.js'
import { actionModel, type PublishedAction } from '../kinds/action/model.js'
import type { Cited } from '../kinds/cited.js'
import type { StepTaken } from '../kinds/demand/judging.js'
import type { Choice, Choices } from '../kinds/form/choices.js'
import type { Referred } from '../kinds/form/fields.js'
import { isNamed } from '../kinds/kinds.js'
import type { Language } from '../language/languages.js'
import { shown } from '../language/text.js'
import type { Ledger } from '../ledger/ledger.js'
import { type LedgerModels, ledgerModels, type RecordState } from '../ledger/model.js'
import { recordId } from '../ledger/record-state.js'
import { snapshot } from '../ledger/snapshot.js'
import { stepsFor } from '../record/demands/steps.js'
import { slugHolders } from './slug-store.js'

/** Suggestions sent with one page. Any reference can be typed, whether it is among them or not. */
const MOST_CHOICES = 1000
const ON_HOME = 20
const MOST_DRAFTS = 200
export const ON_PAGE = 50

/** The records as one person may know them. */
export interface DeskStore {
  state(kind: Referred, reference: string): Promise<SeenState | null>
  /** Where each cited record stands, by 'demand/D-0001'. */
  states(cited: readonly Pick<RecordState, 'kind' | 'reference'>[]): Promise<Map<string, SeenState>>
  /** What a form can choose from: the newest of each kind, and what it names already. */
  choices(
    kinds: readonly Referred[],
    named: readonly Cited[],
    language: Language,
  ): Promise<Choices['records']>
  /** The published actions that name a demand, latest first, and then their sources. */
  linkedTo(demand: string): Promise<Cited[]>
  /** What published actions did about a demand. */
  stepsOf(demand: string): Promise<StepTaken[]>
  /**
   * The record of a kind that has a slug: that is published with it, or has it in a draft; an organisation or theme also
   * when it once had it, since its old address leads on. Null when the slug is free.
   */
  holderOf(kind: Referred, slug: string): Promise<string | null>
  draftsOf(user: string): Promise<SeenState[]>
  /** One page of what waits for review, longest waiting first, and how much there is. */
  inReview(page: number): Promise<{ records: SeenState[]; total: number }>
  countInReview(): Promise<number>
  /** How many drafts somebody has, and since when the oldest lies. */
  draftCount(user: string): Promise<{ count: number; since: string }>
  /** Everyone's drafts of one kind, newest first, as far as a look through them is worth it. */
  drafts(kind: Referred): Promise<SeenState[]>
  latelyPublished(): Promise<SeenState[]>
  /** One page of a kind, newest change first, and how many there are. */
  list(kind: Referred, page: number): Promise<{ records: SeenState[]; total: number }>
}

const WAITING = { 'draft.state': 'in-review' } as const satisfies QueryFilter<RecordState>

const asChoice = (state: RecordState): Choice => ({
  value: state.reference,
  title: state.title,
  isPublished: state.published !== null,
})

/** Organisations and themes are chosen by name, others by their number, newest first. */
function inOrder(kind: Referred, choices: Choice[], language: Language): Choice[] {
  const collator = new Intl.Collator(language, { numeric: true })
  return choices.sort((a, b) =>
    isNamed(kind)
      ? collator.compare(shown(a.title, language).text, shown(b.title, language).text)
      : collator.compare(b.value, a.value),
  )
}

type Records = LedgerModels['records']

function recordsByName(records: Records, seeing: Seeing): Pick<DeskStore, 'state' | 'states' | 'choices'> {
  const states = async (
    cited: readonly Pick<RecordState, 'kind' | 'reference'>[],
  ): Promise<Map<string, SeenState>> => {
    const ids = [...new Set(cited.map(({ kind, reference }) => recordId(kind, reference)))]
    const found = ids.length === 0 ? [] : await records.find({ _id: { $in: ids } }).lean<RecordState[]>()
    return new Map((await seeing.states(found)).map((state) => [state._id, state]))
  }
  const newest = async (kind: Referred) =>
    seeing.states(
      await records.find({ kind }).sort({ changedAt: -1 }).limit(MOST_CHOICES).lean<RecordState[]>(),
    )
  return {
    async state(kind, reference) {
      const found = await records.findById(recordId(kind, reference)).lean<RecordState | null>()
      return found && ((await seeing.states([found]))[0] ?? null)
    },
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
  }
}

type Lists = Pick<
  DeskStore,
  'draftCount' | 'drafts' | 'draftsOf' | 'inReview' | 'countInReview' | 'latelyPublished' | 'list'
>

function listsOfRecords(records: Records, seeing: Seeing): Lists {
  const newest = async (filter: QueryFilter<RecordState>, by: string, limit: number, skip = 0) => {
    const found = await records
      .find(filter)
      .sort({ [by]: -1 })
      .skip(skip)
      .limit(limit)
      .lean<RecordState[]>()
    return seeing.states(found)
  }
  return {
    async draftCount(user) {
      const own = { 'draft.author.id': user } as const
      const oldest = await records.findOne(own).sort({ 'draft.time': 1 }).lean<RecordState | null>()
      return { count: await records.countDocuments(own), since: oldest?.draft?.time ?? '' }
    },
    drafts: (kind) => newest({ kind, 'draft.version': { $gt: 0 } }, 'changedAt', MOST_DRAFTS),
    draftsOf: (user) => newest({ 'draft.author.id': user }, 'changedAt', ON_HOME),
    async inReview(page) {
      const found = await records
        .find(WAITING)
        .sort({ 'draft.time': 1 })
        .skip((page - 1) * ON_PAGE)
        .limit(ON_PAGE)
        .lean<RecordState[]>()
      return { records: await seeing.states(found), total: await records.countDocuments(WAITING) }
    },
    countInReview: () => records.countDocuments(WAITING),
    latelyPublished: () => newest({ 'published.entry': { $gt: 0 } }, 'published.entry', ON_HOME),
    async list(kind, page) {
      const found = await newest({ kind }, 'changedAt', ON_PAGE, (page - 1) * ON_PAGE)
      return { records: found, total: await records.countDocuments({ kind }) }
    },
  }
}

export function deskStore(
  connection: Connection,
  ledger: Pick<Ledger, 'applied'>,
  seeing: Seeing,
): DeskStore {
  const { records } = ledgerModels(connection)
  const actions = actionModel(connection)
  return {
    ...recordsByName(records, seeing),
    ...listsOfRecords(records, seeing),
    holderOf: slugHolders(connection, ledger),
    async stepsOf(demand) {
      const now = snapshot<PublishedAction>(actions, await ledger.applied())
      const paths = ['content.on', 'content.until', 'content.links']
      const linked = await now.many({ demands: demand }, { paths })
      return linked.flatMap(({ _id, content }) => (content ? stepsFor(demand, _id, content) : []))
    },
    async linkedTo(demand) {
      const now = snapshot<PublishedAction>(actions, await ledger.applied())
      const linked = await now.many({ demands: demand }, { sort: { on: -1 }, paths: ['content.sources'] })
      const cited = (kind: Referred) => (reference: string) => ({ kind, reference, field: '' })
      return [
        ...linked.map(({ _id }) => _id).map(cited('action')),
        ...linked.flatMap(({ content }) => content?.sources ?? []).map(cited('source')),
      ]
    },
  }
}
