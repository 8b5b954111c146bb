import { dayOf } from '../../../src/clock.js'
import type { Action } from '../../../src/kinds/action/rules.js'
import { type Demand, statusNow } from '../../../src/kinds/demand/rules.js'
import type { Entry } from '../../../src/ledger/entry.js'

/*
 * What a page of changes must say, worked out in the plainest way from every entry of the ledger, and what one does say,
 * read off its HTML. Both as lines such as
 * "D-0001 met>stalled [2025-01-05 Assessed v2] A-0001 advances [2025-01-06 Published v1]".
 */

interface Days {
  from: string
  to: string
}

interface Record {
  kind: string
  reference: string
  before: Entry | undefined
  within: Entry[]
  isGone: boolean
}

const contentOf = <Content>(entry: Entry | undefined): Content | null =>
  entry === undefined ? null : (JSON.parse(entry.content ?? 'null') as Content | null)

function recordsOf(entries: readonly Entry[], { from, to }: Days): Record[] {
  const records = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.operation !== 'publish' && entry.operation !== 'withdraw') continue
    const key = `${entry.kind} ${entry.reference}`
    records.set(key, [...(records.get(key) ?? []), entry])
  }
  return [...records.values()].map((ofRecord) => ({
    kind: ofRecord[0]?.kind ?? '',
    reference: ofRecord[0]?.reference ?? '',
    before: ofRecord.filter((entry) => dayOf(entry.time) < from).at(-1),
    within: ofRecord.filter((entry) => dayOf(entry.time) >= from && dayOf(entry.time) <= to),
    isGone: ofRecord.at(-1)?.operation === 'withdraw',
  }))
}

function wordOf(record: Record, previous: Entry | undefined, entry: Entry): string {
  if (entry.operation === 'withdraw') return 'Withdrawn'
  if (!previous) return 'Published'
  if (previous.operation === 'withdraw') return 'Published again'
  if (record.kind !== 'demand' || record.isGone) return 'Revised'
  const known = (contentOf<Demand>(previous)?.assessments ?? []).map((one) => JSON.stringify(one))
  const judged = contentOf<Demand>(entry)?.assessments ?? []
  return judged.some((one) => !known.includes(JSON.stringify(one))) ? 'Assessed' : 'Revised'
}

const stepsOf = (record: Record): string =>
  record.within
    .map((entry, place) => {
      const previous = record.within[place - 1] ?? record.before
      const version = entry.operation === 'withdraw' ? '' : ` v${entry.version}`
      return `${dayOf(entry.time)} ${wordOf(record, previous, entry)}${version}`
    })
    .join(', ')

function moved(was: string, is: string, isNew: boolean): string {
  if (was === is || isNew) return is === '' ? '' : ` ${is}`
  return ` ${was}>${is}`
}

function statusOf(entry: Entry | undefined): string {
  const content = contentOf<Demand>(entry)
  return content ? statusNow(content.assessments).status : ''
}

function effectOf(demand: string, entry: Entry | undefined): string {
  const link = contentOf<Action>(entry)?.links.find((one) => one.demand === demand)
  return link ? (link.isContext ? 'context' : link.effect) : ''
}

function demandLine(demand: string, own: Record | undefined, actions: readonly Record[]): string {
  const last = own?.within.at(-1) ?? own?.before
  const status = own && !own.isGone ? moved(statusOf(own.before), statusOf(last), false) : ''
  const ofActions = actions
    .map((action) => {
      const now = action.within.at(-1)
      const effect = action.isGone
        ? ''
        : moved(effectOf(demand, action.before), effectOf(demand, now), action.before === undefined)
      return ` ${action.reference}${effect} [${stepsOf(action)}]`
    })
    .sort()
  return `${demand}${status}${own && own.within.length > 0 ? ` [${stepsOf(own)}]` : ''}${ofActions.join('')}`
}

/** One line for each thing that a page of changes between two days lists, sorted. */
export function expectedLines(entries: readonly Entry[], days: Days): string[] {
  const records = recordsOf(entries, days)
  const changed = records.filter((record) => record.within.length > 0)
  const bearsOn = new Map<Record, Set<string>>()
  for (const action of changed.filter((record) => record.kind === 'action')) {
    const versions = [action.before, ...action.within]
    const demands = versions
      .flatMap((entry) => contentOf<Action>(entry)?.links ?? [])
      .map((link) => link.demand)
    bearsOn.set(action, new Set(demands))
  }
  const demands = new Set([
    ...changed.filter((record) => record.kind === 'demand').map((record) => record.reference),
    ...[...bearsOn.values()].flatMap((all) => [...all]),
  ])
  const alone = changed.filter(
    (record) => record.kind !== 'demand' && (bearsOn.get(record) ?? new Set()).size === 0,
  )
  return [
    ...[...demands].map((demand) => {
      // A demand first published later is as unknown as one that never was.
      const own = records.find(
        (record) => record.reference === demand && (record.before || record.within.length),
      )
      const actions = [...bearsOn].flatMap(([action, all]) => (all.has(demand) ? [action] : []))
      return demandLine(demand, own, actions)
    }),
    ...alone.map((record) => `${record.reference} [${stepsOf(record)}]`),
  ].sort()
}

const STEP =
  /<li><span class="d"><time datetime="([\d-]+)">[^<]*<\/time><\/span> <b>([^<:]+)[^<]*<\/b>(?: \((?:<a[^>]*>)?Version (\d+))?/g

function read(part: string): { reference: string; marks: string; steps: string } {
  const reference = /class="ref">([^<]+)</.exec(part)?.[1] ?? ''
  const line = /<p class="r">([\s\S]*?)<\/p>/.exec(part)?.[1] ?? ''
  const shown = [...line.matchAll(/class="m [se]-([a-z-]+)"|class="none">/g)].map(([, mark = '']) => mark)
  const steps = [...part.matchAll(STEP)].map(
    ([, day, word, version]) => `${day} ${word}${version ? ` v${version}` : ''}`,
  )
  return { reference, marks: shown.length === 0 ? '' : ` ${shown.join('>')}`, steps: steps.join(', ') }
}

/** The same lines, read off the page. */
export function shownLines(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0].replaceAll('&#x3D;', '=') ?? ''
  const parts = main.split('<li><h3>').slice(1)
  return parts
    .map((part) => {
      const [own = '', ...actions] = part.split('<h4>')
      const { reference, marks, steps } = read(own)
      const ofActions = actions
        .map(read)
        .map((action) => ` ${action.reference}${action.marks} [${action.steps}]`)
        .sort()
      return `${reference}${marks}${steps === '' ? '' : ` [${steps}]`}${ofActions.join('')}`
    })
    .sort()
}
