import { dayOf } from '../../clock.js'
import type { Action } from '../../kinds/action/rules.js'
import { recordPath } from '../../kinds/address.js'
import { type Demand, statusNow } from '../../kinds/demand/rules.js'
import { isJudged } from '../../kinds/kinds.js'
import type { Status } from '../../kinds/shape/status.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { RecentChange } from './store.js'

/** A mark with its word: a status (s-) or an effect (e-). */
export interface ChangeMark {
  className: string
  icon: string
  label: string
}

/** One line of "latest changes". */
export interface ShownChange {
  day: ShownDate
  reference: string
  href: string
  text: string
  /** Demands that an action bears on. */
  bearsOn: { reference: string; href: string }[]
  /** The status before, where it changed. */
  from: ChangeMark | null
  /** The status or effect now. */
  to: ChangeMark | null
}

const statusMark = (status: Status, wording: Wording): ChangeMark => ({
  className: `s-${status}`,
  icon: status,
  label: wording.t(`common.status.${status}`),
})

type Told = Pick<ShownChange, 'text' | 'bearsOn' | 'from' | 'to'>

function tellDemand(now: Demand, before: Demand | null, wording: Wording): Told {
  const title = wording.text(now.title).text
  const status = statusNow(now.assessments).status
  const to = statusMark(status, wording)
  const tell = (key: string, from: ChangeMark | null = null): Told => ({
    text: wording.t(`site.change.${key}`, { title }),
    bearsOn: [],
    from,
    to,
  })
  if (!before) return tell('demandNew')
  const was = statusNow(before.assessments).status
  if (was !== status) return tell('demandAssessed', statusMark(was, wording))
  return tell(now.assessments.length > before.assessments.length ? 'demandChecked' : 'demandEdited')
}

function tellAction(now: Action, isNew: boolean, wording: Wording): Told {
  const title = wording.text(now.title).text
  const day = wording.date(now.on).text
  const [first] = now.links
  const mark = first && {
    className: `e-${first.effect}`,
    icon: first.effect,
    label: wording.t(`common.effect.${first.effect}`),
  }
  return {
    text: wording.t(isNew ? 'site.change.actionNew' : 'site.change.actionEdited', { title, day }),
    bearsOn: now.links.map(({ demand }) => ({
      reference: demand,
      href: wording.href(`/demands/${demand}`),
    })),
    from: null,
    to: mark ?? null,
  }
}

function tell({ entry, now, before, reason }: RecentChange, wording: Wording): Told {
  if (!now) {
    const text = wording.t(`site.change.${entry.kind}Withdrawn`, { reason })
    return { text, bearsOn: [], from: null, to: null }
  }
  if (isJudged(entry.kind)) return tellDemand(now as Demand, before as Demand | null, wording)
  return tellAction(now as Action, before === null, wording)
}

/** PURE. A change in words. */
export function shownChange(change: RecentChange, wording: Wording): ShownChange {
  const { reference, kind, time } = change.entry
  return {
    day: wording.shortDate(dayOf(time)),
    reference,
    href: wording.href(recordPath(kind, reference)),
    ...tell(change, wording),
  }
}
