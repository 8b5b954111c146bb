import type { Document } from 'bson'

/** Names of the error codes this engine gives, from MongoDB's `error_codes.yml`. Others are `Location<code>`. */
const CODE_NAMES: Readonly<Record<number, string>> = {
  1: 'InternalError',
  2: 'BadValue',
  9: 'FailedToParse',
  13: 'Unauthorized',
  14: 'TypeMismatch',
  20: 'IllegalOperation',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  52: 'DollarPrefixedFieldName',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  115: 'CommandNotSupported',
  11000: 'DuplicateKey',
}

/** A refusal with MongoDB's code; `details` are further fields of the reply, such as `keyPattern`. */
export class EngineError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly details: Document = {},
  ) {
    super(message)
  }

  get codeName(): string {
    return CODE_NAMES[this.code] ?? `Location${this.code}`
  }
}

export const badValue = (message: string) => new EngineError(2, message)

/** For what MongoDB can do and this engine does not: named, never approximated. */
export const unsupported = (what: string) =>
  new EngineError(115, `${what} is not supported by the embedded engine`)

/** The reply document for anything thrown while a command ran. */
export function errorReply(error: unknown): Document {
  if (error instanceof EngineError) {
    const { code, codeName, message, details } = error
    return { ok: 0, errmsg: message, code, codeName, ...details }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { ok: 0, errmsg: message, code: 1, codeName: 'InternalError' }
}
