import type { Posted } from '../typed.js'

/** A form that was put aside as it stood. */
export interface Unfinished {
  id: string
  /** Site-relative address of its form, without the language. */
  address: string
  /** As typed, in the language it was typed in; '' for none. */
  title: string
  /** ISO 8601 instant, UTC. */
  savedAt: string
  /** Put aside because the session had ended, not by its writer. */
  isLapsed: boolean
}

/** Of one person. The oldest give way: whoever has as many has long stopped looking at them. */
export const MOST_UNFINISHED = 50

/**
 * Forms that can be put aside: those that show themselves again, and write nothing, when they are sent without saying
 * what to do.
 */
const KEEPABLE =
  /^\/desk\/(?:demands|actions|sources|organisations|themes|indicators|programmes)\/(?:new|from-link|[A-Za-z0-9-]{1,80}\/(?:edit|assess))$/

export const isKeepable = (address: string): boolean => KEEPABLE.test(address)

/** What a form asked for when it was sent is no part of what was typed; nor is what a first step only asks to look at. */
const NOT_TYPED = new Set(['op', 'add', 'remove', 'look', 'unfinished'])

export const typedIn = (posted: Posted): [string, readonly string[]][] =>
  [...posted].filter(([name, values]) => !NOT_TYPED.has(name) && values.some((value) => value !== ''))

const TITLES = ['title.en', 'title.km', 'name.en', 'name.km', 'newSource.title.en', 'newSource.title.km']
const LONGEST_TITLE = 200

export const titleIn = (posted: Posted): string =>
  TITLES.map((name) => posted.get(name)?.[0]?.trim() ?? '')
    .find(Boolean)
    ?.slice(0, LONGEST_TITLE) ?? ''
