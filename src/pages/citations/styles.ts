/** The styles in which a citation is written out. */
export const STYLES = ['apa', 'chicago', 'mla'] as const
export type Style = (typeof STYLES)[number]

/** What each is called, in any language. */
export const STYLE_NAMES: Record<Style, string> = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' }
