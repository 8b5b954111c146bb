import type { Correction } from '../../kinds/demand/rules.js'
import type { Wording } from '../../language/wording.js'

/** That something was put right, when and why: a sentence for each time, oldest first. PURE. */
export const correctionsOf = (corrections: readonly Correction[] | undefined, wording: Wording): string[] =>
  (corrections ?? []).map(({ on, way, reason }) => {
    const said = wording.t(`demands.correction.${way}`, { day: wording.date(on).text })
    return reason === undefined ? said : wording.t('demands.correction.why', { said, reason })
  })
