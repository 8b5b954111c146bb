/** What of a demand decides whether it is of a theme or a programme. `issuers` are all who made it, first or again. */
export interface Coverable {
  reference: string
  themes: readonly string[]
  issuers: readonly string[]
}
