import { isKeptFrom } from '../../access/rules.js'
import type { Link } from '../../record/links/rules.js'
import type { DeskStore } from '../../saving/store.js'

/** Without those of sources that are closed to whoever asks: links are followed a little behind the record. */
export async function openLinks(
  store: Pick<DeskStore, 'states'>,
  links: readonly Link[],
): Promise<readonly Link[]> {
  const cited = links.flatMap(({ sources }) =>
    sources.map((reference) => ({ kind: 'source' as const, reference, field: '' })),
  )
  const states = [...(await store.states(cited)).values()]
  const closed = new Set(states.filter(isKeptFrom).map(({ reference }) => reference))
  return links.filter(({ sources }) => !sources.some((reference) => closed.has(reference)))
}
