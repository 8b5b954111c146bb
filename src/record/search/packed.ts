/*
 * Folded letters in one byte each where they are Latin or Khmer, as nearly all are: the Khmer block changes places with the
 * upper half of Latin-1. Packed letters are looked for in packed letters. Others keep two bytes.
 */

const LATIN_FROM = 0x80
const KHMER_FROM = 0x1780
const LENGTH = 0x80
const BETWEEN = KHMER_FROM - LATIN_FROM

function packedUnit(unit: number): number {
  if (unit >= KHMER_FROM && unit < KHMER_FROM + LENGTH) return unit - BETWEEN
  if (unit >= LATIN_FROM && unit < LATIN_FROM + LENGTH) return unit + BETWEEN
  return unit
}

/** PURE. Its own inverse. */
export function packed(text: string): string {
  const wide = Buffer.allocUnsafe(text.length * 2)
  const bytes = Buffer.allocUnsafe(text.length)
  let isNarrow = true
  for (let place = 0; place < text.length; place += 1) {
    const unit = packedUnit(text.charCodeAt(place))
    if (unit > 0xff) isNarrow = false
    bytes[place] = unit
    wide.writeUInt16LE(unit, place * 2)
  }
  return isNarrow ? bytes.toString('latin1') : wide.toString('utf16le')
}
