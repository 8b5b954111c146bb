import type { Document } from 'bson'

/** Names of the error codes this engine gives, from MongoDB's `error_codes.yml`. Others are `Location<code>`. */
const CODE_NAMES: Readonly<Record<number, string>> = {
  1: 'InternalError',
  2: 'BadValue',
  9: 'FailedToParse',
  13: 'Unauthorized',
  14: 'TypeMismatch',
  16: 'InvalidLength',
  26: 'NamespaceNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  54: 'NotSingleValueField',
  56: 'EmptyFieldName',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress',
  115: 'CommandNotSupported',
  168: 'InvalidPipelineOperator',
  171: 'CannotIndexParallelArrays',
  295: 'DataCorruptionDetected',
  11000: 'DuplicateKey',
  40414: 'IDLFailedToParse',
  40415: 'IDLUnknownField',
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
}

export const badValue = (message: string) => new EngineError(2, message)

/** For what MongoDB can do and this engine does not: named, never approximated. */
export const unsupported = (what: string) =>
  new EngineError(115, `${what} is not supported by the embedded engine`)

/** The reply document for anything thrown while a command ran. */
export function errorReply(error: unknown): Document {
  const { code, message, details } = error instanceof EngineError ? error : new EngineError(1, String(error))
  return { ok: 0, errmsg: message, code, codeName: CODE_NAMES[code] ?? `Location${code}`, ...details }
}
