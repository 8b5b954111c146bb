/** A static copy of the site, as `tamdan export` makes it. */
export const copy = {
  notice: 'A copy of the record at entry {{entry}} of its ledger, {{time}}.',
  more: 'What it has not',
  heading: 'This is not in the copy',
  text: 'Search, forms, lists by several filters or in another order, pages as of an earlier day, changes between two days of your choice and the interface for programs need a server.',
  has: 'What is in it',
  hasText:
    'Everything else in the public record: every entry with all its versions in English and Khmer, lists by one filter, citations and downloads.',
  of: 'What it is a copy of',
  ofText: 'Of the record at entry {{entry}} of its ledger, {{time}}, at this address and with this hash:',
}
