import { aPage, type Page } from '../../http/page.js'
import type { Programme } from '../../kinds/programme/rules.js'
import { isEmpty, type Shown } from '../../language/text.js'
import type { Wording } from '../../language/wording.js'
import { countStatuses } from '../../record/demands/list.js'
import type { DemandRow } from '../../record/demands/rows.js'
import { type Strip, stripOf } from '../../record/demands/strip.js'

interface ListedProgramme {
  reference: string
  title: Shown
  href: string
  /** null where none is named. */
  funder: Shown | null
  covers: string
  strip: Strip
}

export interface ProgrammesPage {
  page: Page
  programmes: ListedProgramme[]
  /** As of when; '' when there is no programme. */
  standing: string
}

/** The published programmes, each with where its demands stand now. PURE. */
export function programmesPage(
  listed: readonly { reference: string; content: Programme; demands: readonly DemandRow[] }[],
  recordedUntil: string,
  wording: Wording,
): ProgrammesPage {
  const programmes = listed.map(({ reference, content, demands }): ListedProgramme => {
    const address = `/progress/${content.slug}`
    return {
      reference,
      title: wording.text(content.title),
      href: wording.href(address),
      funder: isEmpty(content.funder) ? null : wording.text(content.funder),
      covers: wording.t('progress.covers', { count: demands.length }),
      strip: stripOf(countStatuses(demands), () => address, wording),
    }
  })
  return {
    page: aPage({
      title: wording.t('progress.listTitle'),
      description: wording.t('progress.listLede'),
      address: '/progress',
      section: 'progress',
    }),
    programmes,
    standing:
      programmes.length === 0
        ? ''
        : wording.t('progress.standing', { day: wording.date(recordedUntil).text }),
  }
}
