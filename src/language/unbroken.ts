import type { Wording } from './wording.js'

/** The same words without the signs that tell Khmer lines where to break: for files and feeds, which programs compare. */
export const unbroken = (wording: Wording): Wording => ({
  ...wording,
  t: (key, values) => wording.t(key, values).replace(/[\u2060\u200b]/g, ''),
})
