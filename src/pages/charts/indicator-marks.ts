import { type SymbolType, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'

/** Area of a mark in square pixels. */
const AREA = 78

const SHAPES: readonly SymbolType[] = [symbolCircle, symbolSquare, symbolDiamond, symbolTriangle]

/** How many values of one period can be told apart by shape; those after them are drawn like the last. */
export const MOST_SHAPES = SHAPES.length

/** The outline of the mark of the first, second, … source that speaks of a period, around the origin, as path data. */
export function markPath(place: number): string {
  const shape = SHAPES[Math.min(place, MOST_SHAPES - 1)] ?? symbolCircle
  return symbol(shape, AREA)() ?? ''
}
