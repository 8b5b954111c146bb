import { inXml } from '../../src/exports/sheet.js'
import { zipOf } from '../../src/exports/zip.js'

/** A small workbook of one sheet, with texts in a table of strings as Excel writes them, and numbers where a cell looks like one. */
export async function workbookOfRows(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const strings = [...new Set(rows.flat())]
  const cell = (text: string) =>
    /^\d+(?:\.\d+)?$/.test(text) ? `<c><v>${text}</v></c>` : `<c t="s"><v>${strings.indexOf(text)}</v></c>`
  const sheet = rows.map((row) => `<row>${row.map(cell).join('')}</row>`).join('')
  const part = (path: string, text: string) => ({ path, text: () => [`<?xml version="1.0"?>${text}`] })
  const zip = zipOf(
    [
      part(
        'xl/workbook.xml',
        '<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
      ),
      part(
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      part(
        'xl/sharedStrings.xml',
        `<sst>${strings.map((text) => `<si><t>${inXml(text)}</t></si>`).join('')}</sst>`,
      ),
      part('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
    ],
    new Date('2026-11-24T00:00:00Z'),
  )
  const chunks: Buffer[] = []
  for await (const chunk of zip) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
