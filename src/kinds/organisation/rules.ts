import type { Text } from '../../language/text.js'

export const ORGANISATION_KINDS = [
  'government',
  'ministry',
  'agency',
  'court',
  'police',
  'parliament',
  'ngo',
  'coalition',
  'un-body',
  'intergovernmental',
  'foreign-government',
  'embassy',
  'company',
  'media',
  'other',
] as const
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number]

/** The content of one version of an organisation. */
export interface Organisation {
  name: Text
  /** The name in its address: /organisations/SLUG. */
  slug: string
  shortName: Text
  kind: OrganisationKind
  address?: string
  /** The reference of the body it is part of. */
  parent?: string
  description: Text
}
