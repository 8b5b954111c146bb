import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signedInAs } from '../support/sign-in.js'
import { aWorld } from './world.js'

const TAKES_FILES = ['/desk/import', '/desk/sources/S-0001/files'] as const

const FILE =
  'Content-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n'
const field = (name: string) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\ndraft\r\n`

/** What is wrong with a form, its content type, its body. */
const BROKEN: readonly [string, string, string][] = [
  ['no border', 'multipart/form-data', `--x\r\n${FILE}--x--\r\n`],
  ['another border', 'multipart/form-data; boundary=y', `--x\r\n${FILE}--x--\r\n`],
  ['an unknown kind of parts', 'multipart/mixed; boundary=x', `--x\r\n${FILE}--x--\r\n`],
  ['nothing in it', 'multipart/form-data; boundary=x', ''],
  ['a head without an end', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-da'],
  ['a head that is none', 'multipart/form-data; boundary=x', `--x\r\n: \u0001\r\n\r\na\r\n--x--\r\n`],
  ['a file without an end', 'multipart/form-data; boundary=x', `--x\r\n${FILE}`],
  [
    'a file in another field',
    'multipart/form-data; boundary=x',
    `--x\r\n${FILE.replace('file', 'other')}--x--`,
  ],
  ['too many fields', 'multipart/form-data; boundary=x', `${field('op').repeat(60)}--x--\r\n`],
  [
    'a field without a name',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--',
  ],
  ['a name that would be a list', 'multipart/form-data; boundary=x', `${field('op[99999999]')}--x--\r\n`],
]

for (const address of TAKES_FILES) {
  test(`a broken form with a file is refused as one at ${address}`, async (t) => {
    const editor = await signedInAs(await aWorld(t), 'editor')
    for (const [what, type, body] of BROKEN) {
      const { status, text } = await editor.post(address).set('Content-Type', type).send(body)
      assert.equal(status, 400, `${what}: ${status}`)
      assert.match(text, /could not be read/, what)
    }
    // A whole one is still read: it has no file.
    await editor.post(address).field('op', 'draft').expect(422)
  })
}
