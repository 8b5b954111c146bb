import Joi from 'joi'
import { FOLLOWED_KINDS, type FollowedKind } from '../kinds/kinds.js'
import { referenceField } from '../kinds/params.js'
import * as member from '../kinds/shape/members.js'
import { LANGUAGES, type Language } from '../language/languages.js'
import { emailField } from '../mail/address.js'
import { CADENCES, type Cadence, type Followed } from './rules.js'

export type FollowField = 'email' | 'cadence' | 'many'

/** What is wrong with a form, one for each field. */
export type FollowProblems = ReadonlySet<FollowField>

export interface FollowForm {
  email: string
  cadence: Cadence
}

export interface MineForm {
  token: string
  cadence: Cadence
  language: Language
  /** 'demand:D-0001' for each thing that is still wanted. */
  thing: string[]
}

const reference = Object.fromEntries(FOLLOWED_KINDS.map((kind) => [kind, referenceField(kind)]))

/** ?demand=D-0001, ?theme=officer-training or ?programme=P-0001. */
export const thingQuery = Joi.object<Partial<Record<FollowedKind, string>>>(reference)

export const followTokenQuery = Joi.object<{ token?: string }>({
  token: Joi.string().pattern(/^[A-Za-z0-9_-]{43}$/),
})

const cadence = () =>
  Joi.string()
    .valid(...CADENCES)
    .required()

export const followForm = Joi.object<FollowForm>({ email: emailField().required(), cadence: cadence() })
export const emailForm = Joi.object<{ email: string }>({ email: emailField().required() })

export const mineForm = Joi.object<MineForm>({
  token: Joi.string()
    .pattern(/^[A-Za-z0-9_-]{43}$/)
    .required(),
  cadence: cadence(),
  language: Joi.string()
    .valid(...LANGUAGES)
    .required(),
  thing: member.listOf(Joi.string().max(120), 1000),
})

/** The one thing that an address names; null for none, 'many' for more than one. */
export function askedThing(query: Partial<Record<FollowedKind, string>>): Followed | null | 'many' {
  const named = FOLLOWED_KINDS.flatMap((kind) => {
    const name = query[kind]
    return name === undefined ? [] : [{ kind, reference: name }]
  })
  const [first = null, second] = named
  return second ? 'many' : first
}

export type FollowFormResult<T> = { ok: true; value: T } | { ok: false; problems: FollowProblems }

/** Reads a form; every problem at once, nothing but text comes through. */
export function readFollowForm<T>(schema: Joi.ObjectSchema<T>, body: unknown): FollowFormResult<T> {
  const { value, error } = schema.validate(body ?? {}, { abortEarly: false, stripUnknown: true })
  if (!error) return { ok: true, value }
  return { ok: false, problems: new Set(error.details.map(({ path }) => path[0] as FollowField)) }
}

/** What was sent under a name, to show it again; '' for anything that is not one text. */
export function typed(body: unknown, name: string): string {
  const sent: unknown = Object.entries(body ?? {}).find(([key]) => key === name)?.[1]
  return typeof sent === 'string' ? sent : ''
}
