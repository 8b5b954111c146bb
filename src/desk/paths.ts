import type { Referred } from './fields.js'

const PATHS: Record<Referred, string> = {
  demand: 'demands',
  action: 'actions',
  source: 'sources',
  organisation: 'organisations',
  theme: 'themes',
  indicator: 'indicators',
  programme: 'programmes',
}

/** The name of a kind in addresses. */
export const pathOf = (kind: Referred): string => PATHS[kind]

/** Where the public sees a record. A programme is known there by the slug in its content. */
export const publicAddress = (
  kind: Referred,
  reference: string,
  content: { slug?: string } | null,
): string => (kind === 'programme' ? `/progress/${content?.slug ?? ''}` : `/${PATHS[kind]}/${reference}`)
