/** Forms put aside before they are complete. */
export const unfinished = {
  heading: 'Unfinished',
  keep: 'Put aside unfinished',
  nextText: 'What is not complete can be put aside: only you see it, on your desk.',
  untitled: 'Without a title',
  saved: 'Put aside',
  lapsed: 'Your session had ended, so this was put aside for you.',
  text: 'Only you see this. It is not in the record, and no draft of it is. Nothing that you typed is lost.',
  goOn: 'Go on with it',
  remove: 'Throw it away',
}
