import type { SourceFile, Sources } from './imports.js'

/** Names of one thing that several rooms have, each its own. */
const ALIKE: ReadonlySet<string> = new Set([
  // A list's page: what may be asked of it and in which order, its rows, its filters as a page shows them.
  ...['Facet', 'Sort', 'SORTS', 'sortOf', 'inReferences', 'PAGE_LENGTH', 'ON_PAGE', 'ROW_PATHS', 'rowOf'],
  ...['facetViews', 'chipsOf', 'yearLinks'],
  // What a page of the desk shows again; how many rows are taken.
  ...['Shows', 'render', 'MOST_ROWS'],
  // The ledger's, handed the kinds.
  ...['contentOf', 'stateAfter', 'isUnlisted', 'listedOf'],
  // `tamdan rebuild` does that.
  'rebuild',
])

const exporters = new WeakMap<Sources, Map<string, string[]>>()

/** The files that export a name. The embedded engine, a program of its own, calls things as MongoDB does. */
function exportersOf(name: string, sources: Sources): readonly string[] {
  const known = exporters.get(sources) ?? new Map<string, string[]>()
  if (!exporters.has(sources)) {
    exporters.set(sources, known)
    for (const { path, exports } of sources.values())
      if (!path.startsWith('src/db/embedded/'))
        for (const one of exports) known.set(one, [...(known.get(one) ?? []), path])
  }
  return known.get(name) ?? []
}

export const exportedTwice = ({ path, exports }: SourceFile, sources: Sources): string[] =>
  path.startsWith('src/db/embedded/')
    ? []
    : exports
        .filter((name) => !ALIKE.has(name))
        .map((name) => ({ name, others: exportersOf(name, sources).filter((other) => other !== path) }))
        .filter(({ others }) => others.length > 0)
        .map(({ name, others }) => `exports ${name}, as does ${others.join(' and ')}`)
