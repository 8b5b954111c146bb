import type { Response } from 'express'
import type { Connection } from 'mongoose'
import { dayOf } from '../../clock.js'
import { recordPath } from '../../kinds/address.js'
import type { Head } from '../../ledger/entry.js'
import { nameReader } from '../../record/name-reader.js'
import { programmeStore } from '../../record/programmes/store.js'
import type { VersionNotice } from '../frame/version-notice.js'
import { type ProgressGiven, progressPage } from './pages.js'
import { panelOf } from './panel.js'
import { periodAddress, periodOf } from './period.js'
import type { Period } from './progress.js'

/** The day up to which the page tells what was recorded; pages know no other today. '' for an empty record. */
export const recordedUntil = (head: Head): string => (head.time === '' ? '' : dayOf(head.time))

export interface ShownProgramme extends Pick<ProgressGiven, 'edition' | 'content' | 'path' | 'isSecret'> {
  /** Up to where the record is read. */
  head: Head
  asked: Partial<Period>
  version: VersionNotice | null
  /** In short, in a frame on a page of others. */
  isPanel?: boolean
}

/** Renders a programme for a period, as it is or as it was in one version. */
export function progressShower(connection: Connection) {
  const store = programmeStore(connection)
  const names = nameReader(connection)
  return async (res: Response, shown: ShownProgramme): Promise<void> => {
    const { edition, content, head, version, path, isSecret } = shown
    const { wording, site } = res.locals
    const until = recordedUntil(head)
    const demands = await store.demandsOf(head, content)
    const period = periodOf(shown.asked, content, demands, until)
    const [covered, known] = await Promise.all([store.covered(head, demands, period.to), names(head)])
    const { origin, licence } = site
    const given = { covered, names: known, period, recordedUntil: until, origin, licence }
    const history = isSecret ? '' : wording.href(`${recordPath('programme', content.slug)}/history`)
    const own = { edition, content, path, isSecret }
    const model = progressPage({ ...own, ...given }, wording)
    if (shown.isPanel) {
      const address = wording.href(periodAddress(path, period))
      res.render('embed/progress', { ...panelOf(model, address), layout: 'embed' })
    } else res.render('programmes/show', { ...model, version, history })
  }
}
