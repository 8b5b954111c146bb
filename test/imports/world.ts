import type { User } from '../../src/accounts/rules.js'
import type { Import, ImportOptions, ImportRow } from '../../src/imports/model.js'
import { OUTCOMES } from '../../src/imports/rules.js'
import { analyse, type Importing } from '../../src/imports/run/analyse.js'
import { importingWith } from '../../src/imports/run/importing.js'
import { write } from '../../src/imports/run/write.js'
import { NO_CHOICES } from '../../src/imports/uhri.js'
import type { Site } from '../support/site.js'

const anImporter: Pick<User, 'id' | 'shownAs'> = { id: 'u1', shownAs: 'A. Importer' }

export function importingOn({ store, clock }: Pick<Site, 'store' | 'clock'>): Importing {
  return importingWith(store.connection, store.ledger, clock)
}

const rethrow = (error: unknown) => {
  throw error
}

export interface Previewed {
  one: Import
  rows: ImportRow[]
}

const current = async ({ imports }: Importing, id: string): Promise<Import> => {
  const found = await imports.of(anImporter.id, id)
  if (!found) throw new Error('The import is gone')
  return found
}

/** Reads a file as the desk does. */
export async function preview(
  importing: Importing,
  file: string,
  content: string | Buffer,
  options: Partial<ImportOptions> = {},
): Promise<Previewed> {
  const { imports } = importing
  const begun = await imports.begin({
    user: anImporter,
    file,
    bytes: Buffer.from(content as string),
    options: { op: 'publish', table: '', keepsReferences: false, uhri: NO_CHOICES, ...options },
  })
  await analyse(importing, begun, rethrow)
  const rows: ImportRow[] = []
  for await (const row of imports.stream(begun._id, OUTCOMES)) rows.push(row)
  return { one: await current(importing, begun._id), rows }
}

/** Writes what was previewed. */
export async function confirm(importing: Importing, { one }: Previewed): Promise<Import> {
  await importing.imports.move(one._id, 'ready', { state: 'writing' })
  await write(importing, one, { author: anImporter, reason: 'Imported' }, rethrow)
  return current(importing, one._id)
}

/** 'demands 3 sources: unknown', for every fault. */
export const faultsOf = ({ rows }: Previewed): string[] =>
  rows.flatMap(({ faults }) =>
    faults.map(({ table, row, column, code }) => `${table} ${row} ${column}: ${code}`),
  )
