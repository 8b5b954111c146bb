import { perConnection } from '../../db/per-connection.js'
import { organisationModel, type PublishedOrganisation } from '../../kinds/organisation/model.js'
import type { Organisation } from '../../kinds/organisation/rules.js'
import type { Head } from '../../ledger/entry.js'
import { snapshot } from '../../ledger/snapshot.js'

/** A published organisation, as lists need it. */
export interface ListedOrganisation {
  _id: string
  content: Pick<Organisation, 'slug' | 'name' | 'shortName' | 'kind'>
}

export interface OrganisationStore {
  /** All published organisations by name. */
  all(head: Head): Promise<ListedOrganisation[]>
  /** References of the published organisations that are part of one, by name. */
  partsOf(head: Head, reference: string): Promise<string[]>
}

const FIELDS = ['content.slug', 'content.name', 'content.shortName', 'content.kind'] as const

export const organisationStore = perConnection((connection): OrganisationStore => {
  const organisations = organisationModel(connection)
  const at = (head: Head) => snapshot<PublishedOrganisation>(organisations, head)
  return {
    async all(head) {
      const found = await at(head).many({}, { sort: { name: 1 }, paths: FIELDS })
      return found.flatMap(({ _id, content }) => (content === null ? [] : [{ _id, content }]))
    },
    async partsOf(head, reference) {
      const found = await at(head).many({ parent: reference }, { sort: { name: 1 }, paths: [] })
      return found.map(({ _id }) => _id)
    },
  }
})
