/**
 * How much of what there are many of is tried. `SWEEP=whole`, as in `.ci/run`: everything. Else, as in `npm test`, a part of it
 * that is chosen beforehand, so that whoever changes something waits minutes.
 */
export const isWhole = process.env.SWEEP === 'whole'

/** Those whose turn it is. */
export const ofTurn = <One>(all: readonly One[], turn: number, turns: number): One[] =>
  all.filter((_one, place) => isWhole || place % turns === turn)

/** One of so many, spread over all. */
export const oneOf = <One>(turns: number, all: readonly One[]): One[] => ofTurn(all, 0, turns)

/** How often, or how many. */
export const many = (whole: number, usual: number): number => (isWhole ? whole : usual)
