/** What the desk's script says: of lists that are looked through by typing, and of what it keeps on the device. */
export const typing = {
  list: 'Choices',
  count: 'Choices: 0',
  none: 'Nothing in the list matches',
  kept: 'Something that you typed here on this device was not saved. You typed it',
  back: 'Bring it back',
  drop: 'Throw it away',
}
