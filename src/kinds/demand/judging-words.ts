import type { Wording } from '../../language/wording.js'
import type { FormError } from '../form/read-form.js'

/** What codes of contradictions begin with; the name of the rule follows. */
export const AGAINST = 'against.'

/** What contradicts a status, as a sentence; null for a code of anything else. PURE. */
export function againstText(
  { code, params }: Pick<FormError, 'code' | 'params'>,
  wording: Wording,
): string | null {
  if (!code.startsWith(AGAINST)) return null
  const { status, verdict = 'not-judged' } = params
  return wording.t(`judging.against.${code.slice(AGAINST.length)}`, {
    ...params,
    status: wording.t(`common.status.${status}`),
    verdict: wording.t(`common.verdict.${verdict}`),
  })
}
