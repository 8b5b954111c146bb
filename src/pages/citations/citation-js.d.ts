// The packages bring no types; these are the parts in use.
declare module '@citation-js/core' {
  interface Register {
    has(name: string): boolean
    add(name: string, xml: string): void
  }
  export const plugins: {
    config: { get(plugin: '@csl'): { styles: Register; locales: Register } }
    output: {
      format(
        name: 'bibliography',
        items: readonly unknown[],
        options: { format: 'text'; style: string; lang: string; nosort: boolean },
      ): string
    }
  }
  export class Cite {
    constructor(items: unknown)
    data: Record<string, unknown>[]
  }
}
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
