import assert from 'node:assert/strict'

/*
 * Strict readers of the two text formats, written from their descriptions and sharing nothing with the writers.
 */

/** One BibTeX entry: its type, key and fields as they stand. @throws AssertionError at the first thing out of place */
export function readBibtex(text: string): { type: string; key: string; fields: Map<string, string> } {
  const head = /^@([a-z]+)\{([A-Za-z0-9:_-]+),\n/.exec(text)
  assert.ok(head?.[1] && head[2], 'an entry begins with @type{key,')
  assert.ok(text.endsWith('\n}\n'), 'an entry ends with } on its own line')
  const fields = new Map<string, string>()
  let rest = text.slice(head[0].length, -2)
  while (rest !== '') {
    const name = /^ {2}([a-z]+) = /.exec(rest)
    assert.ok(name?.[1], `a field begins with its name: ${rest}`)
    assert.ok(!fields.has(name[1]), `${name[1]} stands once`)
    rest = rest.slice(name[0].length)
    const end = endOfValue(rest)
    fields.set(name[1], rest.slice(0, end))
    assert.equal(rest.slice(end, end + 2), ',\n', 'a field ends with a comma and a line feed')
    rest = rest.slice(end + 2)
  }
  return { type: head[1], key: head[2], fields }
}

/** BibTeX counts braces whatever stands before them. */
function endOfValue(text: string): number {
  if (text[0] !== '{') {
    const macro = /^[a-z]{3}(?=,)/.exec(text)
    assert.ok(macro, `a bare value is the name of a month: ${text}`)
    return 3
  }
  let depth = 0
  for (let place = 0; place < text.length; place += 1) {
    if (text[place] === '{') depth += 1
    if (text[place] === '}') depth -= 1
    if (depth === 0) return place + 1
  }
  return assert.fail('braces balance')
}

/** One RIS reference as its tags in order. @throws AssertionError at the first thing out of place */
export function readRis(text: string): [string, string][] {
  assert.ok(text.endsWith('\r\n'), 'the last line ends in CR LF')
  const lines = text.slice(0, -2).split('\r\n')
  const tags = lines.map((line): [string, string] => {
    const match = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line)
    assert.ok(match?.[1] && match[2] !== undefined, `two signs, two spaces, hyphen, space, value: ${line}`)
    return [match[1], match[2]]
  })
  assert.equal(tags[0]?.[0], 'TY')
  assert.equal(tags.at(-1)?.[0], 'ER')
  return tags
}
