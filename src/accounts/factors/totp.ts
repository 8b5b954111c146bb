import { Secret, TOTP } from 'otpauth'
import QRCode from 'qrcode'

/** RFC 6238 as authenticator apps expect it: SHA-1, six digits, thirty seconds. */
const PERIOD_S = 30
const KIND = { algorithm: 'SHA1', digits: 6, period: PERIOD_S } as const
const CODE = /^\d{6}$/

/** 160 random bits in base32, as RFC 4226 recommends. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** Number of the thirty seconds since 1970. */
const stepAt = (now: Date): number => Math.floor(now.getTime() / 1000 / PERIOD_S)

/**
 * The step whose code this is, one before or after now at most (clocks differ), or null.
 * @param code as typed; spaces are passed over
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '')
  if (!CODE.test(token)) return null
  const totp = new TOTP({ ...KIND, secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token, timestamp: now.getTime(), window: 1 })
  return delta === null ? null : stepAt(now) + delta
}

/** What an app is given, by a picture or by hand. */
export interface TotpOffer {
  /** In groups of four. */
  secret: string
  /** Side of the picture in modules, with the quiet zone. */
  side: number
  /** SVG path of the dark modules. */
  path: string
}

const QUIET = 4

/** Horizontal runs of dark modules, each one move and one bar. */
function pathOf(size: number, isDark: (row: number, column: number) => boolean): string {
  const runs: string[] = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!isDark(row, column)) continue
      const start = column
      while (column + 1 < size && isDark(row, column + 1)) column++
      const length = column - start + 1
      runs.push(`M${start + QUIET} ${row + QUIET}h${length}v1h-${length}z`)
    }
  }
  return runs.join('')
}

/** The secret as an address of the otpauth scheme in a QR code, and as text. */
export function totpOffer(secret: string, issuer: string, label: string): TotpOffer {
  const address = new TOTP({ ...KIND, issuer, label, secret: Secret.fromBase32(secret) }).toString()
  const { modules } = QRCode.create(address, { errorCorrectionLevel: 'M' })
  return {
    secret: secret.replace(/(.{4})(?=.)/g, '$1 '),
    side: modules.size + 2 * QUIET,
    path: pathOf(modules.size, (row, column) => modules.get(row, column) === 1),
  }
}
