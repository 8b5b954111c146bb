// The packages bring no types; these are the parts in use.
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown)
    data: Record<string, unknown>[]
    format(name: 'bibliography', options: { format: 'text'; style: string; lang: string }): string
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
