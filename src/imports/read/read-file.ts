import type { ImportOptions } from '../model.js'
import { csvRows, textOfBytes } from './csv-file.js'
import type { Gathering } from './file-records.js'
import { gatherSheets } from './file-records.js'
import { gatherJson, parseJson } from './json-records.js'
import type { Sheet } from './sheet.js'
import { Unreadable } from './unreadable.js'
import { xlsxSheets } from './xlsx-file.js'

export interface Gathered {
  gathering: Gathering
  isUhri: boolean
  unplaced: string[]
}

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'))
/** The old Excel format, and whatever else Microsoft wrapped the same way. */
const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))

const withoutEnding = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')

/**
 * Reads a file of any of the formats, which its content tells.
 * @throws Unreadable
 */
export async function readImport(
  name: string,
  bytes: Buffer,
  { table, uhri }: ImportOptions,
): Promise<Gathered> {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (isOle(bytes)) throw new Unreadable('oldExcel')
  const wanted = table === '' ? undefined : table
  const done = (gathering: Gathering): Gathered => ({
    gathering,
    isUhri: gathering.uhri !== null,
    unplaced: [...(gathering.uhri?.unplaced ?? [])].sort(),
  })
  if (isZip(bytes)) return done(await gatherSheets(await xlsxSheets(bytes), wanted, uhri))
  const begin = bytes.subarray(0, 200).toString('latin1').replace(/^ï»¿/, '').trimStart()
  if (/^[[{]/.test(begin) || /\.jsonl?$/i.test(name))
    return done(await gatherJson(parseJson(textOfBytes(bytes)), wanted, uhri))
  const sheet: Sheet = { name: withoutEnding(name), rows: csvRows(bytes) }
  return done(await gatherSheets([sheet], wanted, uhri))
}
