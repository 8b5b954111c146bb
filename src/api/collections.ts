import Joi from 'joi'
import type { Connection } from 'mongoose'
import type { PublishedDemand } from '../kinds/demand/model.js'
import type { PublicKind } from '../kinds/edition.js'
import type { PublishedProgramme } from '../kinds/programme/model.js'
import * as member from '../kinds/shape/members.js'
import { MACHINE_LOCALE } from '../language/languages.js'
import type { Head } from '../ledger/entry.js'
import type { Published } from '../ledger/published.js'
import { listActions } from '../record/actions/list.js'
import { type ActionQuery, actionQuery, inReferences as actionsAsked } from '../record/actions/query.js'
import { actionStore } from '../record/actions/store.js'
import { listDemands } from '../record/demands/list.js'
import { type DemandQuery, demandQuery, inReferences as demandsAsked } from '../record/demands/query.js'
import { demandStore } from '../record/demands/store.js'
import { anyOf } from '../record/faceted.js'
import type { IndicatorRow } from '../record/indicators/rows.js'
import { indicatorStore } from '../record/indicators/store.js'
import { nameReader } from '../record/name-reader.js'
import { organisationStore } from '../record/organisations/store.js'
import { programmeStore } from '../record/programmes/store.js'
import { searchStore } from '../record/search/store.js'
import { type SourceQuery, sourceQuery } from '../record/sources/query.js'
import { sourceStore } from '../record/sources/store.js'
import { themeReader } from '../record/themes/store.js'

type Members = Record<string, unknown>

/** One list of the interface: the same records, filters and order as the list that people see. */
export interface Collection {
  /** In addresses: 'demands'. */
  name: string
  kind: PublicKind
  /** The filters of the page. */
  query: Joi.ObjectSchema
  /** References of all that match, in order. */
  list(head: Head, query: never): Promise<string[]>
  /** What the record says of entries beside their content. */
  own?(head: Head): Promise<(doc: never) => Members | Promise<Members>>
}

const NO_FILTER = Joi.object({})

/** S-10000 comes after S-9999. */
const byNumber = new Intl.Collator(MACHINE_LOCALE, { numeric: true })

const referencesOf = (found: readonly { _id: string }[]): string[] => found.map(({ _id }) => _id)

function demandsOf(connection: Connection): Collection {
  const store = demandStore(connection)
  const readNames = nameReader(connection)
  const search = searchStore(connection)
  return {
    name: 'demands',
    kind: 'demand',
    query: demandQuery,
    async list(head, query: DemandQuery) {
      const found = query.q === '' ? null : await search.placesOf('demand', query.q, head)
      const [all, names] = await Promise.all([store.rows(head), readNames(head)])
      return listDemands(all.values(), demandsAsked(query, names), found).rows.map(
        ({ reference }) => reference,
      )
    },
    async own(head) {
      const rows = await store.rows(head)
      return ({ _id, status, statusSince, lastAssessedOn, isDisputed }: PublishedDemand) => {
        const row = rows.get(_id)
        const linked = { actions: row?.actions ?? 0, lastActionOn: row?.lastActionOn ?? '' }
        return { status, statusSince, lastAssessedOn, isDisputed, ...linked }
      }
    },
  }
}

function actionsOf(connection: Connection): Collection {
  const store = actionStore(connection)
  const readNames = nameReader(connection)
  const search = searchStore(connection)
  return {
    name: 'actions',
    kind: 'action',
    query: actionQuery,
    async list(head, query: ActionQuery) {
      const found = query.q === '' ? null : await search.placesOf('action', query.q, head)
      const [all, names] = await Promise.all([store.rows(head), readNames(head)])
      return listActions(all.values(), actionsAsked(query, names), found).rows.map(
        ({ reference }) => reference,
      )
    },
  }
}

function sourcesOf(connection: Connection): Collection {
  const store = sourceStore(connection)
  return {
    name: 'sources',
    kind: 'source',
    query: sourceQuery,
    async list(head, { kind }: SourceQuery) {
      const all = [...(await store.kinds(head))]
      const found = kind.length === 0 ? all : all.filter(([, one]) => kind.includes(one))
      return found.map(([reference]) => reference).sort(byNumber.compare)
    },
  }
}

const ofDemands = Joi.object({ demand: member.listOf(member.reference('D'), 50) })

function indicatorsOf(connection: Connection): Collection {
  const store = indicatorStore(connection)
  return {
    name: 'indicators',
    kind: 'indicator',
    query: ofDemands,
    async list(head, { demand }: { demand: string[] }) {
      const all = [...(await store.rows(head)).values()]
      const isAsked = anyOf<IndicatorRow>(demand, ({ demands }) => demands)
      const references = all.filter(isAsked).map(({ reference }) => reference)
      return references.sort(byNumber.compare)
    },
  }
}

function programmesOf(connection: Connection): Collection {
  const store = programmeStore(connection)
  return {
    name: 'programmes',
    kind: 'programme',
    query: NO_FILTER,
    list: async (head) => referencesOf(await store.list(head)),
    own:
      async (head) =>
      async ({ content }: PublishedProgramme) => ({
        covers:
          content === null ? [] : (await store.demandsOf(head, content)).map(({ reference }) => reference),
      }),
  }
}

/** Every list of records, in the order in which the interface is described. */
export function collectionsOf(connection: Connection): Collection[] {
  const organisations = organisationStore(connection)
  const readThemes = themeReader(connection)
  return [
    demandsOf(connection),
    actionsOf(connection),
    sourcesOf(connection),
    {
      name: 'organisations',
      kind: 'organisation',
      query: NO_FILTER,
      list: async (head) => referencesOf(await organisations.all(head)),
    },
    {
      name: 'themes',
      kind: 'theme',
      query: NO_FILTER,
      list: async (head) => referencesOf(await readThemes(head)),
    },
    indicatorsOf(connection),
    programmesOf(connection),
  ]
}

export type FoundRecords = Published<unknown>
