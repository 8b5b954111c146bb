import assert from 'node:assert/strict'

/** Reads CSV by RFC 4180 and no more: CR LF after every record, quotes doubled. @throws AssertionError where it is not so */
export function readCsv(text: string): Record<string, string>[] {
  assert.equal(text[0], '\ufeff', 'it begins with a byte order mark')
  const records: string[][] = [[]]
  let rest = text.slice(1)
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest)
    assert.ok(match, `a field ends with a comma or CR LF: ${rest.slice(0, 60)}`)
    records.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'))
    if (match[3] === '\r\n') records.push([])
    rest = rest.slice(match[0].length)
  }
  assert.deepEqual(records.pop(), [], 'the last record ends with CR LF')
  const [names = [], ...rows] = records
  return rows.map((row) => {
    assert.equal(row.length, names.length, 'every record has as many fields as there are names')
    return Object.fromEntries(names.map((name, place) => [name, row[place] ?? '']))
  })
}
