import type { TestContext } from 'node:test'
import type { Role, User } from '../../src/accounts/rules.js'
import type { Change } from '../../src/ledger/ledger.js'
import type { Web } from '../../src/web/web.js'
import { aDemand, anAction, anOrganisation, aSource, aTheme } from '../support/builders.js'
import { anAccount, signIn } from '../support/sign-in.js'
import { type Browser, browserOn, ownSite, type Site } from '../support/site.js'

/** In every word that is for the named alone. */
export const PLANTED = 'zqplanted'

const SECRET_ADDRESS = `https://${PLANTED}.example.org/interview`

export const plantedSource = (more: object = {}) => ({
  kind: 'interview',
  title: { en: `${PLANTED} title` },
  authors: [`${PLANTED} author`],
  publisher: `${PLANTED} publisher`,
  address: SECRET_ADDRESS,
  publishedOn: '2024-05-06',
  archive: { address: `https://archive.example.org/${PLANTED}` },
  note: { en: `${PLANTED} note` },
  isConfidential: true,
  ...more,
})

interface Person {
  user: User
  browser: Browser
}

export interface World {
  site: Site
  people: Record<'maker' | 'named' | 'editor' | 'contributor' | 'admin', Person>
}

async function aPerson(site: Site, name: string, role: Role): Promise<Person> {
  const user = await anAccount(site, role, `${name}@example.org`)
  const browser = browserOn(site)
  await signIn(browser, user.email)
  return { user, browser }
}

/** What a source is first saved as, and then: a change by somebody. */
export const planted = (
  reference: string,
  { id, shownAs }: Pick<User, 'id' | 'shownAs'>,
  more: Partial<Change> = {},
): Change => ({
  ...aSource(reference),
  content: plantedSource(),
  author: { id, shownAs },
  reason: 'First version',
  ...more,
})

/**
 * An open source S-0001; S-0002, confidential and published, with a draft on top; S-0003, a confidential draft that waits
 * for review; S-0004, which was confidential and is open now. What cites them, and five people: who wrote them, an editor
 * named for them, and three who are not.
 */
export async function aWorld(t: TestContext, web?: Web): Promise<World> {
  const site = await ownSite(t, {}, { now: () => new Date('2026-11-24T02:00:00Z') }, web)
  const maker = await aPerson(site, 'maker', 'contributor')
  const { user } = maker
  const hush = { reason: `${PLANTED} reason` }
  const { ledger } = site.store
  await ledger.appendAll([
    aTheme('officer-training'),
    anOrganisation('licadho'),
    anOrganisation('rgc'),
    aSource('S-0001'),
    planted('S-0002', user),
    planted('S-0002', user, {
      ...hush,
      operation: 'submit',
      expected: 1,
      content: plantedSource({ readOn: '2026-01-02' }),
    }),
    planted('S-0003', user, { ...hush, operation: 'create' }),
    planted('S-0003', user, { ...hush, operation: 'submit', expected: 1 }),
    planted('S-0004', user),
    planted('S-0004', user, { ...hush, operation: 'edit', expected: 1 }),
    { ...aSource('S-0004', { title: { en: 'Opened source' } }), expected: 2, base: 2 },
    aDemand('D-0001', { sources: ['S-0001', 'S-0002'] }),
    anAction('A-0001', { sources: ['S-0002'] }),
    { ...anAction('A-0002', { sources: ['S-0003', 'S-0002'] }), operation: 'create' },
  ])
  const named = await aPerson(site, 'named', 'editor')
  for (const reference of ['S-0002', 'S-0003', 'S-0004'])
    await maker.browser
      .post(`/desk/sources/${reference}/readers`)
      .type('form')
      .send({ email: named.user.email })
      .expect(303)
  const others = {
    editor: await aPerson(site, 'editor', 'editor'),
    contributor: await aPerson(site, 'contributor', 'contributor'),
    admin: await aPerson(site, 'admin', 'admin'),
  }
  return { site, people: { maker, named, ...others } }
}
