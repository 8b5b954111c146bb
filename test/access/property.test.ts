import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accessStore } from '../../src/access/store.js'
import { AppError } from '../../src/errors.js'
import type { Operation } from '../../src/ledger/entry.js'
import { deskDoor } from '../../src/saving/inside.js'
import { aSource } from '../support/builders.js'
import { ownSite } from '../support/site.js'

const PEOPLE = ['ann', 'bora', 'chan'] as const
type Who = (typeof PEOPLE)[number]

type Step =
  | { do: 'write'; by: Who; operation: 'edit' | 'submit' | 'publish'; isConfidential: boolean }
  | { do: 'name' | 'remove'; user: Who }

const who = fc.constantFrom(...PEOPLE)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      by: who,
      operation: fc.constantFrom('edit' as const, 'submit' as const, 'publish' as const),
      isConfidential: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('name' as const, 'remove' as const), user: who }) },
)

/** What is kept in mind beside the program: of one source its versions, and who is in and out. */
interface Model {
  versions: { by: Who; isConfidential: boolean; operation: Operation }[]
  named: Set<Who>
  removed: Set<Who>
}

const newestSecret = ({ versions }: Model) => versions.findLastIndex((one) => one.isConfidential) + 1

function isClosedTo(model: Model, person: Who): boolean {
  const { versions, named, removed } = model
  const upTo = newestSecret(model)
  if (upTo === 0) return false
  const isReader = (versions.some(({ by }) => by === person) || named.has(person)) && !removed.has(person)
  const published = versions.findLastIndex(({ operation }) => operation === 'publish') + 1
  const isStanding = versions.length <= upTo || (published > 0 && published <= upTo)
  return isStanding && !isReader
}

/** The versions whose words one may read where the source is not closed to them. */
function mayReadWord(model: Model, person: Who, version: number): boolean {
  const { versions, named, removed } = model
  const isReader = (versions.some(({ by }) => by === person) || named.has(person)) && !removed.has(person)
  return isReader || (!isClosedTo(model, person) && version > newestSecret(model))
}

test('whatever is made confidential, named, removed, edited and published: each reads by the rule and no more', async (t) => {
  const site = await ownSite(t)
  const { connection, ledger } = site.store
  const door = deskDoor({ connection, ledger, clock: site.clock })
  const accesses = accessStore(connection)
  let number = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      number += 1
      const reference = `S-${String(number).padStart(4, '0')}`
      const id = `source/${reference}`
      const word = (version: number) => `zq${number}word${version}.`
      const model: Model = { versions: [], named: new Set(), removed: new Set() }
      const write = async (by: Who, operation: Operation, isConfidential: boolean) => {
        const expected = model.versions.length
        const content = { kind: 'news', title: { en: word(expected + 1) }, publisher: 'x', isConfidential }
        const author = { id: by, shownAs: by }
        const change = {
          ...aSource(reference),
          operation,
          content,
          author,
          reason: word(expected + 1),
          expected,
        }
        const isRefused = expected > 0 && isClosedTo(model, by)
        try {
          await door.as({ id: by }).ledger.append(change)
          assert.ok(!isRefused, `${by} wrote what is closed to them`)
          model.versions.push({ by, isConfidential, operation })
        } catch (error) {
          assert.ok(isRefused && error instanceof AppError && error.kind === 'forbidden', String(error))
        }
      }
      await write('ann', 'create', false)
      for (const one of steps) {
        if (one.do === 'write') await write(one.by, one.operation, one.isConfidential)
        else if (newestSecret(model) > 0) {
          const { user } = one
          // The desk opens the page of readers once a version is confidential.
          await accesses.of([id])
          if (one.do === 'name') await accesses.name(id, { user, by: 'ann', at: '2026-11-24T00:00:00.000Z' })
          else await accesses.remove(id, user)
          model[one.do === 'name' ? 'removed' : 'named'].delete(user)
          model[one.do === 'name' ? 'named' : 'removed'].add(user)
        }
        for (const person of PEOPLE) {
          const { ledger: own, store } = door.as({ id: person })
          const shown = JSON.stringify([
            await own.entriesOf('source', reference),
            await store.state('source', reference),
            await store.list('source', 1),
            await store.choices(['source'], [], 'en'),
          ])
          for (let version = 1; version <= model.versions.length; version += 1) {
            const content = await own.entryOf('source', reference, version)
            const tells = JSON.stringify(content?.content ?? '').includes(word(version))
            assert.equal(tells, mayReadWord(model, person, version), `${person}, version ${version}`)
            // Its reason is nowhere either: readers are not told that of a confidential one.
            if (!tells) assert.ok(!shown.includes(word(version)), `${person}, version ${version}`)
          }
        }
      }
    }),
    { numRuns: 25 },
  )
})
