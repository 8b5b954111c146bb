/** Programmes that only secret addresses lead to. */
export const unlisted = {
  note: 'This page is for those who were given its address. Nothing public leads to it.',
  title: 'Secret addresses',
  standing: {
    draft: 'The programme is not published yet: an address made now works once it is.',
    unlisted: 'The programme is unlisted: it has no public page, and only these addresses lead to it.',
    listed:
      'The programme has a public page too. To leave only these addresses, tick “Unlisted” in its form and publish.',
  },
  new: 'A new address',
  newText: 'Make one for each person or body, so that it can be taken back without the others.',
  name: 'For whom it is',
  nameHint: 'Only the desk sees this. Such as: Board of the fund.',
  noName: 'Say for whom the address is',
  longName: 'At most 100 characters',
  make: 'Make the address',
  made: 'Copy the address now: it is shown this once, and is not kept.',
  given: 'Addresses given',
  show: 'Show who has an address',
  showText: 'For whom they are is shown when you ask for it, and the audit keeps that you did.',
  none: 'No address has been made.',
  madeOn: 'Made on {{day}} by {{by}}',
  revoke: 'Take back',
  revokedOn: 'Taken back on {{day}}',
  revokedNow: 'The address no longer works.',
  link: 'Secret addresses',
}
