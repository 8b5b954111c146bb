import type { Licence } from '../../http/licence.js'
import { aPage, type Page } from '../../http/page.js'
import { summaryOf } from '../../http/summary.js'
import type { Edition } from '../../kinds/edition.js'
import type { Organisation } from '../../kinds/organisation/rules.js'
import type { Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { Head } from '../../ledger/entry.js'
import type { ActionRow } from '../../record/actions/rows.js'
import type { DemandRow } from '../../record/demands/rows.js'
import { type Names, organisationName, type ShownName, slugIn } from '../../record/names.js'
import { type ActionGroup, actionGroup } from '../actions/group.js'
import { citeHead } from '../citations/head.js'
import { type CiteBox, citeBox } from '../citations/pages.js'
import { type DemandGroup, demandGroup } from '../demands/group.js'
import { axisOf } from '../demands/list-page.js'
import { type ShownEdition, shownEdition, type VersionNotice } from '../frame/version-notice.js'

/** The page of one organisation, or of one version of it. */
export interface OrganisationPage {
  page: Page
  name: Shown
  shortName: Shown
  kind: string
  /** Its home page; '' when none is known. */
  address: string
  description: Shown
  parent: ShownName | null
  parts: ShownName[]
  /** Whether it has a home page, a parent or parts. */
  hasFacts: boolean
  /** What it asked, and what it was asked. */
  issued: DemandGroup
  addressed: DemandGroup
  actions: ActionGroup
  edition: ShownEdition
  cite: CiteBox | null
  version: VersionNotice | null
}

export interface OrganisationPageInput {
  edition: Edition
  content: Organisation
  /** Address of its page, without language prefix. */
  path: string
  version: VersionNotice | null
  origin: string
  licence: Licence
  /** References of its published parts. */
  parts: readonly string[]
  names: Names
  head: Head
  demands: ReadonlyMap<string, DemandRow>
  actions: ReadonlyMap<string, ActionRow>
}

function pageOf(
  { edition, content, path, version, origin, licence }: OrganisationPageInput,
  wording: Wording,
): Page {
  const description = wording.text(content.description).text
  const kind = wording.t(`common.organisationKind.${content.kind}`)
  const name = wording.text(content.name).text
  return aPage({
    title: name,
    description: description ? summaryOf(description) : `${name}: ${kind}`,
    address: `${path}${version ? `/v/${edition.version}` : ''}`,
    edition: wording.t('demands.edition', { version: edition.version }),
    ...citeHead({ kind: 'organisation', edition, content }, { wording, origin, licence }),
  })
}

/** PURE. Demands, actions and parts are those of today, whichever version of the organisation is shown. */
export function organisationPage(input: OrganisationPageInput, wording: Wording): OrganisationPage {
  const { edition, content, names, head, demands, actions } = input
  const { reference } = edition
  const now = slugIn(names, 'organisation', reference)
  const all = [...demands.values()]
  const shown = { axis: axisOf(all, head), names, wording }
  const issued = all.filter((row) => row.issuers.includes(reference))
  const addressed = all.filter((row) => row.addressees.includes(reference))
  const acted = [...actions.values()].filter((row) => row.actors.includes(reference))
  return {
    page: pageOf(input, wording),
    name: wording.text(content.name),
    shortName: wording.text(content.shortName),
    kind: wording.t(`common.organisationKind.${content.kind}`),
    address: content.address ?? '',
    description: wording.text(content.description),
    parent: content.parent ? organisationName(names, content.parent, wording) : null,
    parts: input.parts.map((part) => organisationName(names, part, wording)),
    hasFacts: Boolean(content.address || content.parent || input.parts.length > 0),
    issued: demandGroup(issued, `issuer=${now}`, shown),
    addressed: demandGroup(addressed, `addressee=${now}`, shown),
    actions: actionGroup(acted, `/actions?actor=${now}`, shown),
    edition: shownEdition(input.path, edition, wording),
    cite: citeBox({ kind: 'organisation', edition, content }, { ...input, wording }),
    version: input.version,
  }
}
