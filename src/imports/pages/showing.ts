import type { Request, Response } from 'express'
import Joi from 'joi'
import type { Connection } from 'mongoose'
import { signedIn } from '../../accounts/session/guard.js'
import type { Clock } from '../../clock.js'
import type { Config } from '../../config.js'
import { readQuery } from '../../http/read.js'
import { shown } from '../../language/text.js'
import type { Ledger } from '../../ledger/ledger.js'
import type { Log } from '../../log.js'
import { contentAt } from '../../saving/standing.js'
import type { Import, ImportRow } from '../model.js'
import { type ImportOp, type Members, OUTCOMES, type Outcome } from '../rules.js'
import { type Importing, insideOf } from '../run/analyse.js'
import { importingWith } from '../run/importing.js'
import { PER_PAGE, previewPage } from './preview-page.js'
import { type UploadTyped, uploadPage } from './upload-page.js'

interface Site {
  connection: Connection
  ledger: Ledger
  clock: Clock
}

export interface ImportDeps {
  config: Pick<Config, 'uploadMaxMb' | 'reviewRequired' | 'dataLicence' | 'years'>
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
  importing: importingWith(connection, ledger, clock, config),
  log,
})

/** Seconds after which a browser asks again how far an import is. */
const SECONDS = 3

const query = Joi.object<{ outcome: Outcome | null; page: number }>({
  outcome: Joi.string()
    .valid(...OUTCOMES)
    .default(null),
  page: Joi.number().integer().min(1).max(100_000).default(1),
})

/** The same with what the pages ask of who is signed in. */
export interface Desk extends ImportDeps {
  mayOp(res: Response, op: ImportOp): boolean
  onError(error: unknown): void
}

export async function showUpload(
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

async function beforeOf(
  { importing }: Desk,
  one: Import,
  rows: readonly ImportRow[],
): Promise<Map<string, Members>> {
  const { ledger } = insideOf(importing, one)
  const changed = rows.filter(({ outcome }) => outcome === 'changed')
  const contents = changed.map(async ({ _id, kind, reference, base }) => {
    const content = await contentAt(ledger, { kind, reference }, base)
    return [_id, content] as const
  })
  return new Map(await Promise.all(contents))
}

export async function showImport(
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
    one.unplaced.length > 0 ? await insideOf(importing, one).store.choices(['theme'], [], wording.lang) : {}
  const themes = (choices.theme ?? []).map(({ value, title }) => ({
    value,
    text: shown(title, wording.lang).text,
  }))
  const given = {
    ...{ one, rows, outcome, number, themes, mayOp: mayOp(res, one.options.op) },
    ...{ before: await beforeOf(desk, one, rows), reason: said.reason, reasonMissing: said.isMissing },
  }
  // A header and no element, so that it needs no script and no other layout.
  if (isUnderWay) res.set('Refresh', String(SECONDS))
  res
    .status(said.isMissing ? 422 : 200)
    .render('imports/show', { ...previewPage(given, wording), layout: 'desk' })
}
