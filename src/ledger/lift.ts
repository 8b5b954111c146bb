import type { Kind } from './entry.js'

/*
 * Contents are never rewritten: an old one is lifted to the present shape whenever it is read. To change the shape of a
 * kind so that contents written before are no longer of it: append a step to its list, and keep a fixture of the
 * old shape in test/ledger/shapes/. The number of a shape is 1 and one for each step.
 */

type Content = Record<string, unknown>

/** Makes a content of one shape into the next, of the record with a reference. Pure. */
export type Step = (content: Content, reference: string) => Content

/** Once the reference was the slug. */
const withSlug: Step = (content, reference) => ({ ...content, slug: reference })

export const STEPS: Partial<Record<Kind, readonly Step[]>> = {
  organisation: [withSlug],
  theme: [withSlug],
  programme: [(content) => ({ ...content, isUnlisted: false })],
}

/** Member of a content that names its shape; contents of the first shape have none. */
const SHAPE = 'shape'

type Steps = Partial<Record<Kind, readonly Step[]>>

/** The number of the present shape of a kind. */
export const shapeNow = (kind: Kind, steps: Steps = STEPS): number => (steps[kind]?.length ?? 0) + 1

type Shapes = Partial<Record<Kind, number>>

/** The present shapes of all kinds that ever had another. */
export const shapesNow = (): Shapes =>
  Object.fromEntries(Object.keys(STEPS).map((kind) => [kind, shapeNow(kind as Kind)]))

/** The kinds whose rows were made of contents in an earlier shape. */
export const outgrown = (shapes: Shapes = {}): Kind[] =>
  (Object.keys(STEPS) as Kind[]).filter((kind) => (shapes[kind] ?? 1) < shapeNow(kind))

/**
 * A content as it was written, in the present shape of its kind. PURE.
 * @throws Error for a shape that is newer than this program
 */
export function lift(
  { kind, reference }: { kind: Kind; reference: string },
  written: Content,
  steps: Steps = STEPS,
): Content {
  const { [SHAPE]: shape = 1, ...content } = written
  if (typeof shape !== 'number' || shape > shapeNow(kind, steps))
    throw new Error(
      `This ${kind} was written by a newer Tamdan, in shape ${shape}. Use that version or a later one.`,
    )
  return (steps[kind] ?? []).slice(shape - 1).reduce((lifted, step) => step(lifted, reference), content)
}

/** A content of the present shape as it is to be written: with the number of its shape, from the second on. PURE. */
export function marked(kind: Kind, content: Content, steps: Steps = STEPS): Content {
  const shape = shapeNow(kind, steps)
  return shape === 1 ? content : { ...content, [SHAPE]: shape }
}
