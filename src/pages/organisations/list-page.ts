import { aPage, type Page } from '../../http/page.js'
import { ORGANISATION_KINDS } from '../../kinds/organisation/rules.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { ActionRow } from '../../record/actions/rows.js'
import type { DemandRow } from '../../record/demands/rows.js'
import type { ListedOrganisation } from '../../record/organisations/store.js'

interface OrganisationRow {
  name: Shown
  shortName: Shown
  href: string
  /** How many demands it made and was asked, and how many actions it took; '' for none. */
  asked: string
  wasAsked: string
  acted: string
}

export interface OrganisationListPage {
  page: Page
  kinds: { kind: string; organisations: OrganisationRow[] }[]
}

function countBy<Row>(
  rows: Iterable<Row>,
  organisationsOf: (row: Row) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) for (const one of organisationsOf(row)) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}

export interface OrganisationListInput {
  organisations: readonly ListedOrganisation[]
  demands: ReadonlyMap<string, DemandRow>
  actions: ReadonlyMap<string, ActionRow>
}

/** PURE. Organisations by kind, those of the state first. */
export function organisationListPage(input: OrganisationListInput, wording: Wording): OrganisationListPage {
  const asked = countBy(input.demands.values(), (row) => row.issuers)
  const wasAsked = countBy(input.demands.values(), (row) => row.addressees)
  const acted = countBy(input.actions.values(), (row) => row.actors)
  const number = (count: number | undefined) => (count === undefined ? '' : wording.number(count))
  const rowOf = ({ _id, content }: ListedOrganisation): OrganisationRow => ({
    name: wording.text(content.name),
    shortName: wording.text(content.shortName),
    href: wording.href(`/organisations/${content.slug}`),
    asked: number(asked.get(_id)),
    wasAsked: number(wasAsked.get(_id)),
    acted: number(acted.get(_id)),
  })
  return {
    page: aPage({
      title: wording.t('records.organisations.heading'),
      description: wording.t('records.organisations.lede'),
      address: '/organisations',
    }),
    kinds: ORGANISATION_KINDS.map((kind) => ({
      kind: wording.t(`common.organisationKind.${kind}`),
      organisations: input.organisations.filter((one) => one.content.kind === kind).map(rowOf),
    })).filter(({ organisations }) => organisations.length > 0),
  }
}
