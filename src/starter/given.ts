/** The content of one record of the starter record, under the reference that it gets. */
export interface Given<Content> {
  reference: string
  content: Content
}
