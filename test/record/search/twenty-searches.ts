/**
 * Twenty searches a newcomer would type, chosen from the starter record alone before any of the search was written.
 * Each names the entry that has to be among the first three.
 */
export interface Search {
  q: string
  expected: string
  because: string
}

export const englishSearches: Search[] = [
  { q: 'LICADHO', expected: 'O-0001', because: 'a short name finds the organisation itself' },
  { q: 'officer trainings', expected: 'D-0001', because: 'a plural, for “Train specialised officers”' },
  { q: 'shelters for survivors', expected: 'D-0006', because: 'a plural and a small word' },
  { q: 'traficking hotline', expected: 'A-0005', because: 'a letter left out' },
  { q: 'root out coruption', expected: 'D-0003', because: 'a letter left out' },
  { q: 'forced labor compounds', expected: 'D-0009', because: 'the American spelling' },
  { q: '"anti-corruption law"', expected: 'D-0024', because: 'a phrase' },
  { q: 'journalists arrested', expected: 'A-0041', because: 'a plural, for “Journalist Mech Dara arrested”' },
  { q: 'whistleblower protection', expected: 'D-0025', because: 'a word written with a hyphen' },
  { q: 'scam compound owner', expected: 'A-0025', because: 'words in another order' },
]

export const khmerSearches: Search[] = [
  { q: 'លីកាដូ', expected: 'O-0001', because: 'a name that no dictionary holds' },
  { q: 'អំពើពុករលួយ', expected: 'D-0003', because: 'a compound word inside a longer run' },
  { q: 'បណ្ដុះបណ្ដាលមន្រ្តី', expected: 'D-0001', because: 'the other coeng and another order of marks' },
  { q: 'ពលកម្មដោយបង្ខំ', expected: 'D-0009', because: 'a compound of three words without spaces' },
  { q: 'ទីជម្រក\u200bបណ្តោះអាសន្ន', expected: 'D-0006', because: 'a zero-width space where the record has none' },
  { q: 'អ្នកកាសែតម៉ិចដារ៉ា', expected: 'A-0041', because: 'the spaces of a name left out' },
  { q: 'ឱ្យសាធារណជនរាយការណ៍', expected: 'D-0005', because: 'the other spelling of “let”' },
  { q: 'ច្បាប់ល្បែងស៊ីសង', expected: 'D-0029', because: 'a compound the record writes with words between' },
  { q: 'មជ្ឈមណ្ឌលជនរងគ្រោះ', expected: 'A-0032', because: 'a compound with its middle left out' },
  { q: 'សិទ្ធិទទួលបានពត៌មាន', expected: 'D-0025', because: 'a common misspelling of “information”' },
]
