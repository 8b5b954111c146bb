import { type Findable, written } from '../search-entry.js'
import { organisationsOf, people } from '../shape/speaker.js'
import { type Demand, statusNow } from './rules.js'

export function findableDemand(demand: Demand): Findable {
  const by = [...demand.issuers, ...demand.restatements.flatMap((again) => again.by)]
  return {
    titles: [demand.title],
    texts: [demand.text, ...demand.criteria.map(({ text }) => text)],
    notes: [
      ...people(by),
      ...demand.assessments.map(({ reason }) => reason),
      ...demand.restatements.map(({ note }) => note),
      ...demand.instruments.flatMap(({ code, title }) => [written(code), title]),
      ...[demand.response.note, demand.dispute, demand.note],
    ],
    names: [...demand.themes, ...organisationsOf(by), ...demand.addressees, ...demand.tags],
    values: {
      status: [statusNow(demand.assessments).status],
      theme: demand.themes,
      issuer: organisationsOf(by),
      addressee: demand.addressees,
      tag: demand.tags,
    },
    on: demand.issuedOn,
  }
}
