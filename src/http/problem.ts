import { STATUS_CODES } from 'node:http'
import type { Refusal } from './refusal.js'

/** A refusal for machines: RFC 9457. The wording is English, as all of the interface. PURE. */
export function problemOf({ status, message, details }: Refusal) {
  const { parameter, allowed, reason, on, latest, errors } = details
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: message,
    ...(parameter !== '' && { parameter, allowed }),
    ...(reason !== '' && { reason }),
    ...(on !== '' && { on }),
    ...(latest !== null && { latest }),
    ...(errors.length > 0 && { errors }),
  }
}
