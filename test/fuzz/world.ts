import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WIDEST_SCOPE } from '../../src/accounts/access-token-model.js'
import { ROLES } from '../../src/accounts/rules.js'
import { accessTokenStore } from '../../src/accounts/tokens/store.js'
import { addressOf, examplesOf, twoVersionsAndADraft } from '../support/every-route.js'
import { routesOf } from '../support/routes.js'
import { anAccount } from '../support/sign-in.js'
import { openSite } from '../support/site.js'
import { giveStarter } from '../support/starter-folder.js'
import type { Environment } from '../support/store.js'
import type { Known } from './known.js'

/** The starter record in a folder of its own, with an account of each role; what its own router and stores tell of it. */
export interface World extends Pick<Known, 'routes' | 'addresses' | 'parts' | 'tokens'> {
  environment: Environment
  remove(): Promise<void>
}

/** Parameters of addresses at which the record has nothing. */
const OTHERS: readonly [string, string][] = [
  [':sha256', 'a'.repeat(64)],
  [':name', 'a.pdf'],
  [':file', 'demands.csv'],
]

async function lookedAt(environment: Environment): Promise<Omit<World, 'environment' | 'remove'>> {
  const site = await openSite(environment)
  try {
    const tokens: string[] = []
    for (const role of ROLES) {
      const { id } = await anAccount(site, role)
      const token = await accessTokenStore(site.store.connection, site.clock).make(
        id,
        'fuzz',
        90,
        WIDEST_SCOPE,
      )
      tokens.push(token ?? '')
    }
    await twoVersionsAndADraft(site)
    const examples = new Map([...(await examplesOf(site, 'admin@example.org')), ...OTHERS])
    const routes = routesOf(site.app).filter(({ pattern }) => !pattern.includes('*'))
    const addresses = routes.map((route) => ({ method: route.method, address: addressOf(route, examples) }))
    return { routes, addresses, parts: [...examples.values()], tokens }
  } finally {
    await site.store.close()
  }
}

export async function aWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'tamdan-fuzz-'))
  const environment = {
    DATA_DIR: folder,
    STARTER_DATA: 'on',
    LINK_CHECK: 'off',
    FETCH: 'off',
    LOG_LEVEL: 'silent',
    TRUST_PROXY: '1',
    DEAR_READS_PER_MINUTE: '1000000',
    UPLOAD_MAX_MB: '1',
    UPLOAD_TOTAL_MB: '200',
  }
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await giveStarter(folder)
    return { ...(await lookedAt(environment)), environment, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
