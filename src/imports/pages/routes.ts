import type { Request, Response, Router } from 'express'
import Joi from 'joi'
import multer from 'multer'
import { signedIn } from '../../accounts/session/guard.js'
import { AppError, forbidden, notFound } from '../../errors.js'
import { fileFormReader } from '../../http/file-form.js'
import { readChosen, readParams } from '../../http/read.js'
import { aRouter } from '../../http/router.js'
import { hindranceToPublish } from '../../saving/rules.js'
import type { Import } from '../model.js'
import type { ImportOp } from '../rules.js'
import { analyse } from '../run/analyse.js'
import { settled } from '../run/settle.js'
import { write } from '../run/write.js'
import { dayChoice } from './day-questions.js'
import { optionsOf, typedOf } from './sent-file.js'
import { type Desk, type ImportDeps, showImport, showUpload } from './showing.js'
import { templateRoutes } from './template-routes.js'
import { importAddress, NOTHING_TYPED } from './upload-page.js'

const params = Joi.object<{ id: string }>({ id: Joi.string().uuid().required() })

async function take(desk: Desk, req: Request, res: Response, isTooLarge: boolean): Promise<void> {
  const { importing, config } = desk
  const typed = typedOf(req.body)
  const { t, href } = res.locals.wording
  const code = isTooLarge ? 'tooLarge' : req.file ? '' : 'noFile'
  if (code !== '')
    return showUpload(desk, res, 422, t(`imports.unreadable.${code}`, { size: config.uploadMaxMb }), typed)
  if (!desk.mayOp(res, typed.op as ImportOp)) throw forbidden('Publishing needs the role editor')
  const { id, shownAs } = signedIn(res)
  const { originalname = '', buffer } = req.file as Express.Multer.File
  const file = originalname.replace(/\p{C}/gu, '').slice(-120) || 'file'
  const one = await importing.imports.begin({
    user: { id, shownAs },
    file,
    bytes: buffer,
    options: optionsOf(typed),
  })
  void analyse(importing, one, desk.onError)
  res.redirect(303, href(importAddress(one._id)))
}

/** The person's own import. @throws AppError 'not-found' */
async function importAt({ importing }: Desk, req: Request, res: Response): Promise<Import> {
  const { id } = readParams(params, req.params)
  const found = await importing.imports.of(signedIn(res).id, id)
  if (!found) throw notFound('import', id)
  return settled(importing, found)
}

async function confirm(desk: Desk, req: Request, res: Response, one: Import, reason: string): Promise<void> {
  const { importing } = desk
  const { op } = one.options
  if (!desk.mayOp(res, op)) throw forbidden('Publishing needs the role editor')
  if (op === 'publish' && reason === '') return showImport(desk, req, res, one, { reason, isMissing: true })
  const { counts, headFaults } = one
  if (counts.wrong > 0 || headFaults.length > 0)
    throw new AppError('conflict', 'A row is wrong, so nothing is written')
  const isOurs = await importing.imports.move(one._id, 'ready', {
    state: 'writing',
    isStopped: false,
    done: 0,
  })
  const { id, shownAs } = signedIn(res)
  if (isOurs) void write(importing, one, { author: { id, shownAs }, reason }, desk.onError)
  res.redirect(303, res.locals.wording.href(importAddress(one._id)))
}

/** Answers about dates of one file. */
const MOST_CHOICES = 100

/** Reads the same file again, with themes of the index placed, or with an answer about its dates. */
async function readAgain(
  { importing, onError }: Desk,
  one: Import,
  body: Record<string, unknown>,
): Promise<void> {
  const { imports } = importing
  const placed = one.unplaced.flatMap((theme, at) => {
    const slug = body[`theme.${at}`]
    return typeof slug === 'string' && slug !== '' ? [[theme, slug.slice(0, 80)] as const] : []
  })
  const { options } = one
  const choice = dayChoice(one, body.day)
  const days = [...(choice ? [choice] : []), ...(options.days ?? [])].slice(0, MOST_CHOICES)
  const uhri = { ...options.uhri, themes: { ...options.uhri.themes, ...Object.fromEntries(placed) } }
  if (
    !(await imports.move(one._id, 'ready', {
      state: 'reading',
      done: 0,
      options: { ...options, uhri, days },
    }))
  )
    return
  await imports.dropRows(one._id)
  const found = await imports.of(one.user.id, one._id)
  if (found) void analyse(importing, found, onError)
}

const acting = Joi.object<{ op: 'confirm' | 'stop' | 'again' | 'remove' }>({
  op: Joi.string().valid('confirm', 'stop', 'again', 'remove').required(),
})

async function act(desk: Desk, req: Request, res: Response): Promise<void> {
  const one = await importAt(desk, req, res)
  const { imports } = desk.importing
  const body = (req.body ?? {}) as Record<string, unknown>
  const { op } = readChosen(acting, body)
  const { href } = res.locals.wording
  const reason = typeof body.reason === 'string' ? body.reason.replace(/\s+/g, ' ').trim().slice(0, 500) : ''
  if (op === 'confirm') return confirm(desk, req, res, one, reason)
  if (op === 'stop') await imports.set(one._id, { isStopped: true })
  else if (op === 'again') await readAgain(desk, one, body)
  else if (op === 'remove' && one.state !== 'reading' && one.state !== 'writing') {
    await imports.drop(one._id)
    return res.redirect(303, href('/desk/import'))
  }
  res.redirect(303, href(importAddress(one._id)))
}

/** /desk/import: the form, a preview for each file, templates. Behind the desk's guard. */
export function importRoutes(deps: ImportDeps): Router {
  const router = aRouter()
  const desk: Desk = {
    ...deps,
    mayOp: (res, op) =>
      op !== 'publish' || hindranceToPublish(signedIn(res), null, deps.config.reviewRequired) === null,
    onError: (error) => deps.log.error({ err: error }, 'an import failed'),
  }
  router.get('/', (_req, res) => showUpload(desk, res, 200, '', NOTHING_TYPED))
  const read = fileFormReader(multer.memoryStorage(), deps.config.uploadMaxMb)
  router.post('/', async (req, res) => take(desk, req, res, (await read(req, res)).isTooLarge))
  router.use('/template', templateRoutes(deps))
  router.get('/:id', async (req, res) => showImport(desk, req, res, await importAt(desk, req, res)))
  router.post('/:id', (req, res) => act(desk, req, res))
  return router
}
