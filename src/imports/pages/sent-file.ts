import Joi from 'joi'
import { readChosen } from '../../http/read.js'
import { IMPORT_TABLES } from '../columns.js'
import type { ImportOptions } from '../model.js'
import { IMPORT_OPS, type ImportOp } from '../rules.js'
import { readThemes } from '../uhri.js'
import type { UploadTyped } from './upload-page.js'

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

/** @throws AppError 'bad-request' */
export const typedOf = (body: unknown): UploadTyped => readChosen(upload, body)

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
