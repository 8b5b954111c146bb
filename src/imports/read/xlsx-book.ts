import { MOST_IN_CELL, MOST_LETTERS } from './limits.js'
import { Unreadable } from './unreadable.js'
import { hear, type Workbook } from './xlsx-parts.js'

/** What the sheets of a workbook need to be read. */
export interface Book {
  /** Name and path of each sheet, in order. */
  sheets: { name: string; path: string }[]
  strings: string[]
  /** Whether a cell of a style is a day; by number of the style. */
  isDay: boolean[]
  is1904: boolean
}

const MOST_STRINGS = 1_000_000

/** Number formats that come with every program and are of days (ECMA-376, part 1, 18.8.30). */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57])

/** Letters of a number format: as many as Excel takes. */
const LONGEST_CODE = 255

/** A code like 'yyyy-mm-dd': letters of a day outside quotes and brackets. */
const isDayCode = (code: string): boolean =>
  /[ymd]/i.test(code.slice(0, LONGEST_CODE).replace(/"[^"]{0,99}"|\[[^[\]]{0,99}\]|\\./g, ''))

async function readStyles(workbook: Workbook): Promise<boolean[]> {
  const own = new Map<number, boolean>()
  const isDay: boolean[] = []
  let isInCells = false
  await hear(workbook, 'xl/styles.xml', {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') own.set(Number(numFmtId), isDayCode(formatCode))
      if (name === 'cellXfs') isInCells = true
      if (name !== 'xf' || !isInCells) return
      const id = Number(numFmtId)
      isDay.push(own.get(id) ?? DAY_FORMATS.has(id))
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return isDay
}

/** Texts that cells name by number. Phonetic readings (rPh) are no part of a text. */
async function readStrings(workbook: Workbook): Promise<string[]> {
  const strings: string[] = []
  let isText = false
  let isPhonetic = false
  let current = ''
  let letters = 0
  await hear(workbook, 'xl/sharedStrings.xml', {
    open(name) {
      if (name === 'si') current = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text(text) {
      if (!isText) return
      current += text
      letters += text.length
      if (current.length > MOST_IN_CELL || letters > MOST_LETTERS) throw new Unreadable('tooMuchInside')
    },
    close(name) {
      if (name === 't') isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') strings.push(current)
      if (strings.length > MOST_STRINGS) throw new Unreadable('tooMuchInside')
    },
  })
  return strings
}

/** Path of a part from where the workbook is: 'worksheets/sheet1.xml', or '/xl/worksheets/sheet1.xml'. */
const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`)

/** @throws Unreadable when it has no sheets */
export async function readBook(workbook: Workbook): Promise<Book> {
  const paths = new Map<string, string>()
  await hear(workbook, 'xl/_rels/workbook.xml.rels', {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship') paths.set(Id, pathOf(Target))
    },
  })
  const sheets: Book['sheets'] = []
  let is1904 = false
  await hear(workbook, 'xl/workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      const path = paths.get(attributes['r:id'] ?? '')
      if (name === 'sheet' && path) sheets.push({ name: attributes.name ?? '', path })
    },
  })
  if (sheets.length === 0) throw new Unreadable('noSheets')
  return { sheets, strings: await readStrings(workbook), isDay: await readStyles(workbook), is1904 }
}
