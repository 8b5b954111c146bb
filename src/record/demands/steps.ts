import type { Action } from '../../kinds/action/rules.js'
import type { StepTaken } from '../../kinds/demand/judging.js'
import { firstDay, lastDay } from '../../language/dates.js'

type Dated = Pick<Action, 'on' | 'until' | 'links'>

/** What an action did about a demand, for its judgement; none where it is not linked to it, or as its context. PURE. */
export function stepsFor(demand: string, reference: string, { on, until = on, links }: Dated): StepTaken[] {
  const link = links.find((one) => one.demand === demand && !one.isContext)
  if (!link) return []
  const { effect } = link
  return [
    {
      reference,
      from: firstDay(on),
      to: lastDay(on),
      endedFrom: firstDay(until),
      endedTo: lastDay(until),
      helps: effect === 'advances' || effect === 'partly',
      setsBack: effect === 'sets-back',
    },
  ]
}
