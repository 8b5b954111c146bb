import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as after } from 'node:timers/promises'
import { zipOf } from '../../src/exports/zip.js'
import { anActionBody, aWorld } from '../desk/world.js'
import { upload } from '../record/evidence/world.js'
import { formValues } from '../support/form-values.js'
import { whileServing } from '../support/serving.js'
import { signedInAs } from '../support/sign-in.js'
import type { Browser } from '../support/site.js'
import { aPublicServer } from '../support/web.js'

/*
 * What an attacker with the source at hand sent, and how long it stopped everybody then. Times are generous: this may run on
 * a slow machine that has other things to do.
 */

const PATIENCE_MS = 10_000

const PAGES: [what: string, html: string][] = [
  [
    '300 KB of dates in a meta element',
    `<meta name="date" content="2026-01-01${'T00:00Z '.repeat(37_500)}x">`,
  ],
  ['400,000 elements within each other', `<title>Deep</title>${'<div>'.repeat(400_000)}`],
  ['a million attributes', `<title>Wide</title><p ${' a'.repeat(1_000_000)}>`],
  ['two megabytes of blanks in a title', `<title>T${' '.repeat(2_000_000)}x</title>`],
]

test('a page that is made to take long stops nobody, and is answered', async (t) => {
  let html = ''
  const server = await aPublicServer(t, (_req, res) =>
    res.writeHead(200, { 'content-type': 'text/html' }).end(html),
  )
  const site = await aWorld(t, {}, server.web)
  const editor = await signedInAs(site, 'editor')
  for (const [what, page] of PAGES) {
    html = page
    const { result, worst } = await whileServing(site, () =>
      editor
        .post('/desk/actions/from-link')
        .type('form')
        .send({ look: server.at('/') })
        .expect(200),
    )
    assert.equal(formValues(result.text)['newSource.address']?.[0], server.at('/'), what)
    assert.ok(worst < PATIENCE_MS, `${what}: another request waited ${worst} ms`)
  }
})

test('a form with 150 KB of tabs in one field stops nobody, and is told what is wrong', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const body = anActionBody({ 'links.0.reason.en': `x${'\t'.repeat(150_000)}x` })
  for (const address of ['/desk/actions/new', '/desk/actions/from-link']) {
    const { worst } = await whileServing(site, () => editor.post(address).type('form').send(body).expect(422))
    assert.ok(worst < PATIENCE_MS, `${address}: another request waited ${worst} ms`)
  }
})

async function zipped(parts: Record<string, () => Iterable<string>>): Promise<Buffer> {
  const zip = zipOf(
    Object.entries(parts).map(([path, text]) => ({ path, text })),
    new Date('2026-11-24T00:00:00Z'),
  )
  const chunks: Buffer[] = []
  for await (const chunk of zip) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function* repeated(begin: string, middle: string, times: number, end: string): Generator<string> {
  yield begin
  const thousand = middle.repeat(1000)
  for (let done = 0; done < times; done += 1000) yield thousand
  yield end
}

const workbook = (sheet: () => Iterable<string>, strings: () => Iterable<string> = () => ['<sst/>']) =>
  zipped({
    'xl/workbook.xml': () => ['<workbook><sheets><sheet name="demands" r:id="r1"/></sheets></workbook>'],
    'xl/_rels/workbook.xml.rels': () => [
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    'xl/sharedStrings.xml': strings,
    'xl/worksheets/sheet1.xml': sheet,
  })

const SHEET = ['<worksheet><sheetData>', '</sheetData></worksheet>'] as const
const HEAD =
  '<row><c t="inlineStr"><is><t>reference</t></is></c><c t="inlineStr"><is><t>title_en</t></is></c></row>'
const NAMES_ONE_TEXT = '<row><c/><c t="s"><v>0</v></c></row>'

const FILES: [what: string, name: string, content: () => Buffer | string | Promise<Buffer>, says: RegExp][] =
  [
    [
      '60 KB of newlines in JSON',
      'a.json',
      () => `{"a":1}${'\n'.repeat(60_000)}x`,
      /It is no JSON: something is wrong in line 60001/,
    ],
    ['a list a million deep', 'a.json', () => '['.repeat(1_000_000), /far more inside/],
    ['four million small lists', 'a.json', () => `[${'[],'.repeat(4_000_000)}[]]`, /far more inside/],
    [
      'a record of a million items',
      'a.json',
      () => `[{"kind":"demand","content":{"tags":[${'1,'.repeat(1_000_000)}1]}}]`,
      /far more inside/,
    ],
    [
      'a workbook that unpacks to 280 MB',
      'a.xlsx',
      () => workbook(() => repeated(SHEET[0], `<row>${'<c/>'.repeat(40)}</row>`, 1_650_000, SHEET[1])),
      /far more inside/,
    ],
    [
      'a workbook of elements within each other',
      'a.xlsx',
      () => workbook(() => repeated(SHEET[0], '<row>', 400_000, SHEET[1])),
      /far more inside/,
    ],
    [
      'one long text that every row names',
      'a.xlsx',
      () =>
        workbook(
          () => repeated(SHEET[0] + HEAD, NAMES_ONE_TEXT, 50_000, SHEET[1]),
          () => [`<sst><si><t>${'a'.repeat(90_000)}</t></si></sst>`],
        ),
      /far more inside/,
    ],
    [
      'a row of a million cells',
      'demands.csv',
      () => `reference,title_en\nx${','.repeat(1_000_000)}`,
      /far more inside/,
    ],
  ]

async function imported(browser: Browser, name: string, content: Buffer): Promise<string> {
  const { headers } = await browser
    .post('/desk/import')
    .field('op', 'draft')
    .attach('file', content, name)
    .expect(303)
  for (;;) {
    const { text, headers: now } = await browser.get(String(headers.location)).expect(200)
    if (now.refresh === undefined) {
      // The clock stands still here, so the oldest of many could not be told from the newest.
      await browser.post(String(headers.location)).type('form').send({ op: 'remove' }).expect(303)
      return text
    }
    await after(50)
  }
}

test('a file of records that is made to take long stops nobody, and is refused in words', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  for (const [what, name, content, says] of FILES) {
    const bytes = Buffer.from((await content()) as Buffer)
    const { result, worst } = await whileServing(site, () => imported(editor, name, bytes))
    assert.match(result, says, what)
    assert.ok(worst < PATIENCE_MS, `${what}: another request waited ${worst} ms`)
  }
})

const aZip = (parts: number) =>
  zipped(
    Object.fromEntries(Array.from({ length: parts }, (_, at) => [`vba${'/'.repeat(200)}${at}`, () => ['']])),
  )

test('a document that is made to take long to check stops nobody, and is refused in words', async (t) => {
  const site = await aWorld(t)
  const editor = await signedInAs(site, 'editor')
  const document = await aZip(9000)
  const { result, worst } = await whileServing(site, () => upload(editor, 'a.docx', document).expect(422))
  assert.match(result.text, /damaged|unpacks to far more|no file that can be kept/)
  assert.ok(worst < PATIENCE_MS, `another request waited ${worst} ms`)
})
