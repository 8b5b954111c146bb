import { outdatedVerdict } from '../../kinds/demand/judging.js'
import { type Demand, inOrder, statusNow } from '../../kinds/demand/rules.js'
import { shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import type { RecordState } from '../../ledger/model.js'
import type { RowAbout } from '../form/field-view.js'

/** Which demand is judged, and where it stands. */
export function ledeOf(state: RecordState, demand: Demand, wording: Wording): string {
  const { status, since } = statusNow(demand.assessments)
  const said = { title: wording.text(state.title).text, status: wording.t(`common.status.${status}`) }
  if (since === null) return wording.t('desk.assessLede', said)
  return wording.t('desk.assessLedeSince', { ...said, since: wording.date(since).text })
}

/** Each criterion in its words; where others were judged, that it asks for its verdict anew. */
export function aboutCriteria({ criteria, assessments }: Demand, wording: Wording): RowAbout[] {
  const judged = inOrder(assessments).at(-1)?.criteria ?? []
  return criteria.map((criterion) => {
    const about = shown(criterion.text, wording.lang)
    const before = outdatedVerdict(criterion, judged)
    if (before === null) return { ...about, aside: '' }
    return {
      ...about,
      aside: wording.t('desk.judgeAnew', { verdict: wording.t(`common.verdict.${before}`) }),
    }
  })
}
