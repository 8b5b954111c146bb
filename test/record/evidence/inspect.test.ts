import assert from 'node:assert/strict'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import sharp from 'sharp'
import { KEPT_TYPES } from '../../../src/kinds/shape/files.js'
import { diskIn } from '../../../src/record/evidence/disk.js'
import { addressName, cleanName, disposition } from '../../../src/record/evidence/file-names.js'
import { type Receipt, receive } from '../../../src/record/evidence/receive.js'
import {
  aDocx,
  anEncryptedDocument,
  anOpenDocument,
  anOverlappingBomb,
  anXlsx,
  aPdf,
  aPhotograph,
  aPng,
  aPptx,
  aStrayingDocument,
  aWebp,
  aZip,
  aZipBomb,
} from './some-files.js'

async function aDisk(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-files-'))
  t.after(() => rm(folder, { recursive: true, force: true }))
  const disk = diskIn(folder)
  const left = async () => {
    const names = await readdir(join(folder, 'files'), { recursive: true })
    const paths = await Promise.all(
      names.map(async (name) => ((await stat(join(folder, 'files', name))).isFile() ? [name] : [])),
    )
    return paths.flat()
  }
  const put = async (content: Buffer, name: string): Promise<Receipt> => {
    const path = await disk.incoming()
    await writeFile(path, content)
    return receive(disk, path, name)
  }
  return { disk, put, left }
}

const outcome = (receipt: Receipt): string => (receipt.ok ? receipt.file.type : receipt.why.problem)

test('what a file is, its content decides; it is kept under its hash and nothing else is left', async (t) => {
  const { disk, put, left } = await aDisk(t)
  const good: [string, Buffer][] = [
    ['decree.pdf', aPdf()],
    ['photograph.JPG', await aPhotograph()],
    ['scan.png', await aPng()],
    ['scan.webp', await aWebp()],
    ['letter.docx', await aDocx()],
    ['table.xlsx', await anXlsx()],
    ['talk.pptx', await aPptx()],
    ['letter.odt', await anOpenDocument('text')],
    ['table.ods', await anOpenDocument('spreadsheet')],
    ['talk.odp', await anOpenDocument('presentation')],
  ]
  for (const [name, content] of good) {
    const receipt = await put(content, name)
    assert.ok(receipt.ok, `${name}: ${JSON.stringify(receipt)}`)
    assert.equal(await disk.sizeOf(receipt.file.sha256), receipt.file.size)
  }
  assert.equal((await left()).length, good.length)
})

test('a file that says two things, or not what its name says, or that could run, is refused and gone', async (t) => {
  const { put, left } = await aDisk(t)
  const [docx, png] = [await aDocx(), await aPng()]
  const bad: [string, Buffer, string][] = [
    ['a PDF with a zip file after it', Buffer.concat([aPdf(), docx]), 'twofold'],
    [
      'a PDF in front of a zip file, whose comment ends it',
      Buffer.concat([aPdf(), await aZip({ a: 'b' }, '%%EOF\n')]),
      'twofold',
    ],
    ['a PDF with a page in its beginning', aPdf('<script>alert(1)</script>'), 'twofold'],
    ['a PDF with words after its end', Buffer.concat([aPdf(), Buffer.from('<?php')]), 'twofold'],
    ['a PDF that breaks off', aPdf().subarray(0, 40), 'broken'],
    ['a page', Buffer.from('<!DOCTYPE html><script>alert(1)</script>'), 'page'],
    [
      'a drawing with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'page',
    ],
    ['a drawing behind a declaration', Buffer.from('\ufeff<?xml version="1.0"?><svg/>'), 'page'],
    ['a page in UTF-16', Buffer.from('\ufeff<html><script>', 'utf16le'), 'page'],
    ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'unknown'],
    ['words', Buffer.from('just words'), 'unknown'],
    ['nothing', Buffer.alloc(0), 'empty'],
    ['any zip file', await aZip({ 'a.txt': 'a' }), 'unknown'],
    ['a Java program', await aDocx({ 'META-INF/MANIFEST.MF': 'Main-Class: X' }), 'twofold'],
    ['a document and a workbook at once', await aDocx({ 'xl/workbook.xml': '<x/>' }), 'twofold'],
    ['a document with something in front', Buffer.concat([Buffer.from('PK\x03\x04'), docx]), 'broken'],
    ['a document with a comment that hides a page', await aDocx({}, '<html><script>'), 'twofold'],
    ['a zip file that begins as a PDF', await aZip({ 'a.pdf': aPdf() }), 'twofold'],
    ['macros', await aDocx({ 'word/vbaProject.bin': 'x' }), 'macros'],
    ['old macros', await aDocx({ 'xl/macrosheets/sheet1.xml': 'x' }), 'macros'],
    ['macros of OpenDocument', await anOpenDocument('text', { 'Basic/Standard/Module1.xml': 'x' }), 'macros'],
    ['a part that would unpack to much more', aZipBomb(), 'bomb'],
    ['parts that lie over each other', anOverlappingBomb(), 'bomb'],
    ['a password', anEncryptedDocument(), 'encrypted'],
    ['a part that leads out of the folder', aStrayingDocument(), 'broken'],
    ['a picture that breaks off', png.subarray(0, 60), 'broken'],
    ['half a document', docx.subarray(0, docx.length - 30), 'broken'],
  ]
  for (const [what, content, problem] of bad) {
    const ending = content.subarray(0, 2).toString() === 'PK' ? 'docx' : content[0] === 0x89 ? 'png' : 'pdf'
    assert.equal(outcome(await put(content, `file.${ending}`)), problem, what)
  }
  for (const name of ['scan.pdf', 'scan.png.exe', 'scan', 'scan.svg', 'scan.jpg', '.png'])
    assert.equal(outcome(await put(png, name)), name === '.png' ? 'image/png' : 'ending', name)
  assert.equal((await left()).length, 1)
})

test('a picture loses its place, camera, time and all that hangs on it, and stands upright', async (t) => {
  const { disk, put } = await aDisk(t)
  const photograph = await aPhotograph()
  const before = await sharp(photograph).metadata()
  assert.ok(before.exif && before.xmp && before.orientation === 6)
  assert.match(photograph.toString('latin1'), /SecretPhone/)
  const withMore = Buffer.concat([photograph, Buffer.from('<script>alert(1)</script>'), await aDocx()])
  const receipt = await put(withMore, 'photograph.jpg')
  assert.ok(receipt.ok)
  const kept = disk.pathOf(receipt.file.sha256)
  const after = await sharp(kept).metadata()
  assert.deepEqual(
    [after.exif, after.xmp, after.iptc, after.orientation],
    [undefined, undefined, undefined, undefined],
  )
  assert.deepEqual([after.width, after.height], [before.height, before.width])
  const text = (await readFile(kept)).toString('latin1')
  for (const secret of ['SecretPhone', 'Witness', 'GPS', 'Exif', 'xmp', '<script', 'PK\x03\x04'])
    assert.ok(!text.includes(secret), secret)
})

test('a picture of too many points is refused before it is drawn', async (t) => {
  const { put } = await aDisk(t)
  const huge = await sharp({
    create: { width: 16_000, height: 5000, channels: 3, background: '#fff' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer()
  assert.ok(huge.length < 1024 * 1024)
  assert.equal(outcome(await put(huge, 'huge.png')), 'tooManyPixels')
})

test('the same file is kept once', async (t) => {
  const { put, left } = await aDisk(t)
  const [one, other] = [await put(aPdf(), 'a.pdf'), await put(aPdf(), 'b.pdf')]
  assert.ok(one.ok && other.ok)
  assert.equal(one.file.sha256, other.file.sha256)
  assert.equal((await left()).length, 1)
})

test('whatever a file is called, its kept name and its address lead nowhere else', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '..',
        '..\\',
        '/',
        '\0',
        '\u202e',
        'CON',
        'ច្បាប់',
        '.exe',
        '.pdf',
        '"',
        '\r\nX: y',
        '%2e%2e',
      ),
    ),
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom(...KEPT_TYPES), (parts, type) => {
      const name = cleanName(parts.join(''), type)
      assert.doesNotMatch(name, /[\\/\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.|\.\./u)
      assert.match(name, /^.+\.[a-z0-9]+$/s)
      assert.ok([...name].length <= 130)
      assert.equal(cleanName(name, type), name)
      assert.match(addressName({ name, type }), /^[A-Za-z0-9-]+(?:\.[a-z0-9]+)+$/)
      assert.match(
        disposition('attachment', name),
        /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w.!~%-]*$/,
      )
    }),
  )
  assert.equal(cleanName('C:\\Users\\x\\ច្បាប់ ២០២៦.PDF', 'application/pdf'), 'ច្បាប់ ២០២៦.pdf')
  assert.equal(cleanName('con.pdf', 'application/pdf'), 'con-.pdf')
  assert.equal(addressName({ name: 'page.html', type: 'text/html' }), 'page.html.txt')
})
