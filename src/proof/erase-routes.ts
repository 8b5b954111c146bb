import type { Response, Router } from 'express'
import Joi from 'joi'
import { signedIn } from '../accounts/session/guard.js'
import { requireRecent } from '../accounts/session/recent.js'
import { formDone, isShowing } from '../accounts/session/sent-form.js'
import type { Clock } from '../clock.js'
import { AppError } from '../errors.js'
import { readQuery } from '../http/read.js'
import { aRouter } from '../http/router.js'
import { KINDS, type Kind } from '../ledger/entry.js'
import { erasable } from '../ledger/erase-versions.js'
import type { Ledger } from '../ledger/ledger.js'
import { eraseWithFiles } from '../record/evidence/cleaning.js'
import { diskIn } from '../record/evidence/disk.js'
import type { FileDeps } from '../record/evidence/routes.js'
import { evidenceStore } from '../record/evidence/store.js'
import { recordCalled } from '../record/name-reader.js'
import { type EraseInput, erasePage } from './erase-page.js'

interface Query {
  kind: Kind | ''
  reference: string
  done: string
}

const kind = () =>
  Joi.string()
    .valid('', ...KINDS)
    .default('')
const reference = () => Joi.string().trim().max(100).allow('').default('')

const query = Joi.object<Query>({ kind: kind(), reference: reference(), done: Joi.string().valid('erase') })

const body = Joi.object<{ kind: Kind | ''; reference: string; version: number[]; reason: string }>({
  kind: kind(),
  reference: reference(),
  version: Joi.array().items(Joi.number().integer().min(1)).single().default([]),
  reason: Joi.string().trim().max(2000).allow('').default(''),
})

interface EraseDeps extends Pick<FileDeps, 'config' | 'connection'> {
  ledger: Ledger
  clock: Clock
}

/** /desk/erase: erasing versions for ever. To be mounted behind the desk's guard, for admins alone. */
export function eraseRoutes({ config, connection, ledger, clock }: EraseDeps): Router {
  const evidence = evidenceStore(connection)
  const deps = { connection, ledger, evidence, disk: diskIn(config.dataDir) }
  const router = aRouter()
  // What is erased never comes back.
  router.use(requireRecent(clock, () => '/desk/erase'))

  /** Organisations and themes may be called by their slug. */
  const referenceOf = async ({ kind, reference }: Pick<EraseInput, 'kind' | 'reference'>) =>
    kind === '' ? reference : recordCalled(connection, await ledger.applied(), kind, reference)

  const render = async (
    res: Response,
    status: number,
    given: Pick<EraseInput, 'kind' | 'reference'> & Partial<EraseInput>,
  ) => {
    const { kind } = given
    const reference = await referenceOf(given)
    const found = kind === '' || reference === '' ? null : await erasable(deps, kind, reference)
    const isUnknown = reference !== '' && !found
    const problems = [...(given.problems ?? []), ...(isUnknown ? [{ field: 'reference', key: 'none' }] : [])]
    const input = { ticked: [], reason: '', done: false, ...given, reference, found, problems }
    res.status(isUnknown ? 404 : status)
    res.render('ledger/erase', { ...erasePage(input, res.locals.wording), layout: 'desk' })
  }

  router.get('/', async (req, res) => {
    const { kind, reference, done } = readQuery(query, req.query)
    await render(res, 200, { kind, reference, done: done === 'erase' })
  })

  router.post('/', async (req, res) => {
    const { version, reason, ...asked } = readQuery(body, req.body)
    const { kind } = asked
    const reference = await referenceOf(asked)
    const typed = { kind, reference, ticked: version, reason }
    if (isShowing(res)) return render(res, 200, typed)
    const problems = [
      ...(version.length === 0 ? [{ field: 'versions', key: 'noVersion' }] : []),
      ...(reason === '' ? [{ field: 'reason', key: 'noReason' }] : []),
    ]
    if (kind === '' || problems.length > 0) return render(res, 422, { ...typed, problems })
    const { id, shownAs } = signedIn(res)
    try {
      await eraseWithFiles(deps, { kind, reference, reason, versions: version, author: { id, shownAs } })
    } catch (error) {
      const isStale = error instanceof AppError && (error.kind === 'conflict' || error.kind === 'invalid')
      if (!isStale) throw error
      return render(res, 409, { ...typed, problems: [{ field: 'versions', key: 'moved' }] })
    }
    await formDone(res)
    const back = `/desk/erase?kind=${kind}&reference=${encodeURIComponent(reference)}&done=erase`
    res.redirect(303, res.locals.wording.href(back))
  })

  return router
}
