import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decoded } from '../../src/web/charset.js'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)

test('a page is read by its mark, else by what was sent with it, else by what it declares, else as UTF-8', () => {
  const thai = Buffer.from([0xa1, 0xd2])
  const rows: [Uint8Array, string, string][] = [
    [bytes('កម្ពុជា'), 'text/html', 'កម្ពុជា'],
    [bytes('\ufeffé'), 'text/html; charset=iso-8859-1', 'é'],
    [bytes('\ufeffé', 'utf16le'), 'text/html', 'é'],
    [bytes('é', 'latin1'), 'text/html; charset="ISO-8859-1"', 'é'],
    [thai, 'text/html;charset=windows-874', 'กา'],
    [Buffer.concat([bytes('<meta charset=tis-620>'), thai]), 'text/html', '<meta charset=tis-620>กา'],
    [bytes('<meta charset="utf-16">é'), 'text/html', '<meta charset="utf-16">é'],
    [
      bytes('<?xml version="1.0" encoding="latin1"?>é', 'latin1'),
      'application/xhtml+xml',
      '<?xml version="1.0" encoding="latin1"?>é',
    ],
    [bytes('é'), 'text/html; charset=klingon', 'é'],
  ]
  for (const [body, type, expected] of rows) assert.equal(decoded(body, type), expected, type)
})

test('bytes that are no text of the charset do not stop the reading', () => {
  assert.equal(decoded(Buffer.from([0x61, 0xff, 0x62]), 'text/html'), 'a\ufffdb')
})
