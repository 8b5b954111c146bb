import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { analyse } from 'scslre'

/*
 * Whether an expression can take more than linear time. A checker finds what one repeated letter does; it does not see what
 * a repeated word does ('T00:00T00:00…'), so each expression is also run on texts made of its own parts.
 */

/** Letters of a text that an expression is run on; the square of it takes a hundred milliseconds, it alone less than one. */
const LENGTH = 15_000
const TOO_LONG_MS = 25
const ENDS = ['', '\n\u0000']

const of = (set: AST.CharacterSet, isNegated: boolean): string => {
  if (set.kind === 'any') return 'x'
  const letters: Record<string, [string, string]> = { digit: ['0', 'a'], space: [' ', 'a'], word: ['a', '!'] }
  const [is, isNot] = letters[set.kind] ?? ['é', '!']
  return isNegated ? isNot : is
}

const inClass = ({ negate, elements }: AST.CharacterClass): string => {
  if (negate) {
    const isIn = (letter: string) =>
      elements.some((one) =>
        one.type === 'Character'
          ? one.value === letter.codePointAt(0)
          : one.type === 'CharacterClassRange' &&
            one.min.value <= (letter.codePointAt(0) ?? 0) &&
            one.max.value >= (letter.codePointAt(0) ?? 0),
      )
    return ['x', '0', ' ', '!', 'é'].find((letter) => !isIn(letter)) ?? 'x'
  }
  const [first] = elements
  if (!first) return ''
  if (first.type === 'Character') return String.fromCodePoint(first.value)
  if (first.type === 'CharacterClassRange') return String.fromCodePoint(first.min.value)
  return isSet(first) ? of(first, first.negate) : 'x'
}

const isSet = (node: AST.Node): node is AST.CharacterSet => node.type === 'CharacterSet'

/** A text that a part matches, piece by piece; of alternatives, the one at a place. */
function pieces(node: AST.Element | AST.Alternative, at: number): string[] {
  switch (node.type) {
    case 'Alternative':
      return node.elements.flatMap((one) => pieces(one, at))
    case 'Group':
    case 'CapturingGroup': {
      const chosen = node.alternatives[at % node.alternatives.length]
      return chosen ? pieces(chosen, at) : []
    }
    case 'Quantifier':
      return Array.from({ length: Math.max(1, Math.min(node.min, 8)) }).flatMap(() =>
        pieces(node.element, at),
      )
    case 'Character':
      return [String.fromCodePoint(node.value)]
    case 'CharacterSet':
      return [of(node, node.kind === 'any' ? false : node.negate)]
    case 'CharacterClass':
      return [inClass(node)]
    default:
      return []
  }
}

/** Texts that begin as the expression does, then repeat some run of its pieces. */
function* attacks({ source, flags }: { source: string; flags: string }): Generator<string> {
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
  })
  for (const alternative of alternatives)
    for (const choice of [0, 1]) {
      const parts = pieces(alternative, choice).slice(0, 40)
      for (let start = 0; start < parts.length; start += 1)
        for (let end = start + 1; end <= Math.min(parts.length, start + 8); end += 1) {
          const word = parts.slice(start, end).join('')
          if (word.length < 2) continue
          yield parts.slice(0, start).join('') + word.repeat(Math.ceil(LENGTH / word.length))
        }
    }
}

/** Milliseconds of the processor, which others on this machine do not lengthen. */
function takes(expression: RegExp, text: string): number {
  const before = process.cpuUsage()
  text.replace(expression, '')
  return process.cpuUsage(before).user / 1000
}

/** What is wrong with an expression; '' where nothing was found. */
export function faultOf({ source, flags }: { source: string; flags: string }): string {
  const { reports } = analyse({ source, flags })
  if (reports.length > 0)
    return reports.map(({ type, exponential }) => `${type}${exponential ? ', exponential' : ''}`).join('; ')
  const expression = new RegExp(source, flags.includes('g') ? flags : `${flags}g`)
  for (const text of attacks({ source, flags }))
    for (const end of ENDS) {
      // Twice, since this machine may just have done something else.
      const isSlow = [1, 2].every(() => takes(expression, text + end) > TOO_LONG_MS)
      if (isSlow) return `slow on ${JSON.stringify(`${text.slice(0, 40)}…${end}`)}`
    }
  return ''
}
