import type { Kind } from './entry.js'

/*
 * Contents are never rewritten: an old one is lifted to the present shape whenever it is read. To change the shape of a
 * kind so that contents written before are no longer of it: append a step to its list, and keep a fixture of the
 * old shape in test/ledger/shapes/. The number of a shape is 1 and one for each step.
 */

type Content = Record<string, unknown>

/** Makes a content of one shape into the next. Pure. */
export type Step = (content: Content) => Content

export const STEPS: Partial<Record<Kind, readonly Step[]>> = {
  programme: [(content) => ({ ...content, isUnlisted: false })],
}

/** Member of a content that names its shape; contents of the first shape have none. */
const SHAPE = 'shape'

type Steps = Partial<Record<Kind, readonly Step[]>>

const shapeNow = (kind: Kind, steps: Steps): number => (steps[kind]?.length ?? 0) + 1

/**
 * A content as it was written, in the present shape of its kind. PURE.
 * @throws Error for a shape that is newer than this program
 */
export function lift(kind: Kind, written: Content, steps: Steps = STEPS): Content {
  const { [SHAPE]: shape = 1, ...content } = written
  if (typeof shape !== 'number' || shape > shapeNow(kind, steps))
    throw new Error(
      `This ${kind} was written by a newer Tamdan, in shape ${shape}. Use that version or a later one.`,
    )
  return (steps[kind] ?? []).slice(shape - 1).reduce((lifted, step) => step(lifted), content)
}

/** A content of the present shape as it is to be written: with the number of its shape, from the second on. PURE. */
export function marked(kind: Kind, content: Content, steps: Steps = STEPS): Content {
  const shape = shapeNow(kind, steps)
  return shape === 1 ? content : { ...content, [SHAPE]: shape }
}
