/** The digits that a Khmer page prints. */
export const DIGITS = ['khmer', 'latin'] as const
export type Digits = (typeof DIGITS)[number]

const ZERO = 0x17e0

/** Khmer digits as the ones that machines read; the rest as it is. PURE. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - ZERO))

/** PURE. The other way round. */
export const khmerDigits = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(ZERO + Number(digit)))

/**
 * A number as it may be typed in Khmer: digits, a sign, a point or comma before the fraction ("១២,៥"). With three digits
 * after the mark nobody can tell a fraction from thousands, so that is left as it is, to be asked about. PURE.
 */
export function latinNumber(text: string): string {
  const [, sign = '', whole, fraction] =
    /^\s*([-\u2212+])?([\u17e0-\u17e9]+)(?:[.,]([\u17e0-\u17e9]+))?\s*$/.exec(text) ?? []
  if (whole === undefined || fraction?.length === 3) return text
  const number = fraction === undefined ? whole : `${whole}.${fraction}`
  return latinDigits((sign === '\u2212' ? '-' : sign) + number)
}
