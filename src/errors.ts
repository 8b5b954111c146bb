/** The expected refusals. Anything that is not an AppError is a bug. */
export type AppErrorKind =
  | 'bad-request'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'wrong-method'
  | 'not-acceptable'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'wrong-type'
  | 'too-many'
  | 'busy'
  | 'invalid'

export const STATUS_OF: Record<AppErrorKind, number> = {
  'bad-request': 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'wrong-method': 405,
  'not-acceptable': 406,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'wrong-type': 415,
  invalid: 422,
  'too-many': 429,
  busy: 503,
}

/**
 * A refusal with a kind. The message names the thing and the key; it may be shown to the person who asked,
 * so it never carries a draft's text or another person's data.
 */
export class AppError extends Error {
  constructor(
    readonly kind: AppErrorKind,
    message: string,
    /** What a page needs to explain the refusal, such as the parameter's name and the allowed values. */
    readonly details: Record<string, unknown> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'AppError'
  }
}

export const notFound = (thing: string, key: string) =>
  new AppError('not-found', `No ${thing} '${key}'`, { thing, key })

/** A record that was published once and then withdrawn, with the reason given. */
export const gone = (thing: string, key: string, reason: string, on: string) =>
  new AppError('gone', `The ${thing} '${key}' was withdrawn`, { thing, key, reason, on })

/** A version whose words were erased for good; its mark in the ledger remains. */
export const erased = (thing: string, key: string, reason: string, on: string) =>
  new AppError('gone', `The ${thing} '${key}' was erased`, { thing, key, reason, on, problem: 'erased' })

export const forbidden = (message: string) => new AppError('forbidden', message)
