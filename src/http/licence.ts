/** A licence in the terms of a Frictionless data package. */
export interface Licence {
  /** SPDX identifier. */
  name: string
  title: string
  path: string
}

const licences = [
  [
    'CC-BY-4.0',
    'Creative Commons Attribution 4.0 International',
    'https://creativecommons.org/licenses/by/4.0/',
  ],
  [
    'CC-BY-SA-4.0',
    'Creative Commons Attribution-ShareAlike 4.0 International',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ],
  [
    'CC-BY-NC-4.0',
    'Creative Commons Attribution-NonCommercial 4.0 International',
    'https://creativecommons.org/licenses/by-nc/4.0/',
  ],
  ['CC0-1.0', 'Creative Commons Zero 1.0 Universal', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [
    'ODbL-1.0',
    'Open Data Commons Open Database License 1.0',
    'https://opendatacommons.org/licenses/odbl/1-0/',
  ],
] as const

/** Those that the public record can be given under, by name. Readers and their tools know these. */
export const LICENCES: ReadonlyMap<string, Licence> = new Map(
  licences.map(([name, title, path]) => [name, { name, title, path }]),
)

/** The licence of the public record where nobody chose another. */
export const DATA_LICENCE: Licence = { name: licences[0][0], title: licences[0][1], path: licences[0][2] }
