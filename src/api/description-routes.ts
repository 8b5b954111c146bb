import type { Router } from 'express'
import { aRouter } from '../http/router.js'
import { DEFAULT_LANGUAGE } from '../language/languages.js'
import { type Wording, wordingOf } from '../language/wording.js'
import type { Head } from '../ledger/entry.js'
import { apiPage } from './api-page.js'
import { type ChangeReader, changeReader } from './changes-store.js'
import { type Collection, collectionsOf } from './collections.js'
import { BASE } from './entry.js'
import { READS_A_MINUTE } from './limits.js'
import { openApi } from './openapi.js'
import { operationsOf } from './operations.js'
import type { ApiDeps } from './routes.js'

/** A published reference of each list, so that every example on the page has an answer. */
async function examplesAt(
  head: Head,
  collections: readonly Collection[],
  changes: ChangeReader,
): Promise<Map<string, string>> {
  const found = await Promise.all(
    collections.map(async ({ name, query, list }): Promise<[string, string][]> => {
      const [first] = await list(head, query.validate({}).value as never)
      return first === undefined ? [] : [[name, first]]
    }),
  )
  const [newest] = await changes.numbers(head, {})
  return new Map([...found.flat(), ...(newest === undefined ? [] : [['changes', newest] as const])])
}

/** /api, the page about the interface, and its OpenAPI document. Both are made from the same operations. */
export function apiDescriptionRoutes(deps: ApiDeps): Router {
  const router = aRouter()
  const { connection, config } = deps
  const licence = config.dataLicence
  const changes = changeReader(deps)
  const collections = collectionsOf(connection)
  const kinds = new Map(collections.map(({ name, kind }) => [name, kind]))
  const operationsIn = (wording: Wording) => operationsOf(collections, wording)
  // Made when first asked for: it takes longer than all the rest of the application's start.
  let document: string | undefined

  router.get(`${BASE}/openapi.json`, (_req, res) => {
    const english = wordingOf(DEFAULT_LANGUAGE)
    document ??= JSON.stringify(
      openApi({ operations: operationsIn(english), kinds: [...kinds.values()], licence }, english),
    )
    res.type('application/json').send(document)
  })

  router.get('/api', async (_req, res) => {
    const { head, wording, site } = res.locals
    const examples = await examplesAt(head, collections, changes)
    const input = { operations: operationsIn(wording), kinds, examples, licence, origin: site.origin }
    res.render('api/show', apiPage({ ...input, readsAMinute: READS_A_MINUTE }, wording))
  })
  return router
}
