export const accessibility = {
  title: 'Accessibility',
  description: 'What this site does so that everyone can read it, how that was tested, and what is left.',
  foot: 'Accessibility',
  lede: 'Everyone should be able to read this record and work on it: by keyboard, by ear, enlarged, on a small phone, without scripts.',
  standard: 'What we hold to',
  standardText:
    'All pages, those for readers and those for editors, are made to meet the Web Content Accessibility Guidelines (WCAG) 2.2, levels A and AA. We know of no point at which they fail it. They have not been certified, and nobody independent has checked them yet: that is why this page says how they were tested.',
  can: 'What works',
  canText:
    'Every page works without scripts and without a mouse; only a passkey, which browsers offer to scripts alone, needs them. Nothing depends on colour alone: each status has a word and a sign of its own. Pages follow your settings for dark colours, for your own colours, for less motion and for larger text; they need no scrolling sideways at 320 pixels, and print on A4. English and Khmer are marked, so that a screen reader can change its voice. Charts have their numbers beside them as text or as a table.',
  signIn:
    'Signing in asks you to remember or copy nothing: passwords and codes can be pasted and filled in by a password manager, and a passkey needs no typing at all.',
  tested: 'How it was tested',
  testedText:
    'Last on {{day}}. A program visits every page and form in both languages, also where a form is refused, where two people have changed the same thing, and where nothing is found. On each, axe-core {{axe}} in Chromium must find nothing in light or dark colours, and nothing may stick out at 320 pixels or with the reader’s own spacing between letters and lines. Another program signs in, adds a demand, publishes, reviews, searches and follows with the keyboard alone. We also looked at many of the pages with our own eyes.',
  limits: 'What we know is left',
  limitScreenReader:
    'No person who uses a screen reader every day has tried the site yet. Programs find less than half of what hinders people.',
  limitKhmer:
    'Khmer voices for screen readers are few. Words in Khmer were not yet read by a native speaker for their plainness.',
  limitSources:
    'Sources are files and pages of others. Many are scans or pictures of text that cannot be read aloud; of those, we give title, publisher and date.',
  limitTables:
    'Some wide tables of figures scroll sideways within themselves on small screens. They can be reached and scrolled by keyboard.',
  limitOther:
    'Only Chromium is tested by program. Other browsers of the last three years should do the same.',
  report: 'If something hinders you',
  reportText:
    'Tell whoever runs this copy of Tamdan, at the place named under {{contact}}: which page, what you wanted to do, and what you use. If you cannot use a page, ask for what is on it in another form: all of the record can be had as text, table or file.',
  contact: 'Contact',
}
