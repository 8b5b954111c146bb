import { dayOf } from '../../clock.js'
import { recordAddress } from '../../kinds/address.js'
import { statusNow } from '../../kinds/demand/rules.js'
import { isHidden, kindOfRecord } from '../../kinds/kinds.js'
import type { PublicSource } from '../../kinds/source/rules.js'
import type { Shown } from '../../language/text.js'
import type { ShownDate, Wording } from '../../language/wording.js'
import { assessmentsOf, type Changed, newAssessments, type Step, wayOf } from '../../record/changes/rules.js'

interface VersionLink {
  label: string
  /** '' where there is no page. */
  href: string
}

/** One publication or withdrawal as a line. */
interface StepView {
  day: ShownDate
  text: string
  reason: string
  /** Null for a withdrawal. */
  version: VersionLink | null
}

/** How one record changed. */
export interface RecordView {
  reference: string
  kind: string
  /** '' for a record that is not published at the end. */
  href: string
  title: Shown
  steps: StepView[]
  /** Null where there are not two versions to compare. */
  difference: VersionLink | null
}

/** A confidential source shows its kind and date, and never who said what of it and why. */
export const isSecret = ({ kind, before, steps }: Changed): boolean =>
  [before, ...steps].some((step) => isHidden(kind, step?.content))

/** PURE. The newest public version up to the end; null when it is withdrawn then, or now. */
export function shownStep({ before, steps, isGone }: Changed): Step | null {
  if (isGone) return null
  const last = steps.at(-1) ?? before
  return last === null || last.isWithdrawn ? null : last
}

/** Address of the record's page, by the newest of its versions that are known. A withdrawn one lends it no word, a slug neither. */
export function changedAddress(changed: Changed): string {
  const { kind, reference, before, steps } = changed
  const shown = shownStep(changed) === null ? [] : [before, ...steps]
  return recordAddress(kind, reference, shown.findLast((step) => step?.content)?.content)
}

function titleOf(changed: Changed, wording: Wording): Shown {
  const last = shownStep(changed)
  const none = wording.text({})
  if (last === null) return none
  if (isHidden(changed.kind, last.content)) {
    const { kind, publishedOn } = last.content as PublicSource
    const text = wording.t('changes.confidential', { kind: wording.t(`common.sourceKind.${kind}`) })
    return { ...none, text: publishedOn ? `${text} ${wording.date(publishedOn).text}` : text }
  }
  return last.content === null ? none : wording.text(kindOfRecord(changed.kind).titleOf(last.content))
}

function textOf(changed: Changed, previous: Step | null, step: Step, wording: Wording): string {
  const way = wayOf(changed.kind, previous, step)
  if (way === 'assessed' && changed.isGone) return wording.t('changes.way.revised')
  if (way !== 'assessed') return wording.t(`changes.way.${way}`)
  const judged = newAssessments(previous, step).map(({ status, on }) =>
    wording.t('changes.judged', {
      status: wording.t(`common.status.${status}`),
      day: wording.date(on).text,
    }),
  )
  return wording.t('changes.way.assessed', { judged: wording.list(judged) })
}

function versionLink(changed: Changed, step: Step, wording: Wording): VersionLink {
  const label = wording.t('records.version.label', { version: step.version })
  // The versions of a record that is withdrawn in the end are withdrawn with it.
  const isThere = step.content !== null && shownStep(changed) !== null
  return { label, href: isThere ? wording.href(`${changedAddress(changed)}/v/${step.version}`) : '' }
}

/** PURE. From the version shown at the beginning, else the first one since, to the one shown at the end. */
function differenceOf(changed: Changed, wording: Wording): VersionLink | null {
  const { before, steps } = changed
  const versions = [before, ...steps].filter((step) => step !== null && step.content !== null) as Step[]
  const [first, last] = [versions[0], versions.at(-1)]
  const isThere = first && last && first !== last && shownStep(changed) !== null
  if (!isThere) return null
  const values = { from: first.version, to: last.version }
  return {
    label: wording.t('changes.difference', values),
    href: wording.href(`${changedAddress(changed)}/diff/${first.version}..${last.version}`),
  }
}

/** PURE. */
export function recordView(changed: Changed, wording: Wording): RecordView {
  const { kind, reference, before, steps } = changed
  const last = shownStep(changed)
  const address = changedAddress(changed)
  const isUnnamed = isSecret(changed)
  return {
    reference,
    kind: wording.t(`changes.kind.${kind}`),
    href: last === null || address === '' ? '' : wording.href(address),
    title: titleOf(changed, wording),
    steps: steps.map((step, place) => ({
      day: wording.shortDate(dayOf(step.at)),
      text: textOf(changed, steps[place - 1] ?? before, step, wording),
      reason: isUnnamed || (changed.isGone && !step.isWithdrawn) ? '' : step.reason,
      version: step.isWithdrawn ? null : versionLink(changed, step, wording),
    })),
    difference: isUnnamed ? null : differenceOf(changed, wording),
  }
}

/** PURE. The status that a version of a demand shows; null where it is not shown. */
export const statusOf = (step: Step | null) =>
  step === null || step.isWithdrawn || step.content === null ? null : statusNow(assessmentsOf(step)).status
