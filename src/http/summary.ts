const MOST = 200

/** The beginning of a text in one line, for search engines and previews. PURE. */
export function summaryOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= MOST ? line : `${line.slice(0, MOST - 3)}…`
}
