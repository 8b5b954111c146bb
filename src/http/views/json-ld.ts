import Handlebars from 'handlebars'

/** {{jsonLd data}}: structured data for a script element of type application/ld+json, where nothing can end the element. */
export const jsonLd = (data: unknown): Handlebars.SafeString =>
  new Handlebars.SafeString(JSON.stringify(data).replaceAll('<', '\\u003c'))
