import type { Wording } from '../wording.js'
import type { Unlike } from './likeness.js'

/** What two languages say differently, as a sentence. PURE. */
export function unlikeTold({ kind, said, wanted, in: one, notIn }: Unlike, wording: Wording): string {
  const names = { in: wording.languageName(one), notIn: wording.languageName(notIn), said }
  const key = kind === 'fact' && wanted.length === 0 ? 'name' : kind
  return wording.t(`likeness.said.${key}`, { ...names, wanted: wanted.join(', ') })
}
