import type { CslItem } from './rules.js'

/*
 * RIS (Research Information Systems, 2011 tag set): two letters, two spaces, hyphen, space, value; lines end in CR LF.
 * Written here because the writer of @citation-js 0.8 breaks a long value in the middle of a word.
 */

const TYPES: Record<string, string> = {
  webpage: 'ELEC',
  'article-newspaper': 'NEWS',
  report: 'RPRT',
  legislation: 'STAT',
  personal_communication: 'PCOMM',
  dataset: 'DATA',
}

const twoDigits = (part: number | undefined): string =>
  part === undefined ? '' : String(part).padStart(2, '0')

/** YYYY/MM/DD/, with what is not known left empty but its slash kept. */
const date = ([year, month, day]: readonly number[]): string =>
  `${year}/${twoDigits(month)}/${twoDigits(day)}/`

/** One reference, from TY to ER. */
export function ris(item: CslItem): string {
  const issued = item.issued?.['date-parts'][0]
  const lines: [string, string | undefined][] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ...(item.author ?? []).map(({ literal }): [string, string] => ['AU', literal]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', issued && String(issued[0])],
    ['DA', issued && date(issued)],
    ['ET', item.version],
    ['AN', item.number],
    ['UR', item.URL],
    ['Y2', item.accessed && date(item.accessed['date-parts'][0])],
    ['N1', item.note],
    ['LA', item.language],
    ['ER', ''],
  ]
  const line = ([tag, value = '']: [string, string | undefined]) =>
    `${tag}  - ${value.replace(/\s+/g, ' ').trim()}\r\n`
  return lines
    .filter(([, value]) => value !== undefined)
    .map(line)
    .join('')
}
