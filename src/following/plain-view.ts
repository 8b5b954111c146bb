import { linkText, plain } from '../mail/notice.js'
import type { DigestRecord } from './digest-view.js'
import type { DigestLetter } from './letters-view.js'

const indented = (lines: readonly string[]): string[] => lines.filter(Boolean).map((line) => `  ${line}`)

function statusLine({ from, to, hasMoved, notBefore }: DigestRecord, words: DigestLetter['words']): string {
  if (!from && !to) return ''
  if (!hasMoved) return `${words.status}: ${to?.label ?? ''}`
  return `${words.before}: ${from?.label ?? notBefore}\n  ${words.after}: ${to?.label ?? notBefore}`
}

function recordText(record: DigestRecord, words: DigestLetter['words']): string {
  const { kind, reference, title, missing, href, judgements, steps, actions, more } = record
  const judged = judgements.flatMap(({ heading, reason, evidence }) => [
    heading,
    reason.text,
    ...(evidence.length > 0 ? [`${words.evidence}:`, ...evidence.map((one) => `- ${one.text}`)] : []),
  ])
  const told = steps.map(
    ({ day, text, reason }) => `${day}: ${text}${reason ? `. ${words.reason} ${reason}` : ''}`,
  )
  const acted = actions.flatMap((action) => [
    `* ${action.reference} ${action.title.text}`,
    ...action.steps.map(({ day, text }) => `  ${day}: ${text}`),
    ...(action.effect ? [`  ${words.effect} ${action.effect}. ${action.reason.text}`] : []),
    ...(action.href ? [`  ${action.href}`] : []),
  ])
  const body = [
    statusLine(record, words),
    ...judged,
    ...told,
    ...(acted.length > 0 ? [`${words.actions}:`] : []),
    ...acted,
  ]
  return [`${kind} ${reference} ${missing || title.text}`, ...indented([...body, more, href])].join('\n')
}

/** PURE. The text part of a digest: all that the HTML part tells. */
export function digestText(letter: DigestLetter): string {
  const { heading, lede, perhaps, records, words, more, changes, manage, leave, foot, site } = letter
  const parts = [
    heading,
    lede,
    ...perhaps.map(linkText),
    ...records.map((record) => recordText(record, words)),
    ...(more.text === '' ? [] : [more.text]),
    linkText(changes),
    ['--', ...foot].join('\n'),
    linkText(manage),
    linkText(leave),
    linkText(site),
  ]
  return plain(parts.join('\n\n'))
}
