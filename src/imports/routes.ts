import { type Request, type RequestHandler, type Response, Router } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import multer from 'multer'
import { signedIn } from '../accounts/guard.js'
import type { Clock } from '../clock.js'
import type { Config } from '../config.js'
import { hindranceToPublish } from '../desk/rules.js'
import { contentAt } from '../desk/standing.js'
import { deskStore } from '../desk/store.js'
import { AppError, forbidden, notFound } from '../errors.js'
import { sendStream } from '../http/download.js'
import { readParams, readQuery } from '../http/read.js'
import { shown } from '../language/text.js'
import type { Ledger } from '../ledger/ledger.js'
import type { Log } from '../log.js'
import { analyse, type Importing } from './analyse.js'
import { IMPORT_TABLES, importTable } from './columns.js'
import { importingWith } from './importing.js'
import type { Import, ImportOptions, ImportRow } from './model.js'
import { PER_PAGE, previewPage } from './preview-page.js'
import { IMPORT_OPS, type ImportOp, type Members, OUTCOMES, type Outcome } from './rules.js'
import { settled } from './settle.js'
import { csvTemplate, xlsxTemplate } from './template.js'
import { readThemes } from './uhri.js'
import { importAddress, NOTHING_TYPED, type UploadTyped, uploadPage } from './upload-page.js'
import { write } from './write.js'

interface Site {
  connection: Connection
  ledger: Ledger
  clock: Clock
}

export interface ImportDeps {
  config: Pick<Config, 'uploadMaxMb' | 'reviewRequired' | 'dataLicence'>
  importing: Importing
  log: Log
}

/** What the application has, as imports need it. */
export const importDeps = ({
  config,
  connection,
  ledger,
  clock,
  log,
}: Omit<ImportDeps, 'importing'> & Site): ImportDeps => ({
  config,
  importing: importingWith(connection, ledger, clock),
  log,
})

const SECONDS = 3

const params = Joi.object<{ id: string }>({ id: Joi.string().uuid().required() })
const templateParams = Joi.object<{ file: string }>({
  file: Joi.string()
    .pattern(/^[a-z]+\.(?:csv|xlsx)$/)
    .required(),
})
const query = Joi.object<{ outcome: Outcome | null; page: number }>({
  outcome: Joi.string()
    .valid(...OUTCOMES)
    .default(null),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

const text = (max: number) => Joi.string().allow('').max(max).default('')
const upload = Joi.object<UploadTyped>({
  op: Joi.string()
    .valid(...IMPORT_OPS)
    .default('draft'),
  table: Joi.string()
    .valid('', ...IMPORT_TABLES.map(({ name }) => name))
    .default(''),
  keeps: Joi.string().valid('on', '').default(''),
  addressees: text(2000),
  country: text(200),
  themes: text(20_000),
})

const typedOf = (body: unknown): UploadTyped =>
  upload.validate(body ?? {}, { stripUnknown: true, convert: false }).value ?? NOTHING_TYPED

/** Takes one file into memory; what is wrong with the sending is told on the page. */
function oneFile(sizeMb: number): RequestHandler {
  const limits = {
    fileSize: Math.floor(sizeMb * 1024 * 1024),
    files: 1,
    fields: 20,
    fieldSize: 100_000,
    parts: 40,
  }
  const take = multer({ storage: multer.memoryStorage(), limits, defParamCharset: 'utf8' }).single('file')
  return (req, res, next) =>
    take(req, res, (error: unknown) => {
      if (!(error instanceof multer.MulterError)) return next(error)
      res.locals.uploadFault = error.code
      next()
    })
}

declare global {
  namespace Express {
    interface Locals {
      /** Why a file that was sent was not taken, as multer calls it. */
      uploadFault?: string
    }
  }
}

interface Desk extends ImportDeps {
  mayOp(res: Response, op: ImportOp): boolean
  onError(error: unknown): void
}

async function showUpload(
  desk: Desk,
  res: Response,
  status: number,
  problem: string,
  typed: UploadTyped,
): Promise<void> {
  const { importing, config, mayOp } = desk
  await importing.imports.expire()
  const given = {
    earlier: await importing.imports.list(signedIn(res).id),
    mayPublish: mayOp(res, 'publish'),
    sizeMb: config.uploadMaxMb,
    problem,
    typed,
  }
  res.status(status).render('imports/upload', { ...uploadPage(given, res.locals.wording), layout: 'desk' })
}

const optionsOf = ({ op, table, keeps, addressees, country, themes }: UploadTyped): ImportOptions => ({
  op: op as ImportOp,
  table,
  keepsReferences: keeps === 'on',
  uhri: {
    addressees: addressees
      .split(/[;,\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
    country: country.trim(),
    themes: readThemes(themes),
  },
})

async function take(desk: Desk, req: Request, res: Response): Promise<void> {
  const { importing, config } = desk
  const typed = typedOf(req.body)
  const { t, href } = res.locals.wording
  const code = res.locals.uploadFault === 'LIMIT_FILE_SIZE' ? 'tooLarge' : req.file ? '' : 'noFile'
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

async function beforeOf({ importing }: Desk, rows: readonly ImportRow[]): Promise<Map<string, Members>> {
  const changed = rows.filter(({ outcome }) => outcome === 'changed')
  const contents = changed.map(async ({ _id, kind, reference, base }) => {
    const content = await contentAt(importing.ledger, { kind, reference }, base)
    return [_id, content] as const
  })
  return new Map(await Promise.all(contents))
}

async function showImport(
  desk: Desk,
  req: Request,
  res: Response,
  one: Import,
  said = { reason: '', isMissing: false },
) {
  const { outcome, page: number } = readQuery(query, req.query)
  const { importing, mayOp } = desk
  const { wording } = res.locals
  const isUnderWay = one.state === 'reading' || one.state === 'writing'
  const rows = isUnderWay ? [] : await importing.imports.rows(one._id, outcome, number, PER_PAGE)
  const choices =
    one.unplaced.length > 0
      ? await deskStore(importing.connection, importing.ledger).choices(['theme'], [], wording.lang)
      : {}
  const themes = (choices.theme ?? []).map(({ value, title }) => ({
    value,
    text: shown(title, wording.lang).text,
  }))
  const given = {
    ...{ one, rows, outcome, number, themes, mayOp: mayOp(res, one.options.op) },
    ...{ before: await beforeOf(desk, rows), reason: said.reason, reasonMissing: said.isMissing },
  }
  // A header and no element, so that it needs no script and no other layout.
  if (isUnderWay) res.set('Refresh', String(SECONDS))
  res
    .status(said.isMissing ? 422 : 200)
    .render('imports/show', { ...previewPage(given, wording), layout: 'desk' })
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

/** Reads the same file again, with themes of the index placed. */
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
  const uhri = { ...options.uhri, themes: { ...options.uhri.themes, ...Object.fromEntries(placed) } }
  if (!(await imports.move(one._id, 'ready', { state: 'reading', done: 0, options: { ...options, uhri } })))
    return
  await imports.dropRows(one._id)
  const found = await imports.of(one.user.id, one._id)
  if (found) void analyse(importing, found, onError)
}

async function act(desk: Desk, req: Request, res: Response): Promise<void> {
  const one = await importAt(desk, req, res)
  const { imports } = desk.importing
  const body = (req.body ?? {}) as Record<string, unknown>
  const { href } = res.locals.wording
  const reason = typeof body.reason === 'string' ? body.reason.replace(/\s+/g, ' ').trim().slice(0, 500) : ''
  if (body.op === 'confirm') return confirm(desk, req, res, one, reason)
  if (body.op === 'stop') await imports.set(one._id, { isStopped: true })
  else if (body.op === 'again') await readAgain(desk, one, body)
  else if (body.op === 'remove' && one.state !== 'reading' && one.state !== 'writing') {
    await imports.drop(one._id)
    return res.redirect(303, href('/desk/import'))
  }
  res.redirect(303, href(importAddress(one._id)))
}

function sendTemplate({ config, importing, log }: ImportDeps): RequestHandler {
  return async (req, res) => {
    const { file } = readParams(templateParams, req.params)
    const [name = '', ending] = file.split('.')
    const table = importTable(name)
    if (!table) throw notFound('template', file)
    res.set('Content-Disposition', `attachment; filename="${file}"`)
    if (ending === 'csv') return void res.type('text/csv; charset=utf-8').send(csvTemplate(table))
    const head = await importing.ledger.applied()
    const edition = { head, origin: res.locals.site.origin, licence: config.dataLicence }
    res.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    await sendStream(req, res, () => [xlsxTemplate(table, edition)], log)
  }
}

/** /desk/import: the form, a preview for each file, templates. Behind the desk's guard. */
export function importRoutes(deps: ImportDeps): Router {
  const router = Router()
  const desk: Desk = {
    ...deps,
    mayOp: (res, op) =>
      op !== 'publish' || hindranceToPublish(signedIn(res), null, deps.config.reviewRequired) === null,
    onError: (error) => deps.log.error({ err: error }, 'an import failed'),
  }
  router.get('/', (_req, res) => showUpload(desk, res, 200, '', NOTHING_TYPED))
  router.post('/', oneFile(deps.config.uploadMaxMb), (req, res) => take(desk, req, res))
  router.get('/template/:file', sendTemplate(deps))
  router.get('/:id', async (req, res) => showImport(desk, req, res, await importAt(desk, req, res)))
  router.post('/:id', (req, res) => act(desk, req, res))
  return router
}
