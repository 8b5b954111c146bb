import Joi from 'joi'
import * as member from '../kinds/shape/members.js'
import { latinDigits } from '../language/digits.js'
import { anyEmail, emailField } from '../mail/address.js'
import { PASSWORD_MAX, passwordProblem, ROLES, type Role } from './rules.js'

export interface LoginForm {
  email: string
  password: string
  next: string
}
export interface SetupForm {
  token: string
  /** Only the first admin's form has one; the other accounts have theirs already. */
  email?: string
  name: string
  shownAs: string
  password: string
  again: string
}
export interface NamesForm {
  name: string
  shownAs: string
}
export interface PasswordForm {
  old: string
  password: string
  again: string
}
export interface NewUser {
  email: string
  name: string
  shownAs: string
  role: Role
}

/** One problem of a form: the field's name, and the key of its words in `accounts.problem`. */
export interface FormProblem {
  field: string
  problem: string
}

export type AccountFormResult<T> = { ok: true; value: T } | { ok: false; problems: FormProblem[] }

// A password is taken as typed, spaces included. Code units, so that 200 characters outside the BMP fit; rules.ts counts characters.
const password = () => Joi.string().max(2 * PASSWORD_MAX)
const token = () => Joi.string().pattern(/^[A-Za-z0-9_-]{43}$/)
const next = () => Joi.string().empty('').max(2000)
const code = () => Joi.string().trim().empty('').max(60).custom(latinDigits)
const names = { name: member.line(100).required(), shownAs: member.line(100).required() }

export const loginForm = Joi.object<LoginForm>({
  // Not checked as an address: whatever is wrong with it, the answer is that the two do not match.
  email: anyEmail().required(),
  password: password().required(),
  next: next().default(''),
})

/** @param isFirst whether the form is the first admin's, which asks for the e-mail address too */
export const setupForm = (isFirst: boolean) =>
  Joi.object<SetupForm>({
    token: token().required(),
    ...names,
    ...(isFirst ? { email: emailField().required() } : {}),
    password: password().required(),
    again: password().required(),
  })

export const codeForm = Joi.object<{ code: string }>({ code: code().required() })

/** What proves once more who one is. The code is asked for only where the account has a second factor. */
export const confirmForm = Joi.object<{ password: string; code: string }>({
  password: password().required(),
  code: code().default(''),
})

export const namePasskeyForm = Joi.object<{ passkeyName: string }>({
  passkeyName: member.line(60).required(),
})
export const removePasskeyForm = Joi.object<{ passkey: string }>({
  passkey: Joi.string().max(2000).required(),
})

export const namesForm = Joi.object<NamesForm>(names)

export const passwordForm = Joi.object<PasswordForm>({
  old: password().required(),
  password: password().required(),
  again: password().required(),
})

export const endSessionForm = Joi.object<{ session: string }>({
  session: Joi.string()
    .pattern(/^(?:others|everywhere|[0-9a-f]{64})$/)
    .required(),
})

export const nextQuery = Joi.object<{ next?: string }>({ next: next() })
/** `notSent`: a form was sent by one who was signed out by then. */
export const loginQuery = Joi.object<{ next?: string; notSent?: 'yes' }>({
  next: next(),
  notSent: Joi.string().valid('yes'),
})
export const tokenQuery = Joi.object<{ token: string }>({ token: token().required() })
export const doneQuery = Joi.object<{ done?: string }>({
  done: Joi.string().valid('names', 'password', 'session'),
})

export const twoStepQuery = Joi.object<{ done?: string }>({
  done: Joi.string().valid('app', 'appRemoved', 'passkey', 'passkeyRemoved', 'renamed'),
})

/** What `tamdan user add` is given. */
export const newUser = Joi.object<NewUser>({
  email: emailField().required(),
  name: member.line(100).required(),
  shownAs: member.line(100).default(Joi.ref('name')),
  role: Joi.string()
    .valid(...ROLES)
    .required(),
})

const PROBLEM_OF: Record<string, string> = {
  'any.required': 'missing',
  'string.empty': 'missing',
  'string.max': 'tooLong',
  'string.email': 'notAnEmail',
}

/**
 * Reads one form. Every problem at once, unknown fields dropped, one problem for each field.
 * What is not text where text belongs (`email[$ne]=`) is a missing field: nothing but text comes through.
 */
export function readAccountForm<T>(schema: Joi.ObjectSchema<T>, body: unknown): AccountFormResult<T> {
  const { value, error } = schema.validate(body ?? {}, { abortEarly: false, stripUnknown: true })
  if (!error) return { ok: true, value }
  const problems = new Map<string, string>()
  for (const detail of error.details) {
    const name = String(detail.path[0] ?? '')
    const words = detail.type === 'string.base' ? 'missing' : (PROBLEM_OF[detail.type] ?? 'notRight')
    if (!problems.has(name)) problems.set(name, words)
  }
  return { ok: false, problems: [...problems].map(([field, problem]) => ({ field, problem })) }
}

/** What is wrong with a chosen password that Joi cannot see. */
export function newPasswordProblems(
  { password, again }: { password: string; again: string },
  owner: { email: string; name: string; shownAs: string },
): FormProblem[] {
  const problem = passwordProblem(password, owner)
  if (problem) return [{ field: 'password', problem }]
  return password === again ? [] : [{ field: 'again', problem: 'differs' }]
}

/** The text that was sent under a name, to show it again; '' for anything that is not one text. */
export function typedText(body: unknown, name: string): string {
  const sent: unknown = Object.entries(body ?? {}).find(([key]) => key === name)?.[1]
  return typeof sent === 'string' ? sent : ''
}

/** The texts of a form as they were typed, for the same page again. Passwords are never among them. */
export const typedNames = (body: unknown) => ({
  email: typedText(body, 'email'),
  name: typedText(body, 'name'),
  shownAs: typedText(body, 'shownAs'),
})
