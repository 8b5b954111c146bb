import type { Response, Router } from 'express'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { recordAddress } from '../../kinds/address.js'
import type { Edition, PublicContent, PublicKind } from '../../kinds/edition.js'
import { kindOfRecord } from '../../kinds/kinds.js'
import { nameParams, versionParams } from '../../kinds/params.js'
import type { Head } from '../../ledger/entry.js'
import { referenceNamed } from '../../record/history-params.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../../record/versions.js'
import { type VersionNotice, versionNotice } from './version-notice.js'

/** A record as it is published, or one of its versions, to make its page of. */
export interface ShownRecord<Kind extends PublicKind> {
  edition: Edition
  content: PublicContent[Kind]
  /** Null where the page is that of the record as it is. */
  version: VersionNotice | null
  /** Address of the record's page, without language prefix. */
  path: string
  /** What is told beside the content, names and linked entries, is as it was at this head. */
  head: Head
}

type Show<Kind extends PublicKind> = (res: Response, shown: ShownRecord<Kind>) => Promise<void>

/** The page of each record of a kind, and of each of its versions: /sources/S-0001, /sources/S-0001/v/1. */
export function recordRoutes<Kind extends PublicKind>(
  kind: Kind,
  deps: VersionDeps,
  show: Show<Kind>,
): Router {
  const router = aRouter()
  const own = `/${kindOfRecord(kind).folder}/:name`
  const [named, ofVersion] = [nameParams(kind), versionParams(kind)]

  router.get(own, async (req, res) => {
    const { name } = readParams(named, req.params)
    const { head } = res.locals
    const reference = await referenceNamed(deps.connection, head, kind, name)
    const found = await newestVersion({ ...deps, head }, kind, reference)
    await show(res, { ...found, path: recordAddress(kind, reference, found.content), version: null, head })
  })

  router.get(`${own}/v/:version`, async (req, res) => {
    const { name, version } = readParams(ofVersion, req.params)
    const { head, wording } = res.locals
    const reference = await referenceNamed(deps.connection, head, kind, name)
    const found = await publishedVersion({ ...deps, head }, kind, reference, version)
    await show(res, { ...found, version: versionNotice(found, wording) })
  })

  return router
}
