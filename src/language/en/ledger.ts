/** The page of the ledger's head, and erasing on the desk. */
export const ledger = {
  title: 'The ledger',
  lede: 'Every change to this record is one entry of a chain. Each entry holds the hash of the one before it, so that no entry can be changed, taken out or put in without changing every hash after it.',
  head: 'The head',
  headText:
    'The newest entry stands for all of them: whoever knows its number and hash can find out whether anything before it was altered.',
  empty: 'The ledger has no entry yet.',
  number: 'Entry',
  time: 'Written',
  hash: 'Hash',
  check: 'How to check it',
  checkGet: 'Get the public ledger:',
  checkVerify: 'Recompute the chain, here or on any machine that has Tamdan:',
  checkOther:
    'The format is written down exactly enough to write another verifier in any language, with examples and a check in a few lines of Python:',
  format: 'How the ledger is made and checked',
  checkNote:
    'The file has every entry. It has the words of published versions; of withdrawn records, confidential sources and erased versions it has what was done, when, and hashes; of what is not public, number and hashes alone.',
  key: 'The key of this site',
  keyText:
    'Statements of the head, made by this site and kept by others, are signed with the key whose public half is below (Ed25519). Compare it with the one in a statement you were given.',
  last: 'Entries, newest first',
  columns: { record: 'Record', version: 'Version', what: 'What was done', hash: 'Hash' },
  isErased: 'words erased',
  draftsNote:
    'Entries that are not public, such as drafts, are counted too: they hold their place in the chain, and nothing else of them is shown.',
  isNotPublic: 'Not public',
  erase: {
    title: 'Erase versions for ever',
    menu: 'Erase',
    lede: 'For personal data and other words that must not be kept. The words of the versions you tick, their author and their reason are removed everywhere for ever; nobody can bring them back. The chain still verifies, and the history shows that they were erased, when, and the reason you give.',
    reach:
      'With them go, of this record, every comment and every form put aside, whatever version it was about; imports that name it, with the file that was sent; and kept files that no other version names. A file that was sent and that no version names goes within two hours. Mails already sent, and forms put aside for a new record, stay: ask their owners.',
    find: 'Which record',
    kind: 'Kind',
    reference: 'Reference, or the name in its address',
    show: 'Show its versions',
    versions: 'Versions',
    none: 'There is no such record.',
    reason: 'Reason',
    reasonHint: 'It is public. Do not repeat what you erase.',
    button: 'Erase for ever',
    shown: 'Readers see it now. To erase it, first publish a corrected version or withdraw the record.',
    erased: 'It is erased already.',
    erasure: 'It is the mark of an erasure, and stays.',
    unknown: 'It does not exist.',
    noVersion: 'Tick the versions to erase',
    noReason: 'Give the reason',
    moved: 'The record was changed meanwhile. Look at its versions again',
    done: 'Erased. Nothing that Tamdan shows or keeps has the words any more, but the data file may still hold them in pages that are free: restart the server to have them overwritten. Backups, exports and copies made earlier must be destroyed by whoever has them.',
  },
}
