import type Joi from 'joi'
import type { Connection, Model } from 'mongoose'
import { firstDay, lastDay } from '../language/dates.js'
import { fold } from '../language/fold.js'
import { DEFAULT_LANGUAGE } from '../language/languages.js'
import { isEmpty, shown, type Text } from '../language/text.js'
import type { Kind } from '../ledger/entry.js'
import type { KindOfRecord, Kinds } from '../ledger/kinds.js'
import type { Published, Stored } from '../ledger/published.js'
import { actionContent } from './action/form.js'
import { actionModel } from './action/model.js'
import type { Action } from './action/rules.js'
import { demandContent } from './demand/form.js'
import { demandModel } from './demand/model.js'
import { type Demand, inOrder, statusNow } from './demand/rules.js'
import { indicatorContent } from './indicator/form.js'
import { indicatorModel } from './indicator/model.js'
import type { Indicator } from './indicator/rules.js'
import { organisationContent } from './organisation/form.js'
import { organisationModel } from './organisation/model.js'
import type { Organisation } from './organisation/rules.js'
import { programmeContent } from './programme/form.js'
import { programmeModel } from './programme/model.js'
import type { Programme } from './programme/rules.js'
import { STATUSES } from './shape/status.js'
import { sourceContent } from './source/form.js'
import { sourceModel } from './source/model.js'
import { publicSource, type Source } from './source/rules.js'
import { themeContent } from './theme/form.js'
import { themeModel } from './theme/model.js'
import type { Theme } from './theme/rules.js'

const sortable = (text: Text): string => fold(shown(text, DEFAULT_LANGUAGE).text)

const organisationsOf = (speakers: readonly { organisation: string }[]): string[] => [
  ...new Set(speakers.map((speaker) => speaker.organisation)),
]

function projectDemand(demand: Demand) {
  const now = statusNow(demand.assessments)
  return {
    content: demand,
    status: now.status,
    statusRank: STATUSES.indexOf(now.status),
    statusSince: now.since ?? '',
    lastAssessedOn: inOrder(demand.assessments).at(-1)?.on ?? '',
    response: demand.response.kind,
    isDisputed: !isEmpty(demand.dispute),
    themes: demand.themes,
    issuers: organisationsOf([...demand.issuers, ...demand.restatements.flatMap((again) => again.by)]),
    addressees: demand.addressees,
    tags: demand.tags,
    issuedOn: demand.issuedOn,
    issuedFrom: firstDay(demand.issuedOn),
    issuedTo: lastDay(demand.issuedOn),
    title: sortable(demand.title),
  }
}

function projectAction(action: Action) {
  return {
    content: action,
    type: action.type,
    actors: organisationsOf(action.actors),
    demands: action.links.map((link) => link.demand),
    answers: action.links.filter((link) => !link.isContext).map((link) => link.demand),
    effects: [...new Set(action.links.filter((link) => !link.isContext).map((link) => link.effect))],
    on: action.on,
    from: firstDay(action.on),
    to: lastDay(action.until ?? action.on),
    title: sortable(action.title),
  }
}

function projectSource(source: Source) {
  const content = publicSource(source)
  return {
    content,
    kind: content.kind,
    publishedOn: content.publishedOn ?? '',
    title: content.isConfidential ? '' : sortable(content.title),
  }
}

const projectOrganisation = (organisation: Organisation) => ({
  content: organisation,
  name: sortable(organisation.name),
  parent: organisation.parent ?? '',
})

const projectTheme = (theme: Theme) => ({ content: theme, place: theme.place, name: sortable(theme.name) })

const projectIndicator = (indicator: Indicator) => ({
  content: indicator,
  name: sortable(indicator.name),
  demands: indicator.demands,
  sources: [...new Set(indicator.series.map(({ source }) => source))],
})

const projectProgramme = (programme: Programme) => ({ content: programme, slug: programme.slug })

type AnyModel = (connection: Connection) => Model<Stored<Published<unknown>>>

const kind = <Content>(
  prefix: string,
  shape: Joi.ObjectSchema,
  model: unknown,
  project: (content: Content) => Record<string, unknown>,
  more: Pick<KindOfRecord, 'touches' | 'hiding'> = {},
): KindOfRecord => ({
  ...{ prefix, shape, model: model as AnyModel, project: project as KindOfRecord['project'] },
  ...more,
})

const touchedDemands = ({ links }: Action): string[] => links.map(({ demand }) => demand)

const confidential = {
  isHidden: ({ isConfidential }: Source) => isConfidential === true,
  hidden: (source: Source): Source => ({ ...source, isConfidential: true }),
}

export const KINDS_OF_RECORD: Kinds = {
  demand: kind('D', demandContent, demandModel, projectDemand),
  action: kind('A', actionContent, actionModel, projectAction, { touches: touchedDemands }),
  source: kind('S', sourceContent, sourceModel, projectSource, { hiding: confidential }),
  organisation: kind('O', organisationContent, organisationModel, projectOrganisation),
  theme: kind('T', themeContent, themeModel, projectTheme),
  indicator: kind('I', indicatorContent, indicatorModel, projectIndicator),
  programme: kind('P', programmeContent, programmeModel, projectProgramme),
}

export const kindOfRecord = (name: Kind): KindOfRecord => KINDS_OF_RECORD[name]
