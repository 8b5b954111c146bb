import type { RequestHandler } from 'express'
import Joi from 'joi'
import multer from 'multer'
import { IMPORT_TABLES } from './columns.js'
import type { ImportOptions } from './model.js'
import { IMPORT_OPS, type ImportOp } from './rules.js'
import { readThemes } from './uhri.js'
import { NOTHING_TYPED, type UploadTyped } from './upload-page.js'

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

export const typedOf = (body: unknown): UploadTyped =>
  upload.validate(body ?? {}, { stripUnknown: true, convert: false }).value ?? NOTHING_TYPED

/** Takes one file into memory; what is wrong with the sending is told on the page. */
export function oneFile(sizeMb: number): RequestHandler {
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

/** What was chosen beside the file, as the import keeps it. */
export const optionsOf = ({ op, table, keeps, addressees, country, themes }: UploadTyped): ImportOptions => ({
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
