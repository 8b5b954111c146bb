// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is put together is quoted as it is written.

/** An expression that the checker refuses, or cannot read, and why it may stay. */
export interface Exception {
  path: string
  /** As it stands in the file; of one that is put together, its beginning. */
  written: string
  because: string
}

export const EXCEPTIONS: readonly Exception[] = [
  {
    path: 'src/record/search/query.ts',
    written: '(?<not>(?<!\\S)-)?(?:(?<field>[^\\s":]+):)?(?:"(?<quoted>[^"]*)"?|(?<plain>[^\\s"]+))',
    because:
      'What is searched for has 200 letters at most; where no colon comes, the last part takes the same letters.',
  },
  {
    path: 'src/ledger/reference.ts',
    written: 'new RegExp(`^${letter}-',
    because: 'A letter, then digits alone, begun and ended; no two parts take the same letter.',
  },
  {
    path: 'src/ledger/reference.ts',
    written: 'new RegExp(`^(?:${letter}-',
    because: 'Such a reference, or parts that a hyphen keeps apart; the letter is none that a slug has.',
  },
  {
    path: 'src/pages/citations/negotiation.ts',
    written: 'new RegExp(`^/(?:${folders})/',
    because: 'Begun and ended; names of folders are ours, and between slashes no part takes a slash.',
  },
  {
    path: 'src/pages/citations/unapi-routes.ts',
    written: 'new RegExp(`^(?:${folders})/',
    because: 'As in src/pages/citations/negotiation.ts, and bounded.',
  },
  {
    path: 'src/language/khmer-lines.ts',
    written: 'new RegExp(`(?<=([\\\\u1780',
    because: 'A list of words of ours without any repetition.',
  },
  {
    path: 'src/mail/rules.ts',
    written: "new RegExp(address.replace(/[.*+?^${}()|[\\]\\\\]/g, '\\\\$&'), 'gi')",
    because: 'An address letter by letter: every sign that means something is escaped.',
  },
  {
    path: 'src/language/fold.ts',
    written: 'new RegExp( `[\\\\u1780-\\\\u17b3](?:${WIDTHLESS}',
    because:
      'Each turn of the repetition takes a mark that no run of signs without width has; otherwise one character.',
  },
  {
    path: 'src/language/khmer.ts',
    written: 'new RegExp(`[\\u17bb\\u17c9](?=${ABOVE})`',
    because: 'One letter and a look at the next.',
  },
  {
    path: 'src/language/tokens.ts',
    written: 'new RegExp( `[${UNSPACED_LETTERS}]+|',
    because: 'Every alternative that begins takes what it has looked at: the next search begins behind it.',
  },
  {
    path: 'src/db/embedded/query/regex.ts',
    written: 'new RegExp(source,',
    because:
      'The engine runs expressions of queries, which are written by Tamdan; none is made of what a request says.',
  },
]
