import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { aSource } from '../../support/builders.js'
import { type Browser, ownSite, type Site } from '../../support/site.js'
import type { Environment } from '../../support/store.js'

/** The real application with one public source and one that is a draft. */
export async function aWorld(t: TestContext, more: Environment = {}): Promise<Site> {
  const site = await ownSite(t, more, { now: () => new Date('2026-11-24T02:00:00Z') })
  await site.store.ledger.appendAll([
    aSource('S-0001'),
    aSource('S-0002'),
    { ...aSource('S-0003'), operation: 'create' },
  ])
  return site
}

export const sha256Of = (content: Buffer | string): string =>
  createHash('sha256').update(content).digest('hex')

/** The names of all files in the data folder's `files`, however deep. */
export async function filesLeft({ config }: Site): Promise<string[]> {
  const found = await readdir(join(config.dataDir, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return found.filter((one) => one.isFile()).map(({ name }) => name)
}

export interface Given {
  to?: string
  op?: string
  version?: number
  about?: string
  why?: string
}

/** Sends the form of a source's files, as a browser does. */
export function upload(browser: Browser, name: string, content: Buffer | string, given: Given = {}) {
  const { to = 'S-0001', op = 'publish', version = 1, about = 'The signed decree', why = 'A scan' } = given
  return browser
    .post(`/desk/sources/${to}/files`)
    .field('op', op)
    .field('version', String(version))
    .field('about.en', about)
    .field('why', why)
    .attach('file', Buffer.from(content), { filename: name })
}
