import { accessStore } from '../../src/access/store.js'
import { WIDEST_SCOPE } from '../../src/accounts/access-token-model.js'
import type { Role, User } from '../../src/accounts/rules.js'
import { accessTokenStore } from '../../src/accounts/tokens/store.js'
import { commentStore } from '../../src/desk/remarks/comment-store.js'
import { unfinishedStore } from '../../src/desk/unfinished/store.js'
import { followStore } from '../../src/following/store.js'
import { analyse } from '../../src/imports/run/analyse.js'
import { importingWith } from '../../src/imports/run/importing.js'
import { NO_CHOICES } from '../../src/imports/uhri.js'
import { secretAddressStore } from '../../src/pages/unlisted/secret-address-store.js'
import { withdrawalStore } from '../../src/saving/withdrawal-store.js'
import { aPdf } from '../record/evidence/some-files.js'
import { sha256Of, upload } from '../record/evidence/world.js'
import type { Examples } from '../support/every-route.js'
import { anAccount, signIn } from '../support/sign-in.js'
import { browserOn, type Site } from '../support/site.js'
import { plantedRecord } from './planted.js'

const FILE = { name: 'zqfile.pdf', content: aPdf('zqwords') }

type Desk = Record<Role, User>

async function notes({ store: { connection }, clock }: Site, { editor, admin }: Desk) {
  const by = { id: editor.id, shownAs: editor.shownAs }
  await commentStore(connection, clock).add({
    ...{ record: 'action/A-0002', version: 2, author: by, kind: 'comment', text: 'zqcomment' },
  })
  await withdrawalStore(connection, clock).propose({
    ...{ _id: 'source/S-0002', kind: 'source', reference: 'S-0002', version: 2 },
    ...{ author: by, reason: 'zqproposal' },
  })
  const follows = followStore(connection, clock)
  const thing = { kind: 'demand', reference: 'D-0001' } as const
  await follows.ask({
    ...{ purpose: 'confirm', email: 'zqfollower@example.org', language: 'en', cadence: 'daily', thing },
  })
  const posted = new Map([['title.en', ['zqhalf']]])
  const half = { id: '', address: '/desk/actions/new', posted, isLapsed: true }
  return unfinishedStore(connection, clock).keep(admin.id, half)
}

/** A file of the editor's that was read and waits to be written. @returns its id */
async function anImport({ store: { connection, ledger }, clock }: Site, { editor }: Desk): Promise<string> {
  const importing = importingWith(connection, ledger, clock)
  const begun = await importing.imports.begin({
    user: editor,
    file: 'zqimport.csv',
    bytes: Buffer.from('reference,name_en,kind\nzqrow,zqrow,ngo\n'),
    options: { op: 'publish', table: 'organisations', keepsReferences: false, uhri: NO_CHOICES },
  })
  await analyse(importing, begun, (error) => {
    throw error
  })
  return begun._id
}

const people = async (site: Site): Promise<Desk> => ({
  contributor: await anAccount(site, 'contributor', 'zqcontributor@example.org'),
  editor: await anAccount(site, 'editor', 'zqeditor@example.org'),
  admin: await anAccount(site, 'admin', 'zqadmin@example.org'),
})

async function aFile(site: Site, { editor }: Desk): Promise<void> {
  const browser = browserOn(site)
  await signIn(browser, editor.email)
  await upload(browser, FILE.name, FILE.content, { to: 'S-0002' }).expect(303)
}

/** Somebody who may read what the editor wrote of the source and the unlisted programme. */
async function aReader(site: Site, { editor }: Desk): Promise<User> {
  const reader = await anAccount(site, 'editor', 'zqreader@example.org')
  const access = accessStore(site.store.connection)
  const naming = { user: reader.id, by: editor.id, at: site.clock.now().toISOString() }
  for (const id of ['source/S-0002', 'programme/P-0003']) await access.name(id, naming)
  return reader
}

export interface PlantedSite {
  desk: Desk
  /** Of the secret address of the unlisted programme. */
  secret: string
  /** With which a program asks for the editor. */
  bearer: string
  /** What stands for the parameters of routes: where readers are, and where only the desk is. */
  examples: { shown: Examples; hidden: Examples }
}

const SHOWN: Record<string, string> = {
  ...{ demands: 'D-0001', actions: 'A-0001', sources: 'S-0001', indicators: 'I-0001', programmes: 'P-0001' },
  ...{ themes: 'officer-training', organisations: 'licadho', progress: 'accountability' },
}
const HIDDEN: Record<string, string> = {
  ...{ demands: 'D-0002', actions: 'A-0002', sources: 'S-0002', indicators: 'I-0002', programmes: 'P-0003' },
  ...{ themes: 'T-0001', organisations: 'O-0001', progress: 'zqunlisted' },
}
const OTHERS: Record<string, string> = {
  ...{ ':version': '1', ':entry': '1', ':part': '1', ':id': '1' },
  ...{ ':range': '1..2', ':form': 'role', ':file': 'demands.csv' },
  ...{ ':sha256': sha256Of(FILE.content), ':name': FILE.name },
}

/** @param folders a record by the folder of its addresses @param more other parameters */
const examplesOf = (folders: Record<string, string>, more: Record<string, string>): Examples =>
  new Map([
    ...Object.entries(folders).flatMap(([folder, name]) =>
      ['reference', 'slug', 'name'].map((parameter): [string, string] => [`${folder}/:${parameter}`, name]),
    ),
    ...Object.entries({ ...OTHERS, ...more }),
  ])

/** Puts into a site, each in its place, what `PLANTED` names: all of it by the editor. */
export async function planted(site: Site): Promise<PlantedSite> {
  const { store, clock } = site
  const desk = await people(site)
  const { editor } = desk
  const by = { id: editor.id, shownAs: editor.shownAs }
  await store.ledger.appendAll(plantedRecord(by))
  const aside = await notes(site, desk)
  await aFile(site, desk)
  const reader = await aReader(site, desk)
  const imported = await anImport(site, desk)
  const address = { programme: 'P-0003', name: 'zqdonor', madeBy: by.shownAs }
  const secret = await secretAddressStore(store.connection, clock).make(address)
  const tokens = accessTokenStore(store.connection, clock)
  const bearer = (await tokens.make(editor.id, 'zqtoken', 30, WIDEST_SCOPE)) ?? ''
  const own = {
    'users/:id': reader.id,
    'unfinished/:id': aside,
    'import/:id': imported,
    'unlisted/:token': secret,
  }
  return {
    desk,
    secret,
    bearer,
    examples: { shown: examplesOf(SHOWN, own), hidden: examplesOf(HIDDEN, own) },
  }
}
