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

/** Criteria with the verdict that the newest assessment gives each. PURE. */
export function criteriaOf({ criteria, assessments }: Demand, wording: Wording): ShownCriterion[] {
  const verdicts = new Map(
    inOrder(assessments)
      .at(-1)
      ?.criteria.map((judged) => [judged.criterion, judged]),
  )
  return criteria.map((criterion, index) => {
    const judged = verdicts.get(index + 1)
    const verdict = judged?.verdict ?? 'not-judged'
    return {
      number: index + 1,
      text: wording.text(criterion.text),
      mark: VERDICT_MARKS[verdict],
      verdictLabel: wording.t(`common.verdict.${verdict}`),
      note: wording.text(judged?.note),
    }
  })
}
