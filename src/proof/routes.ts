import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import type { Config } from '../config.js'
import { notFound } from '../errors.js'
import { ROOT } from '../http/build.js'
import type { Downloads } from '../http/downloads.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import type { Head } from '../ledger/entry.js'
import { headSigningKey } from './head-key.js'
import { publicKeyText } from './head-statement.js'
import { ledgerPage, ON_PAGE } from './pages.js'
import { type ProofEntry, publicLine } from './public-entry.js'
import { proofStore } from './store.js'

interface ProofDeps {
  config: Pick<Config, 'dataDir'>
  connection: Connection
  downloads: Downloads
}

const MOST = Number.MAX_SAFE_INTEGER

const pageQuery = Joi.object<{ page: number }>({ page: Joi.number().integer().min(1).max(MOST).default(1) })
const lineQuery = Joi.object<{ from: number }>({ from: Joi.number().integer().min(1).max(MOST).default(1) })

async function* lines(entries: AsyncIterable<ProofEntry>): AsyncGenerator<string> {
  for await (const entry of entries) yield `${publicLine(entry)}\n`
}

/** /ledger, /ledger.jsonl and the description of the format. */
export function proofRoutes({ config, connection, downloads }: ProofDeps): Router {
  const router = aRouter()
  const store = proofStore(connection)
  const key = publicKeyText(headSigningKey(config.dataDir))

  /** The entries of one page of the list, newest first. */
  const pageOf = async (head: Head, page: number): Promise<ProofEntry[]> => {
    const last = head.number - (page - 1) * ON_PAGE
    if (page > 1 && last < 1) throw notFound('page', String(page))
    const entries: ProofEntry[] = []
    for await (const entry of store.entries(head, Math.max(1, last - ON_PAGE + 1), last)) entries.push(entry)
    return entries.reverse()
  }

  router.get('/ledger', async (req, res) => {
    const { head, site, wording } = res.locals
    const { page } = readQuery(pageQuery, req.query)
    const entries = await pageOf(head, page)
    res.render('ledger/show', ledgerPage({ head, key, origin: site.origin, entries, page }, wording))
  })

  router.get('/ledger.jsonl', async (req, res) => {
    const { head } = res.locals
    const { from } = readQuery(lineQuery, req.query)
    res.set({
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'X-Ledger-Head': `${head.number} ${head.hash}`,
    })
    const parts = () => [Readable.from(lines(store.entries(head, 1)))] as const
    await downloads.send(req, res, { name: 'ledger.jsonl', kind: 'ledger', parts, fromLine: from })
  })

  router.get('/ledger.md', async (_req, res) => {
    const text = await readFile(join(ROOT, 'docs', 'ledger.md'), 'utf8')
    res.type('text/markdown; charset=utf-8').send(text)
  })

  return router
}
