/** How to cite a version, and where it comes from. */
export const citations = {
  heading: 'How to cite this version',
  hint: 'Cites the record as it stood: the address below always shows this version.',
  sourceHeading: 'How to cite this source',
  sourceHint: 'Cites the work itself, and says where it stands in this record.',
  note: '{{reference}}, version {{version}}, published {{day}}, entry hash {{hash}}',
  sourceNote:
    'Recorded as {{reference}}, version {{version}}, published {{day}}, entry hash {{hash}}, {{address}}',
  entryHash: 'entry hash {{hash}}',
  version: 'Version {{version}}',
  dataset: 'Demands made of a government, what it did about each, and how far each is met, with sources.',
  citedBy: 'Cited by',
  files: 'As a file:',
}
