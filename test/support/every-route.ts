import type { Connection } from 'mongoose'
import { oneTimeLinkStore } from '../../src/accounts/letters/link-store.js'
import { userStore } from '../../src/accounts/store.js'
import { systemClock } from '../../src/clock.js'
import { unfinishedStore } from '../../src/desk/unfinished/store.js'
import { ALL_KINDS } from '../../src/kinds/kinds.js'
import type { Kind } from '../../src/ledger/entry.js'
import { secretAddressStore } from '../../src/pages/unlisted/secret-address-store.js'
import type { RouteFound } from './routes.js'
import type { Site } from './site.js'

/** A record of the starter of each kind, by which its addresses are filled in. */
const REFERENCES: Record<Kind, string> = {
  demand: 'D-0001',
  action: 'A-0017',
  source: 'S-0002',
  theme: 'T-0001',
  organisation: 'O-0001',
  indicator: 'I-0001',
  programme: 'P-0001',
}

/** What readers' addresses call those of them that have a name. */
const SLUGS: Partial<Record<Kind, string>> = { theme: 'officer-training', organisation: 'licadho' }

const author = { id: 'another', shownAs: 'A. Colleague' }

/** Each kind's record gets a second version and a draft that waits for review: so that there is something to see. */
export async function twoVersionsAndADraft({ store }: Site): Promise<void> {
  for (const [kind, reference] of Object.entries(REFERENCES) as [Kind, string][]) {
    const entries = await store.ledger.entriesOf(kind, reference)
    // The ledger's own mark of an unlisted programme's form is no part of what one writes.
    const { shape: _, ...content } = JSON.parse(entries.at(-1)?.content ?? '{}')
    const expected = entries.length
    const change = { kind, reference, content, author, reason: 'For the test', contentBy: author }
    await store.ledger.append({ ...change, operation: 'publish', expected })
    await store.ledger.append({ ...change, operation: 'submit', expected: expected + 1, base: expected + 1 })
  }
}

/** What stands for the parameters in the patterns of routes: by folder and name, else by name alone. */
export type Examples = ReadonlyMap<string, string>

async function anotherAccount(connection: Connection): Promise<string> {
  const names = { name: 'Someone Else', shownAs: 'S. Else' }
  const user = { email: 'else@example.org', ...names, role: 'editor', passwordHash: null } as const
  return (await userStore(connection, systemClock).add(user))?.id ?? ''
}

/** @param owner e-mail of whoever looks: what is theirs alone is shown to nobody else */
export async function examplesOf({ store: { connection } }: Site, owner: string): Promise<Examples> {
  const ofKinds = ALL_KINDS.flatMap(({ kind, folder }) =>
    ['reference', 'slug', 'name'].map((name): [string, string] => [
      `${folder}/:${name}`,
      (name === 'reference' ? undefined : SLUGS[kind]) ?? REFERENCES[kind],
    ]),
  )
  const donor = { programme: 'P-0001', name: 'A donor', madeBy: author.shownAs }
  const token = await secretAddressStore(connection, systemClock).make(donor)
  const user = await anotherAccount(connection)
  const link = await oneTimeLinkStore(connection, systemClock).make(user)
  const looking = (await userStore(connection, systemClock).byEmail(owner))?.user.id ?? ''
  const posted = new Map([['title.en', ['Half a title']]])
  const half = { id: '', address: '/desk/actions/new', posted, isLapsed: true }
  const aside = await unfinishedStore(connection, systemClock).keep(looking, half)
  return new Map([
    ...ofKinds,
    ['progress/:slug', 'anti-trafficking'],
    ['progress/:name', 'anti-trafficking'],
    ['programmes/:reference', 'P-0001'],
    ['unlisted/:token', token],
    ['unfinished/:id', aside],
    ['users/:id', user],
    ['the link', link],
    [':version', '1'],
    [':range', '1..2'],
    [':form', 'role'],
    [':part', '1'],
    [':entry', '1'],
    [':id', '0'],
  ])
}

/** An address of a route. @throws Error naming the parameter that no example stands for: add one */
export function addressOf({ pattern }: Pick<RouteFound, 'pattern'>, examples: Examples): string {
  // What may follow is left out: it leads to the same, under the name of today.
  return pattern
    .replace(/\{[^}]*\}/g, '')
    .replace(/(?:(\w+)\/)?(?<=[/-]):(\w+)/g, (whole, folder: string | undefined, name) => {
      const example = examples.get(`${folder}/:${name}`) ?? examples.get(`:${name}`)
      if (example === undefined) throw new Error(`No example for ${whole} of ${pattern}`)
      return folder === undefined ? example : `${folder}/${example}`
    })
}
