import { ALL_KINDS, kindOfRecord } from '../../src/kinds/kinds.js'
import { KINDS, type Kind } from '../../src/ledger/entry.js'
import { eraseVersions } from '../../src/ledger/erase-versions.js'
import type { Change } from '../../src/ledger/ledger.js'
import {
  aChange,
  aDemand,
  anAction,
  anAuthor,
  anIndicator,
  anOrganisation,
  aSource,
  aTheme,
  aValue,
} from '../support/builders.js'
import type { Site } from '../support/site.js'

/* Beside the starter record, and alone: references from 9001 on, so that none of them is the starter's. */

const referenceTo = (kind: Kind, number: number): string => `${kindOfRecord(kind).letter}-${9000 + number}`

/** What becomes of a record of each kind, by its number. */
const STANDING = 1
const WITHDRAWN = 2
const FIRST_ERASED = 3
const ALL_ERASED = 4
const NEVER_PUBLISHED = 5
const BACK_AGAIN = 6
const NAMED_ANEW = 7
const UNLISTED = 8
const ONCE_PUBLIC = 9

const of =
  (numbers: readonly number[]) =>
  (kind: Kind): string[] =>
    numbers.map((number) => referenceTo(kind, number))

/** In fields the desk lets nothing be cited that was never published; in words it may stand. */
const all = of([STANDING, WITHDRAWN, FIRST_ERASED, ALL_ERASED, BACK_AGAIN, NAMED_ANEW])
const everything = of([
  STANDING,
  WITHDRAWN,
  FIRST_ERASED,
  ALL_ERASED,
  NEVER_PUBLISHED,
  BACK_AGAIN,
  NAMED_ANEW,
])
const speakers = () => all('organisation').map((organisation) => ({ organisation, person: {} }))

/** Everything cites everything, in its fields and in its words. */
const words = { en: `See ${ALL_KINDS.flatMap(({ kind }) => everything(kind)).join(', ')}.` }

/** A slug that reads as a reference would lead back to itself. */
const named = (change: Change): Change => {
  const content = change.content as { slug: string }
  return { ...change, content: { ...content, slug: `the-${content.slug}` } }
}

const made: Record<Kind, (reference: string) => Change> = {
  theme: (reference) => named(aTheme(reference)),
  organisation: (reference) => named(anOrganisation(reference)),
  source: (reference) => aSource(reference, { note: words, address: `https://example.org/${reference}` }),
  demand: (reference) =>
    aDemand(reference, {
      text: words,
      themes: all('theme'),
      issuers: speakers(),
      addressees: all('organisation'),
      sources: all('source'),
      supersedes: all('demand').filter((one) => one !== reference),
      restatements: [
        {
          on: '2024',
          by: speakers(),
          sources: all('source'),
          note: words,
        },
      ],
      assessments: [
        {
          status: 'in-progress',
          on: '2024-05-05',
          reason: words,
          evidence: [...all('action'), ...all('source')],
          criteria: [],
        },
      ],
    }),
  action: (reference) =>
    anAction(reference, {
      summary: words,
      actors: speakers(),
      sources: all('source'),
      links: all('demand').map((demand) => ({ demand, effect: 'partly', reason: words, isContext: false })),
    }),
  indicator: (reference) =>
    anIndicator(reference, {
      measures: words,
      series: all('source').map((source, place) => aValue(`${2015 + place}`, place, source)),
      demands: all('demand'),
    }),
  programme: (reference) =>
    aChange({
      kind: 'programme',
      reference,
      content: {
        title: { en: `Programme ${reference}` },
        slug: `programme-${reference.toLowerCase()}`,
        narrative: words,
        demands: all('demand'),
        themes: all('theme'),
        issuers: all('organisation'),
        periods: [{ from: '2024-01-01', to: '2024-12-31', label: { en: 'The year' } }],
      },
    }),
}

const contentOf = (kind: Kind, number: number): object =>
  made[kind](referenceTo(kind, number)).content as object

/** A change of a record after `expected` others. */
const step = (kind: Kind, number: number, expected: number, change: Partial<Change> = {}): Change => ({
  ...made[kind](referenceTo(kind, number)),
  reason: `Step ${expected + 1}`,
  expected,
  ...change,
})

const withdrawal = (kind: Kind, number: number, expected: number): Change =>
  step(kind, number, expected, {
    operation: 'withdraw',
    content: null,
    reason: `Because of step ${expected}`,
  })

function ofKind(kind: Kind): Change[] {
  const twice = (number: number) => [step(kind, number, 0), step(kind, number, 1)]
  const content = contentOf(kind, NAMED_ANEW)
  const renamed = 'slug' in content ? { ...content, slug: `anew-${content.slug}` } : content
  return [
    ...twice(STANDING),
    step(kind, STANDING, 2, { operation: 'submit' }),
    ...twice(WITHDRAWN),
    withdrawal(kind, WITHDRAWN, 2),
    ...twice(FIRST_ERASED),
    ...twice(ALL_ERASED),
    withdrawal(kind, ALL_ERASED, 2),
    step(kind, NEVER_PUBLISHED, 0, { operation: 'create' }),
    ...twice(BACK_AGAIN),
    withdrawal(kind, BACK_AGAIN, 2),
    step(kind, BACK_AGAIN, 3),
    step(kind, NAMED_ANEW, 0),
    step(kind, NAMED_ANEW, 1, { content: renamed }),
  ]
}

const hidden = { content: { ...contentOf('source', UNLISTED), isConfidential: true } }
const unlisted = { content: { ...contentOf('programme', UNLISTED), isUnlisted: true } }
const noMorePublic = {
  content: { ...contentOf('programme', ONCE_PUBLIC), isUnlisted: true },
}

const SECRET: Change[] = [
  step('source', UNLISTED, 0, hidden),
  step('source', ONCE_PUBLIC, 0),
  step('source', ONCE_PUBLIC, 1, hidden),
  step('programme', UNLISTED, 0, unlisted),
  step('programme', ONCE_PUBLIC, 0),
  step('programme', ONCE_PUBLIC, 1, noMorePublic),
]

/** What is said of what is gone. */
export const WHY = /Because of step \d|It named a witness/

/**
 * Adds to a site a record of every kind, or of some kinds, in every state that it can be in: with several versions,
 * withdrawn, erased in part and as a whole, never published, withdrawn and back again, under another name, secret.
 */
export async function enrich({ store }: Pick<Site, 'store'>, kinds: readonly Kind[] = KINDS): Promise<void> {
  const { connection, ledger } = store
  const secret = SECRET.filter(({ kind }) => kinds.includes(kind))
  await ledger.appendAll([...kinds.flatMap(ofKind), ...secret])
  for (const kind of kinds) {
    const asked = { kind, author: anAuthor, reason: 'It named a witness' }
    for (const [number, versions] of [
      [FIRST_ERASED, [1]],
      [ALL_ERASED, [1, 2]],
    ] as const)
      await eraseVersions(
        { connection, ledger },
        { ...asked, reference: referenceTo(kind, number), versions },
      )
  }
}

/** Whether an address names one of these records. */
export const isOfRich = (address: string): boolean => /[a-z]-900\d/i.test(address)

/** Whether an address names one that is withdrawn. */
export const isWithdrawn = (address: string): boolean => /\/[\w-]*[a-z]-900[24]$/i.test(address)
