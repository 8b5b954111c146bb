/** Who may read what is for named people alone. */
export const readers = {
  title: 'Who may read this',
  link: 'Who may read this',
  lede: {
    source:
      'What this source says, and its files, are for these people alone. Everybody else at the desk sees its reference, and its kind and date once it is published.',
    programme:
      'These people, if they are editors, and administrators may see for whom this programme has secret addresses, and make them.',
  },
  now: 'These people',
  none: 'Nobody may read it. An administrator can name someone.',
  maker: 'Wrote a version of it',
  named: 'Named by {{by}}, {{time}}',
  noAccount: 'Somebody without an account',
  remove: 'Take the right away',
  new: 'Name someone',
  email: 'E-mail address of their account',
  emailHint: 'Name only who needs it for their work. What they read is kept for the audit.',
  name: 'Let them read it',
  unknown: 'Enter the address of an open account',
  selfText:
    'You are an administrator and may not read this. You can name yourself; the others named are told, and the audit keeps it.',
  self: 'Name myself',
  done: { named: 'They may read it now.', removed: 'They may not read it any more.' },
  news: 'Who may read what you may read',
  newsLine: '{{by}} let {{name}} read it, {{time}}',
}
