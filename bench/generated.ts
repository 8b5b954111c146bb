import type { Action } from '../src/kinds/action/rules.js'
import { ACTION_TYPES, EFFECTS } from '../src/kinds/action/rules.js'
import type { Demand } from '../src/kinds/demand/rules.js'
import { STATUSES } from '../src/kinds/shape/status.js'
import type { Change } from '../src/ledger/ledger.js'

/*
 * A generated record of any size, the same on every run: a small linear congruential generator chooses, so that two
 * runs and two engines see the same documents.
 */

const author = { id: 'bench', shownAs: 'Generated record' }

function choices(seed: number) {
  let state = seed
  const below = (limit: number): number => {
    // Constants of Numerical Recipes' "quick and dirty" generator, modulus 2^32.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('Nothing to choose from')
    return item
  }
  return { below, one }
}

const numbered = (prefix: string, number: number) => `${prefix}-${String(number).padStart(4, '0')}`

const publish = (kind: Change['kind'], reference: string, content: unknown): Change => ({
  kind,
  reference,
  content,
  operation: 'publish',
  author,
  reason: 'Generated for a benchmark',
  expected: 0,
})

const THEMES = [
  'officer-training',
  'anti-corruption',
  'strict-enforcement',
  'cooperation',
  'victim-protection',
]
const WORDS =
  'train officers police court victim shelter border labour recruit agency fund law enforce report publish province judge prosecutor screen compound'.split(
    ' ',
  )
const KHMER = ['បណ្តុះបណ្តាល', 'មន្ត្រី', 'នគរបាល', 'តុលាការ', 'ជនរងគ្រោះ', 'ច្បាប់', 'ពលកម្ម', 'ព្រំដែន']
const ORGANISATIONS = Array.from({ length: 60 }, (_, index) => numbered('O', index + 1))
const THEME_REFERENCES = THEMES.map((_, index) => numbered('T', index + 1))

const pad = (number: number) => String(number).padStart(2, '0')

/** The size of a record of so many entries. Of 5.2: 1 demand, 4 actions, 0.2 sources. */
export const sizeOf = (entries: number) => ({
  demands: Math.floor(entries / 5.2),
  actions: Math.floor(entries / 1.3),
})

/** Themes, organisations, sources, demands and actions, in the order in which the ledger takes them. */
export function* generatedRecord({
  demands,
  actions,
}: {
  demands: number
  actions: number
}): Generator<Change> {
  const { below, one } = choices(20_221_213)
  const words = (count: number) => Array.from({ length: count }, () => one(WORDS)).join(' ')
  const khmer = (count: number) => Array.from({ length: count }, () => one(KHMER)).join('')
  const day = () => `${2010 + below(16)}-${pad(1 + below(12))}-${pad(1 + below(28))}`
  const sources = Math.max(1, Math.floor(demands / 5))

  for (const [index, slug] of THEMES.entries())
    yield publish('theme', numbered('T', index + 1), { slug, name: { en: slug } })
  for (const [index, reference] of ORGANISATIONS.entries()) {
    const slug = `organisation-${index + 1}`
    yield publish('organisation', reference, { slug, name: { en: slug }, kind: 'ngo' })
  }
  for (let number = 1; number <= sources; number++)
    yield publish('source', numbered('S', number), {
      kind: 'news',
      title: { en: words(8) },
      publisher: 'Generated',
    })

  for (let number = 1; number <= demands; number++) {
    const issuedOn = day()
    const assessments = Array.from({ length: below(4) }, (_, index) => ({
      status: one(STATUSES),
      on: `${2026}-${pad(1 + index)}-${pad(1 + below(28))}`,
      reason: { en: words(20) },
    }))
    const content: Partial<Demand> = {
      title: { en: `${words(6)} ${number}`, km: khmer(6) },
      text: { en: words(60), km: khmer(60) },
      themes: [one(THEME_REFERENCES)],
      issuers: [{ organisation: one(ORGANISATIONS), person: {} }],
      addressees: [one(ORGANISATIONS)],
      issuedOn,
      sources: [numbered('S', 1 + below(sources))],
      assessments: assessments as Demand['assessments'],
    }
    yield publish('demand', numbered('D', number), content)
  }

  for (let number = 1; number <= actions; number++) {
    const content: Partial<Action> = {
      title: { en: `${words(6)} ${number}`, km: khmer(6) },
      summary: { en: words(40) },
      actors: [{ organisation: one(ORGANISATIONS), person: {} }],
      type: one(ACTION_TYPES),
      on: day(),
      sources: [numbered('S', 1 + below(sources))],
      links: [
        {
          demand: numbered('D', 1 + below(demands)),
          effect: one(EFFECTS),
          reason: { en: words(8) },
          isContext: false,
        },
      ],
    }
    yield publish('action', numbered('A', number), content)
  }
}
