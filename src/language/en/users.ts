/** The accounts, for administrators. */
export const users = {
  title: 'Accounts',
  list: 'Everyone with an account',
  name: 'Name',
  role: 'Role',
  lastSignIn: 'Last sign-in',
  never: 'Never',
  closed: 'Closed',
  add: 'Add an account',
  make: 'Make the account',
  roleIs: {
    contributor: 'Contributor: writes drafts and submits them for review',
    editor: 'Editor: also publishes, reviews and withdraws',
    admin: 'Administrator: also manages accounts and sees the audit',
  },
  lede: '{{email}}. Role: {{role}}. Shown to the public as {{shownAs}}.',
  linkHeading: 'One-time link',
  linkText:
    'Pass this link on by a channel you trust. It sets the password, works once and for 24 hours, and is shown only now.',
  linkAsk: 'For a first password or a forgotten one. The old password works until the link is used.',
  makeLink: 'Make a new link',
  changeRole: 'Change role',
  closeHeading: 'Close the account',
  closeText:
    'The person is signed out everywhere at once and cannot sign in again. What they published keeps their name.',
  close: 'Close the account',
  isClosed: 'This account is closed.',
  isSelf: 'This is your own account: another administrator can change its role or close it.',
  chooseRole: 'Choose a role for an open account.',
  lastAdmin: 'Nothing was changed: the site would have no administrator left.',
  done: { role: 'The role is changed. It counts from the next page on.', closed: 'The account is closed.' },
}
