/** The record as it stood on an earlier day. */
export const asOf = {
  label: 'The record on an earlier day',
  shows: 'The record as it stood at the end of {{day}}.',
  explained: 'What was published, changed or withdrawn later is not taken into account.',
  emptyThen: 'Nothing had been published by then.',
  toNow: 'See this page as it is now',
  withdrawnSince: 'This entry has been withdrawn since, on {{day}}.',
  reason: 'Reason given:',
  notThen: 'On {{day}} nothing had been published at this address.',
  printed: 'The record as it stood at the end of {{day}}.',
  form: 'On another day',
  formHint: 'See this page as it stood at the end of a day.',
  day: 'Day',
  show: 'Show',
}
