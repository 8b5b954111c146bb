import type { Effect } from '../../kinds/action/rules.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import type { ActionRow } from '../../record/actions/rows.js'
import { inOneLine, type Names, shortName } from '../../record/names.js'

/** What an action does for one demand, as a list shows it. */
interface RowEffect {
  demand: string
  href: string
  /** The mark that stands for it. */
  effect: Effect | 'context'
  label: string
}

/** One action as a row of a list, as partials/action-table.hbs prints it. */
export interface ActionRowView {
  reference: string
  href: string
  title: Shown
  /** Who did it, and what kind of action it is. */
  byLine: string
  on: ShownDate
  until: ShownDate | null
  effects: RowEffect[]
}

/** PURE. @param only the demand whose effect alone is shown; '' for all */
export function actionRowView(row: ActionRow, names: Names, wording: Wording, only = ''): ActionRowView {
  const links = only === '' ? row.links : row.links.filter((link) => link.demand === only)
  return {
    reference: row.reference,
    href: wording.href(`/actions/${row.reference}`),
    title: wording.text(row.title),
    byLine: wording.t('records.actions.byLine', {
      actors: inOneLine(
        row.actors.map((actor) => shortName(names, actor, wording)),
        wording,
      ),
      type: wording.t(`common.actionType.${row.type}`),
    }),
    on: wording.shortDate(row.on),
    until: row.until === '' || row.until === row.on ? null : wording.shortDate(row.until),
    effects: links.map(({ demand, effect, isContext }) => ({
      demand,
      href: wording.href(`/demands/${demand}`),
      effect: isContext ? 'context' : effect,
      label: wording.t(isContext ? 'demands.time.context' : `common.effect.${effect}`),
    })),
  }
}
