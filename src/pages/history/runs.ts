import { diffArrays } from 'diff'

/** A run of tokens that both sides have, or only the first (removed) or only the second (added). */
export interface Run {
  kind: 'kept' | 'removed' | 'added'
  tokens: string[]
}

/** Between two kept stretches: what stood there and what stands there now. */
interface Stretch {
  removed: string[]
  added: string[]
}
export type Piece = Stretch | { kept: string[] }

/**
 * Texts that are further apart than this are set against each other whole: the work grows with the square of it, and
 * nobody follows a thousand changes word by word. Two texts of the greatest length take a third of a second at most.
 */
const MOST_EDITS = 1500

const INVERSE = { kept: 'kept', removed: 'added', added: 'removed' } as const

function compared(before: readonly string[], after: readonly string[]): Run[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (changes === undefined)
    return [
      { kind: 'removed', tokens: [...before] },
      { kind: 'added', tokens: [...after] },
    ]
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    tokens: value,
  }))
}

/** The runs with what was removed and added in one place put together. PURE. */
export function piecesOf(runs: readonly Run[]): Piece[] {
  const pieces: Piece[] = []
  for (const { kind, tokens } of runs) {
    if (kind === 'kept') {
      pieces.push({ kept: tokens })
      continue
    }
    let last = pieces.at(-1)
    if (last === undefined || 'kept' in last) {
      last = { removed: [], added: [] }
      pieces.push(last)
    }
    last[kind] = [...last[kind], ...tokens]
  }
  return pieces
}

const runsOf = (pieces: readonly Piece[]): Run[] =>
  pieces
    .flatMap((piece): Run[] =>
      'kept' in piece
        ? [{ kind: 'kept', tokens: piece.kept }]
        : [
            { kind: 'removed', tokens: piece.removed },
            { kind: 'added', tokens: piece.added },
          ],
    )
    .filter(({ tokens }) => tokens.length > 0)

/**
 * What became of a list of tokens. Removed and kept runs joined are the first list, added and kept ones the second;
 * what was removed stands before what was added in its place. Exchanging the lists exchanges removed and added: of
 * several shortest answers, the one for the lists in alphabetical order is taken. PURE.
 */
export function runsBetween(before: readonly string[], after: readonly string[]): Run[] {
  const isInOrder = before.join('\0') <= after.join('\0')
  const runs = isInOrder
    ? compared(before, after)
    : compared(after, before).map(({ kind, tokens }) => ({ kind: INVERSE[kind], tokens }))
  return runsOf(piecesOf(runs))
}

const isReplaced = (piece: Piece | undefined): piece is Stretch =>
  piece !== undefined && 'removed' in piece && piece.removed.length > 0 && piece.added.length > 0

const isGap = (piece: Piece | undefined): piece is { kept: string[] } =>
  piece !== undefined && 'kept' in piece && !/[\p{L}\p{N}\n]/u.test(piece.kept.join(''))

/**
 * The same runs, easier to read: where words were replaced one after the other, the space between them belongs to
 * both sides, so that a phrase stands against a phrase. PURE.
 */
export function withoutGaps(runs: readonly Run[]): Run[] {
  const pieces: Piece[] = []
  for (const piece of piecesOf(runs)) {
    const [stretch, gap] = [pieces.at(-2), pieces.at(-1)]
    if (!isReplaced(piece) || !isGap(gap) || !isReplaced(stretch)) {
      pieces.push(piece)
      continue
    }
    const removed = [...stretch.removed, ...gap.kept, ...piece.removed]
    const added = [...stretch.added, ...gap.kept, ...piece.added]
    pieces.splice(-2, 2, { removed, added })
  }
  return runsOf(pieces)
}
