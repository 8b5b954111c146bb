import type { Assessment } from '../../kinds/demand/rules.js'
import type { Wording } from '../../language/wording.js'
import type { Content } from '../../saving/read.js'
import type { Crumb } from '../form/edit-page.js'

/** Links to as many pages as somebody looks through. */
const MOST_CORRECTIONS = 12

/** Of the desk's page `own`, newest first. Assessments are known by their place in the content. */
export function correctionLinks(own: string, content: Content, wording: Wording): Crumb[] {
  const assessments = (content.assessments ?? []) as Assessment[]
  return assessments
    .map(({ on }, place) => ({
      href: `${wording.href(`${own}/correct`)}?assessment=${place + 1}`,
      text: wording.t('desk.correct', { day: wording.date(on).text }),
    }))
    .reverse()
    .slice(0, MOST_CORRECTIONS)
}
