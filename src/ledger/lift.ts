import type { Kind } from './entry.js'
import type { KindOfRecord, Kinds } from './kinds.js'

type Content = Record<string, unknown>

/** Member of a content that names its shape; contents of the first shape have none. */
const SHAPE = 'shape'

type Stepped = Pick<KindOfRecord, 'steps'>

/** The number of the present shape of a kind. */
export const shapeNow = ({ steps = [] }: Stepped): number => steps.length + 1

type Shapes = Partial<Record<Kind, number>>

const shapes = (kinds: Kinds): [Kind, number][] =>
  Object.entries(kinds).map(([kind, known]) => [kind as Kind, shapeNow(known)])

/** The present shapes of all kinds that ever had another. */
export const shapesNow = (kinds: Kinds): Shapes =>
  Object.fromEntries(shapes(kinds).filter(([, now]) => now > 1))

/** The kinds whose rows were made of contents in an earlier shape. */
export const outgrown = (kinds: Kinds, known: Shapes = {}): Kind[] =>
  shapes(kinds).flatMap(([kind, now]) => ((known[kind] ?? 1) < now ? [kind] : []))

/**
 * A content as it was written, in the present shape of its kind. PURE.
 * @throws Error for a shape that is newer than this program
 */
export function lift(
  known: Stepped,
  { kind, reference }: { kind: Kind; reference: string },
  written: Content,
): Content {
  const { [SHAPE]: shape = 1, ...content } = written
  if (typeof shape !== 'number' || shape > shapeNow(known))
    throw new Error(
      `This ${kind} was written by a newer Tamdan, in shape ${shape}. Use that version or a later one.`,
    )
  return (known.steps ?? []).slice(shape - 1).reduce((lifted, step) => step(lifted, reference), content)
}

/** A content of the present shape as it is to be written: with the number of its shape, from the second on. PURE. */
export function marked(known: Stepped, content: Content): Content {
  const shape = shapeNow(known)
  return shape === 1 ? content : { ...content, [SHAPE]: shape }
}
