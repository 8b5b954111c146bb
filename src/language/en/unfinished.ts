/** Forms put aside before they are complete. */
export const unfinished = {
  heading: 'Unfinished',
  keep: 'Put aside unfinished',
  nextText: 'What is not complete can be put aside: only you see it, on your desk.',
  untitled: 'Without a title',
  saved: 'Put aside',
  lapsed:
    'You had to show who you are before this could go on, so it was put aside for you. Nothing has been done with it.',
  leftOut: 'Passwords, codes and files are never put aside: type or choose them again.',
  text: 'Only you see this. It is not in the record, and no draft of it is. Nothing that you typed is lost.',
  goOn: 'Go on with it',
  remove: 'Throw it away',
}
