import type { Referred } from './fields.js'

const PATHS: Record<Referred, string> = {
  demand: 'demands',
  action: 'actions',
  source: 'sources',
  organisation: 'organisations',
  theme: 'themes',
  programme: 'programmes',
}

/** The name of a kind in addresses. */
export const pathOf = (kind: Referred): string => PATHS[kind]

/** Where the public sees a record. A programme's public name is the slug in its content, so it has none here. */
export const publicAddress = (kind: Referred, reference: string): string =>
  kind === 'programme' ? '/progress' : `/${PATHS[kind]}/${reference}`
