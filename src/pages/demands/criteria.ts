import { outdatedVerdict, verdictsOn } from '../../kinds/demand/judging.js'
import { type Demand, inOrder, type Verdict } from '../../kinds/demand/rules.js'
import type { Status } from '../../kinds/shape/status.js'
import type { Wording } from '../../language/wording.js'
import type { ShownCriterion } from './demand-page.js'

const VERDICT_MARKS: Record<Verdict, Status> = {
  met: 'met',
  'in-part': 'in-progress',
  'not-met': 'no-action',
  'not-judged': 'not-assessed',
}

/** Criteria with the verdict that the newest assessment gives each as it is worded. PURE. */
export function criteriaOf({ criteria, assessments }: Demand, wording: Wording): ShownCriterion[] {
  const judged = inOrder(assessments).at(-1)?.criteria ?? []
  const verdicts = new Map(verdictsOn(criteria, judged).map((one) => [one.criterion, one.verdict]))
  return criteria.map((criterion) => {
    const { number, text } = criterion
    const verdict = verdicts.get(number) ?? 'not-judged'
    const before = outdatedVerdict(criterion, judged)
    const was = before && wording.t(`common.verdict.${before}`)
    return {
      number,
      text: wording.text(text),
      mark: VERDICT_MARKS[verdict],
      verdictLabel: wording.t(`common.verdict.${verdict}`),
      note: wording.text(judged.find((one) => one.criterion === number)?.note),
      reworded: was === null ? '' : wording.t('demands.criteria.reworded', { verdict: was }),
    }
  })
}
