/** What a person chooses for a file of the Universal Human Rights Index. */
export interface UhriChoices {
  /** Who is asked: slugs of organisations. */
  addressees: string[]
  /** Only recommendations to this country, as the index writes it; '' for all. */
  country: string
  /** By a theme of the index: the slug of a theme of the record, or '-' for none. */
  themes: Record<string, string>
}

export const NO_CHOICES: UhriChoices = { addressees: [], country: '', themes: {} }

/** Lines of 'Theme of the index = slug'; a dash for none of ours. PURE. */
export function readThemes(lines: string): Record<string, string> {
  const placed = lines.split('\n').flatMap((line) => {
    const at = line.lastIndexOf('=')
    const [theme, slug] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
    return at > 0 && theme !== '' && slug !== '' ? [[theme, slug] as const] : []
  })
  return Object.fromEntries(placed)
}
