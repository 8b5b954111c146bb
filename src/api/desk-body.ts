import Joi from 'joi'
import { AppError } from '../errors.js'
import type { BodyFault } from '../http/refusal.js'
import type { DeskForm } from '../kinds/form/form.js'
import * as member from '../kinds/shape/members.js'
import type { Content } from '../saving/read.js'

const DRAFT_STATES = ['draft', 'in-review'] as const

/** A draft as it is sent. */
export interface DraftBody {
  content: Content
  reason: string
  state: (typeof DRAFT_STATES)[number]
  /** The newest version that the writer saw; of a new record there is none. */
  version?: number
  /** The name in the address of a new record, where it is not in the content. */
  slug?: string
}

/** What a draft of a kind is sent as: the content that the ledger accepts, and what the desk asks beside it. */
export function bodyShape(form: DeskForm, isNew: boolean): Joi.ObjectSchema<DraftBody> {
  const slug = isNew && form.slugFrom !== null ? { slug: member.slug() } : {}
  const version = isNew ? {} : { version: Joi.number().integer().min(1).required() }
  return Joi.object<DraftBody>({
    content: form.shape.required(),
    reason: member.line(500).default(''),
    state: Joi.string()
      .valid(...DRAFT_STATES)
      .default('draft'),
    ...slug,
    ...version,
  }).required()
}

/** RFC 6901. */
export const pointerTo = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

export const invalid = (errors: readonly BodyFault[]): AppError =>
  new AppError('invalid', 'The draft is not right: see errors. Nothing was saved.', { errors })

/** Programs may send the slug of a new record beside its content; one that they do not send stays as it is. */
function withSlug({ slugFrom }: DeskForm, body: unknown, before: Content | null): unknown {
  const { content, slug = before?.slug } = (body ?? {}) as { slug?: unknown; content?: object | null }
  if (slugFrom === null || slug === undefined || typeof content !== 'object' || content === null) return body
  if (before !== null && 'slug' in content) return body
  return { ...(body as object), content: { ...content, slug } }
}

/**
 * Reads a sent draft. Unlike a page's form, a member that there is not is refused: a program that misspells one would
 * lose what it meant to say.
 * @param before the newest content; null for a new record
 * @throws AppError 'invalid' with every fault and where it is
 */
export function readBody(form: DeskForm, body: unknown, before: Content | null): DraftBody {
  const { value, error } = bodyShape(form, before === null).validate(withSlug(form, body, before), {
    abortEarly: false,
    errors: { wrap: { label: "'" } },
  })
  if (error) {
    throw invalid(error.details.map(({ path, message }) => ({ pointer: pointerTo(path), detail: message })))
  }
  return value
}
