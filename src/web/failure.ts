import { type Reason, RefusedError } from './rules.js'

const BY_CODE: [RegExp, Reason][] = [
  [/^(?:ENOTFOUND|EAI_|ENODATA)/, 'unknown-host'],
  [
    /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA)/,
    'certificate',
  ],
  [/^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR|ERR_PADDING|ERR_INVALID_CHAR)/, 'answer'],
]

/** Why a request came to nothing. What is no failure of the network is a mistake of ours and is thrown on. */
export function reasonOf(
  error: unknown,
  ended: { timeout: AbortSignal; cancelled: AbortSignal | undefined },
): Reason {
  if (error instanceof RefusedError) return error.reason
  if (ended.cancelled?.aborted) return 'cancelled'
  if (ended.timeout.aborted) return 'slow'
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Whatever a name server said, or did not say.
  if (error instanceof Error && 'syscall' in error && /^query/.test(String(error.syscall)))
    return 'unknown-host'
  const known = BY_CODE.find(([pattern]) => pattern.test(code))?.[1]
  if (known !== undefined) return known
  if (/^E[A-Z]+$|^ERR_STREAM_PREMATURE_CLOSE$/.test(code)) return 'connection'
  throw error
}
