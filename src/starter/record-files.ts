import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Joi from 'joi'
import { AppError } from '../errors.js'
import { ROOT } from '../http/build.js'
import type { ListOf, RecordKind } from '../kinds/kind.js'
import { ALL_KINDS, type ContentOf } from '../kinds/kinds.js'
import type { Kind } from '../ledger/entry.js'
import { references } from '../ledger/reference.js'

/** The content of one record under the reference that it gets. Themes and organisations are named by slug in it. */
export interface GivenRecord<Content> {
  reference: string
  content: Content
}

/** A record to begin with, as JSON files have it: lists under the names that addresses have, which `tamdan import` takes too. */
export type RecordFiles = { [Name in Kind as ListOf<Name>]: GivenRecord<ContentOf<Name>>[] }

const given = ({ letter }: RecordKind) =>
  Joi.array().items({
    kind: Joi.string(),
    reference: Joi.string().pattern(references(letter)).required(),
    // Its shape is the kind's; the ledger refuses what is not of it.
    content: Joi.object().unknown().required(),
  })

const FILE = Joi.object({
  $schema: Joi.string(),
  ...Object.fromEntries(ALL_KINDS.map((kind) => [kind.path, given(kind)])),
})

/** Where the starter record is. */
export const STARTER_FOLDER = join(ROOT, 'starter')

function filesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new AppError('invalid', `STARTER_DATA: there is no file or folder ${path}`)
  if (!found.isDirectory()) return [path]
  const names = readdirSync(path).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
  return names.sort().map((name) => join(path, name))
}

function parsed(file: string): Partial<RecordFiles> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new AppError('invalid', `${file} is no JSON: ${(error as Error).message}`, {}, { cause: error })
  }
  const checked = FILE.validate(value, { abortEarly: false })
  if (checked.error) throw new AppError('invalid', `${file}: ${checked.error.message}`)
  return checked.value as Partial<RecordFiles>
}

/**
 * Reads a record from one JSON file, or from all of a folder.
 * @throws AppError 'invalid' naming the file and what is wrong with it
 */
export function readRecordFiles(path: string): RecordFiles {
  const all = filesAt(path).map(parsed)
  const list = (name: keyof RecordFiles) => all.flatMap((one) => (one[name] ?? []) as GivenRecord<unknown>[])
  return Object.fromEntries(
    ALL_KINDS.map(({ path: name }) => [name, list(name as keyof RecordFiles)]),
  ) as unknown as RecordFiles
}
