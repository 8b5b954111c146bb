import type { Wording } from '../../language/wording.js'
import type { ActionRow } from '../../record/actions/rows.js'
import type { Names } from '../../record/names.js'
import { type ActionRowView, actionRowView } from './row-view.js'

/** The newest actions of a theme or an organisation as rows. */
export interface ActionGroup {
  total: number
  countText: string
  rows: ActionRowView[]
  /** The list with all of them; '' when all stand here or no list shows just these. */
  allHref: string
}

const MOST_ROWS = 10

const newestFirst = (a: ActionRow, b: ActionRow): number =>
  a.from === b.from ? (a.reference < b.reference ? -1 : 1) : a.from < b.from ? 1 : -1

/** PURE. @param list site-relative address of the list that shows these actions; '' for none */
export function actionGroup(
  of: readonly ActionRow[],
  list: string,
  { names, wording }: { names: Names; wording: Wording },
): ActionGroup {
  return {
    total: of.length,
    countText: wording.t('records.actions.count', { count: of.length }),
    rows: [...of]
      .sort(newestFirst)
      .slice(0, MOST_ROWS)
      .map((row) => actionRowView(row, names, wording)),
    allHref: list !== '' && of.length > MOST_ROWS ? wording.href(list) : '',
  }
}
