import type { Response, Router } from 'express'
import { aRouter } from '../../http/router.js'
import { actionStore } from '../../record/actions/store.js'
import { demandStore } from '../../record/demands/store.js'
import { indicatorStore } from '../../record/indicators/store.js'
import { nameReader } from '../../record/name-reader.js'
import { sourceStore } from '../../record/sources/store.js'
import type { VersionDeps } from '../../record/versions.js'
import { recordRoutes, type ShownRecord } from '../frame/record-routes.js'
import { sourcePage } from './pages.js'

type Shown = ShownRecord<'source'>

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

  const show = async (res: Response, shown: Shown): Promise<void> => {
    const { wording, site } = res.locals
    const [names, resting] = await Promise.all([readNames(shown.head), restingOn(shown)])
    const model = sourcePage(
      { ...shown, ...resting, names, deadSince: shown.version ? '' : (res.locals.beside ?? '') },
      { wording, origin: site.origin, licence: site.licence },
    )
    res.render('sources/show', model)
  }

  return router.use(recordRoutes('source', deps, show))
}
