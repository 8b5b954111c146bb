import { dayOf } from '../clock.js'
import { AppError, STATUS_OF } from '../errors.js'

/** One publication or withdrawal of a record that is withdrawn now. */
export interface Former {
  version: number
  isWithdrawal: boolean
  isErased: boolean
  /** Instant. */
  at: string
  reason: string
}

/** One thing that is wrong with a body sent to the interface. */
export interface BodyFault {
  pointer: string
  detail: string
}

/** An error as the visitor may know it. */
export interface Refusal {
  status: number
  /** False: a bug of ours, of which the visitor learns nothing but that it is one. */
  isExpected: boolean
  message: string
  details: {
    parameter: string
    problem: string
    allowed: string[]
    key: string
    reason: string
    /** Day, as YYYY-MM-DD. */
    on: string
    /** What had been published of a withdrawn record, newest first. */
    former: Former[]
    /** Address of a record's history, without language prefix; '' for none. */
    history: string
    /** The newest version of a record that has moved on; null for none. */
    latest: number | null
    /** Seconds after which to ask again; null where that is not known. */
    retryAfter: number | null
    /** What is wrong with a body, and where in it (JSON Pointer, RFC 6901). */
    errors: BodyFault[]
  }
}

const NO_DETAILS = {
  parameter: '',
  problem: '',
  allowed: [],
  key: '',
  reason: '',
  on: '',
  former: [],
  history: '',
  latest: null,
  retryAfter: null,
  errors: [],
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '')

function detailsOf(error: AppError): Refusal['details'] {
  const { parameter, problem, allowed, key, reason, on, former, history, latest, retryAfter, errors } =
    error.details
  return {
    parameter: words(parameter),
    problem: words(problem),
    allowed: Array.isArray(allowed) ? allowed.map(String) : [],
    key: words(key),
    reason: words(reason),
    on: words(on) === '' ? '' : dayOf(words(on)),
    former: Array.isArray(former) ? former : [],
    history: words(history),
    latest: typeof latest === 'number' ? latest : null,
    retryAfter: typeof retryAfter === 'number' ? retryAfter : null,
    errors: Array.isArray(errors) ? errors : [],
  }
}

/** Express and its body readers mark their refusals with a status of 4xx. */
function statusOf(error: unknown): number {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** Whatever was thrown, as a refusal. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof AppError) {
    const { message } = error
    return { status: STATUS_OF[error.kind], isExpected: true, message, details: detailsOf(error) }
  }
  const status = statusOf(error)
  const isExpected = status < 500
  const message = isExpected && error instanceof Error ? error.message : 'Something went wrong here'
  return { status, isExpected, message, details: NO_DETAILS }
}
