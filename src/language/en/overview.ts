/** What needs whoever keeps the record, in one line each. */
export const overview = {
  heading: 'At a glance',
  nothing: 'Nothing needs you now.',
  longest: 'the longest: {{age}}',
  drafts_one: '{{count}} draft of yours',
  drafts_other: '{{count}} drafts of yours',
  review_one: '{{count}} draft waits for review',
  review_other: '{{count}} drafts wait for review',
  deadlines_one: '{{count}} deadline near or passed',
  deadlines_other: '{{count}} deadlines near or passed',
  stale_one: '{{count}} demand not checked lately',
  stale_other: '{{count}} demands not checked lately',
  links_one: '{{count}} dead link',
  links_other: '{{count}} dead links',
  mail_one: '{{count}} mail that did not go out',
  mail_other: '{{count}} mails that did not go out',
}
