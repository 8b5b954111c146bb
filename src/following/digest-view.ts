import type { Assessment } from '../kinds/demand/rules.js'
import { isJudged } from '../kinds/kinds.js'
import type { Status } from '../kinds/shape/status.js'
import type { PublicSource } from '../kinds/source/rules.js'
import { splitLanguage } from '../language/prefix.js'
import { NOTHING, type Shown, type Text } from '../language/text.js'
import type { Wording } from '../language/wording.js'
import type { MailLink } from '../mail/notice.js'
import { type RecordView, recordView, shownStep, statusOf } from '../pages/changes/record-view.js'
import {
  type Changed,
  type Item,
  linkTo,
  newAssessments,
  recordKey,
  type Step,
  wayOf,
} from '../record/changes/rules.js'
import { STATUS_INKS, type StatusInk } from './inks-view.js'

/** A published record that a judgement names. */
export type ToldEvidence = { action: Text } | { source: PublicSource }

/** A status with its word and the colours in which a mail prints it. */
interface StatusMark extends StatusInk {
  label: string
}

interface Judgement {
  heading: string
  reason: Shown
  evidence: MailLink[]
}

interface ChangeLine {
  day: string
  text: string
  reason: string
}

interface DigestAction {
  reference: string
  title: Shown
  href: string
  steps: ChangeLine[]
  /** What it does for the demand: "Advances", or "No effect → Advances"; '' for nothing. */
  effect: string
  reason: Shown
}

export interface DigestRecord {
  kind: string
  reference: string
  title: Shown
  /** '' when it has no page. */
  href: string
  /** Why it has none; '' when it has. */
  missing: string
  from: StatusMark | null
  to: StatusMark | null
  hasMoved: boolean
  notBefore: string
  judgements: Judgement[]
  steps: ChangeLine[]
  actions: DigestAction[]
  more: string
}

export interface DigestInput {
  items: readonly Item[]
  known: ReadonlyMap<string, Changed>
  evidence: ReadonlyMap<string, ToldEvidence>
  origin: string
}

/** Actions told under one demand; the page has the rest. */
const MOST_ACTIONS = 12

type Address = (path: string) => string

const mark = (status: Status | null, wording: Wording): StatusMark | null =>
  status && { label: wording.t(`common.status.${status}`), ...STATUS_INKS[status] }

function evidenceLink(
  reference: string,
  evidence: DigestInput['evidence'],
  wording: Wording,
  address: Address,
): MailLink[] {
  const found = evidence.get(reference)
  if (!found) return []
  if ('action' in found) {
    return [
      { text: `${reference} ${wording.text(found.action).text}`, href: address(`/actions/${reference}`) },
    ]
  }
  const { source } = found
  const name = source.isConfidential
    ? wording.t('changes.confidential', { kind: wording.t(`common.sourceKind.${source.kind}`) })
    : [source.publisher, wording.text(source.title).text].filter(Boolean).join(': ')
  return [{ text: `${reference} ${name}`, href: address(`/sources/${reference}`) }]
}

function judgementOf(judged: Assessment, input: DigestInput, wording: Wording, address: Address): Judgement {
  const status = wording.t(`common.status.${judged.status}`)
  return {
    heading: wording.t('following.digest.judged', { status, day: wording.date(judged.on).text }),
    reason: wording.text(judged.reason),
    evidence: judged.evidence.flatMap((one) => evidenceLink(one, input.evidence, wording, address)),
  }
}

/** Of a demand that is withdrawn by now no judgement is told. */
function judgementsOf(changed: Changed, input: DigestInput, wording: Wording, address: Address): Judgement[] {
  if (!isJudged(changed.kind) || changed.isGone) return []
  return changed.steps.flatMap((step, place) =>
    newAssessments(changed.steps[place - 1] ?? changed.before, step).map((judged) =>
      judgementOf(judged, input, wording, address),
    ),
  )
}

/** A judgement stands above in full, so its line says only when and why it was published. */
const lines = ({ steps }: RecordView, changed: Changed, { t }: Wording): ChangeLine[] =>
  steps.map(({ day, text, reason }, place) => {
    const step = changed.steps[place]
    const isJudged =
      step && wayOf(changed.kind, changed.steps[place - 1] ?? changed.before, step) === 'assessed'
    return { day: day.text, text: isJudged ? t('following.digest.assessed') : text, reason }
  })

const effectText = (demand: string, step: Step | null, wording: Wording): string => {
  const link = linkTo(demand, step)
  if (link === null) return ''
  return wording.t(link.isContext ? 'demands.time.context' : `common.effect.${link.effect}`)
}

function actionOf(demand: string, action: Changed, wording: Wording, address: Address): DigestAction {
  const view = recordView(action, wording)
  const after = shownStep(action)
  const from = action.isGone ? '' : effectText(demand, action.before, wording)
  const to = effectText(demand, after, wording)
  return {
    reference: view.reference,
    title: view.title,
    href: view.href === '' ? '' : address(view.href),
    steps: lines(view, action, wording),
    effect: from !== '' && to !== '' && from !== to ? `${from} → ${to}` : to,
    reason: wording.text(linkTo(demand, after)?.reason ?? {}),
  }
}

/** PURE. One record that changed, with what was before and what is after. */
export function digestRecord(item: Item, input: DigestInput, wording: Wording): DigestRecord {
  const nothing: Changed = {
    kind: item.kind,
    reference: item.reference,
    before: null,
    steps: [],
    isGone: false,
  }
  const changed = input.known.get(recordKey(item)) ?? nothing
  const address: Address = (path) =>
    `${input.origin}${splitLanguage(path).prefix === '' ? wording.href(path) : path}`
  const view = recordView(changed, wording)
  const isDemand = isJudged(item.kind)
  const from = isDemand && !changed.isGone ? statusOf(changed.before) : null
  const to = isDemand ? statusOf(shownStep(changed)) : null
  const references = [...new Set(item.actions)].reverse()
  const actions = references.slice(0, MOST_ACTIONS).flatMap((reference) => {
    const action = input.known.get(recordKey({ kind: 'action', reference }))
    return action ? [actionOf(item.reference, action, wording, address)] : []
  })
  const rest = references.length - MOST_ACTIONS
  return {
    kind: view.kind,
    reference: item.reference,
    title: view.href === '' ? NOTHING : view.title,
    href: view.href === '' ? '' : `${input.origin}${view.href}`,
    missing: view.href === '' ? wording.t('following.digest.isGone') : '',
    from: mark(from, wording),
    to: mark(to, wording),
    hasMoved: from !== to,
    notBefore: wording.t('changes.notPublic'),
    judgements: judgementsOf(changed, input, wording, address),
    steps: lines(view, changed, wording),
    actions,
    more: rest > 0 ? wording.t('changes.moreActions', { count: rest }) : '',
  }
}
