/**
 * A text without those of some letters that it ends in. An expression such as /x+$/ begins again at every letter, and takes the
 * square of the time. PURE.
 */
export function withoutEnd(text: string, letters: string): string {
  let end = text.length
  while (end > 0 && letters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
