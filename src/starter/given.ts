/** The content of one record of the starter record, under the reference that it gets. */
export interface Given<Content> {
  reference: string
  content: Content
}

/** The content of an organisation or theme, under its slug: by that the starter record's contents name it. */
export interface Named<Content extends { slug: string }> {
  slug: string
  content: Omit<Content, 'slug'>
}
