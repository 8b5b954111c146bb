import type { Response, Router } from 'express'
import Joi from 'joi'
import { readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import type { Edition } from '../../kinds/edition.js'
import { referenceVersionParams } from '../../kinds/params.js'
import * as field from '../../kinds/shape/fields.js'
import type { PublicSource } from '../../kinds/source/rules.js'
import type { Head } from '../../ledger/entry.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { indicatorStore } from '../../record/indicators/store.js'
import { nameReader } from '../../record/name-reader.js'
import { sourceStore } from '../../record/sources/store.js'
import { newestVersion, publishedVersion, type VersionDeps } from '../../record/versions.js'
import { type VersionNotice, versionNotice } from '../frame/version-notice.js'
import { sourcePage } from './pages.js'

const sourceParams = Joi.object<{ reference: string }>({ reference: field.reference('S').required() })
const sourceVersionParams = referenceVersionParams('S')

interface Shown {
  edition: Edition
  content: PublicSource
  version: VersionNotice | null
  /** What is told beside the content, names and linked entries, is as it was at this head. */
  head: Head
}

const byReference = <Row extends { reference: string }>(rows: (Row | undefined)[]): Row[] =>
  rows.filter((row) => row !== undefined).sort((a, b) => (a.reference < b.reference ? -1 : 1))

/** What rests on a source would say who spoke, so of a confidential one it is not even looked up. */
function restingReader({ connection }: VersionDeps) {
  const actionRows = actionStore(connection).rows
  const demandRows = demandStore(connection).rows
  const sources = sourceStore(connection)
  const indicators = indicatorStore(connection)
  return async ({ edition, content, head }: Shown) => {
    if (content.isConfidential) return { demands: [], actions: [], indicators: [] }
    const { reference } = edition
    const [demands, actions, ofDemands, onActions, onIndicators] = await Promise.all([
      demandRows(head),
      actionRows(head),
      sources.ofDemands(head),
      sources.actionsOn(head, reference),
      indicators.onSource(head, reference),
    ])
    const naming = [...ofDemands].filter(([, named]) => named.has(reference))
    return {
      demands: byReference(naming.map(([demand]) => demands.get(demand))),
      actions: byReference(onActions.map((action) => actions.get(action))),
      indicators: onIndicators,
    }
  }
}

/** /sources/S-0001 and /sources/S-0001/v/N. */
export function sourceRoutes(deps: VersionDeps): Router {
  const router = aRouter()
  const restingOn = restingReader(deps)
  const readNames = nameReader(deps.connection)

  const at = (res: Response) => ({ ...deps, head: res.locals.head })

  const show = async (res: Response, shown: Shown): Promise<void> => {
    const { wording, site } = res.locals
    const [names, resting] = await Promise.all([readNames(shown.head), restingOn(shown)])
    const model = sourcePage(
      { ...shown, ...resting, names, deadSince: shown.version ? '' : (res.locals.beside ?? '') },
      { wording, origin: site.origin, licence: site.licence },
    )
    res.render('sources/show', model)
  }

  router.get('/sources/:reference', async (req, res) => {
    const { reference } = readParams(sourceParams, req.params)
    await show(res, {
      ...(await newestVersion(at(res), 'source', reference)),
      version: null,
      head: res.locals.head,
    })
  })

  router.get('/sources/:reference/v/:version', async (req, res) => {
    const { reference, version } = readParams(sourceVersionParams, req.params)
    const found = await publishedVersion(at(res), 'source', reference, version)
    await show(res, { ...found, version: versionNotice(found, res.locals.wording) })
  })

  return router
}
