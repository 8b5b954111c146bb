/** Letters of a name that are compared, and names. */
const LONGEST = 100
const MOST_NAMES = 2000

const pairs = (text: string): string[] => {
  const letters = text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}

/** How much two texts have in common, from 0 to 1 (Dice's coefficient over pairs of letters). PURE. */
function likeness(one: string, other: string): number {
  const [a, b] = [pairs(one), pairs(other)]
  const left = new Map<string, number>()
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of b) {
    const count = left.get(pair) ?? 0
    if (count === 0) continue
    common += 1
    left.set(pair, count - 1)
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
}

/** The names that are most like a text, best first, at most three. PURE. @param names each with what it stands for */
export function nearest(text: string, names: Iterable<[name: string, value: string]>): string[] {
  const best = new Map<string, number>()
  let compared = 0
  for (const [name, value] of names) {
    compared += 1
    if (compared > MOST_NAMES) break
    const like = likeness(text, name)
    if (like > 0.4 && like > (best.get(value) ?? 0)) best.set(value, like)
  }
  return [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([value]) => value)
}
