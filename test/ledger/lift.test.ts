import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { KINDS_OF_RECORD } from '../../src/kinds/kinds.js'
import type { Kind } from '../../src/ledger/entry.js'
import { lift, marked, shapeNow as present } from '../../src/ledger/lift.js'

/** Contents as they were written in one shape of one kind: one with every member there is, one with as few as can be. */
interface Fixture {
  full: Record<string, unknown>
  least: Record<string, unknown>
}

const FOLDER = join('test', 'ledger', 'shapes')
const kinds = Object.keys(KINDS_OF_RECORD) as (keyof typeof KINDS_OF_RECORD & Kind)[]
const shapeNow = (kind: Kind): number => present(KINDS_OF_RECORD[kind])

function fixture(kind: Kind, shape: number): Fixture {
  const path = join(FOLDER, `${kind}-${shape}.json`)
  assert.ok(existsSync(path), `${path} is missing: write a full and a least content of shape ${shape}`)
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Every member a content has, by path; members of a list's items stand under the list. */
function pathsIn(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, at))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [
    `${at}.${name}`,
    ...pathsIn(inner, `${at}.${name}`),
  ])
}

interface Description {
  keys?: Record<string, Description>
  items?: Description[]
}

/** Every member that a shape allows, by path. */
function pathsOf({ keys = {}, items = [] }: Description, at = ''): string[] {
  const members = Object.entries(keys)
  return [
    ...members.flatMap(([name, inner]) => [`${at}.${name}`, ...pathsOf(inner, `${at}.${name}`)]),
    ...items.flatMap((item) => pathsOf(item, at)),
  ]
}

for (const kind of kinds) {
  const { shape } = KINDS_OF_RECORD[kind]
  for (let number = 1; number <= shapeNow(kind); number += 1)
    test(`a ${kind} written in shape ${number} is read in the present shape`, () => {
      for (const content of Object.values(fixture(kind, number))) {
        const lifted = lift(KINDS_OF_RECORD[kind], { kind, reference: 'first-slug' }, content)
        const { value, error } = shape.validate(lifted, { abortEarly: false })
        const advice = `the shape of a ${kind} changed: add a step to its kind.ts and a fixture of the new shape`
        assert.equal(error, undefined, `${advice}: ${error?.message}`)
        // What validation would still add or change is missing from every content that was written before.
        assert.deepEqual(value, lifted, advice)
      }
    })

  test(`the fixture of the present shape of a ${kind} has every member that the shape allows`, () => {
    const { full } = fixture(kind, shapeNow(kind))
    const present = new Set(pathsIn(full))
    const missing = pathsOf(shape.describe() as Description).filter((path) => !present.has(path))
    assert.deepEqual([...new Set(missing)], [], `put these into ${FOLDER}/${kind}-${shapeNow(kind)}.json`)
  })
}

const steps = {
  steps: [
    ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, title: name }),
    (content: Record<string, unknown>) => ({ ...content, isOpen: true }),
  ],
}

const theme = { kind: 'theme', reference: 'first-slug' } as const

test('a content is lifted from the shape it was written in, and marked with the one it is written in', () => {
  const now = { title: 'a', isOpen: true }
  assert.deepEqual(lift(steps, theme, { name: 'a' }), now)
  assert.deepEqual(lift(steps, theme, { title: 'a', shape: 2 }), now)
  assert.deepEqual(marked(steps, now), { ...now, shape: 3 })
  assert.deepEqual(lift(steps, theme, marked(steps, now)), now)
  assert.deepEqual(marked({}, now), now)
  assert.throws(() => lift(steps, theme, { shape: 4 }), /written by a newer Tamdan/)
})
