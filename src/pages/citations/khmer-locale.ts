/*
 * The terms of the Citation Style Language in Khmer, as far as the styles here use them for what this record cites.
 * Written here because the project's own locale for Khmer has English terms. A term that is missing is taken from English.
 */

type Term = string | { single: string; multiple: string }

const TERMS: [name: string, form: string, term: Term][] = [
  ['accessed', 'long', 'បានចូលមើល'],
  ['and', 'long', 'និង'],
  ['et-al', 'long', 'និងអ្នកដទៃទៀត'],
  ['and others', 'long', 'និងអ្នកដទៃទៀត'],
  ['anonymous', 'long', 'អនាមិក'],
  ['at', 'long', 'នៅ'],
  ['by', 'long', 'ដោយ'],
  ['from', 'long', 'ពី'],
  ['in', 'long', 'ក្នុង'],
  ['on', 'long', 'នៅ'],
  ['no date', 'long', 'គ្មានកាលបរិច្ឆេទ'],
  ['no date', 'short', 'គ.ប.'],
  ['retrieved', 'long', 'ទាញយក'],
  ['version', 'long', 'កំណែទី'],
  ['version', 'short', 'កំណែទី'],
  ['personal-communication', 'long', 'ការទាក់ទងផ្ទាល់'],
  ['letter', 'long', 'លិខិត'],
  ['interview', 'long', 'បទសម្ភាសន៍'],
  ['report', 'long', 'របាយការណ៍'],
  ['legislation', 'long', 'ច្បាប់'],
  ['dataset', 'long', 'សំណុំទិន្នន័យ'],
  ['document', 'long', 'ឯកសារ'],
  ['webpage', 'long', 'គេហទំព័រ'],
  ['edition', 'short', 'បោះពុម្ព'],
  ['editor', 'short', { single: 'អ្នកកែសម្រួល', multiple: 'អ្នកកែសម្រួល' }],
  ['interviewer', 'verb', 'សម្ភាសន៍ដោយ'],
  ['page', 'short', { single: 'ទំព័រ', multiple: 'ទំព័រ' }],
  ['open-quote', 'long', '«'],
  ['close-quote', 'long', '»'],
  ['open-inner-quote', 'long', '‹'],
  ['close-inner-quote', 'long', '›'],
]

const MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']

const inside = (term: Term): string =>
  typeof term === 'string' ? term : `<single>${term.single}</single><multiple>${term.multiple}</multiple>`

const months = (form: string) =>
  MONTHS.map((name, place): [string, string, Term] => [
    `month-${String(place + 1).padStart(2, '0')}`,
    form,
    name,
  ])

const lines = [...TERMS, ...months('long'), ...months('short')].map(
  ([name, form, term]) => `<term name="${name}" form="${form}">${inside(term)}</term>`,
)

/** Its name among locales. The processor takes the part after the hyphen for the country. */
export const KHMER = 'km-KH'

export const KHMER_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="${KHMER}">
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <date form="numeric">
    <date-part name="day" form="numeric-leading-zeros" suffix="/"/>
    <date-part name="month" form="numeric-leading-zeros" suffix="/"/>
    <date-part name="year"/>
  </date>
  <terms>
    ${lines.join('\n    ')}
  </terms>
</locale>`
