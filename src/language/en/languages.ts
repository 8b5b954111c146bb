/** The desk's list of what is published in one language alone. */
export const languages = {
  title: 'Missing languages',
  lede_one:
    'Of {{count}} published record, those with a text in one language and not in the other. Readers see the other language there, marked as such.',
  lede_other:
    'Of {{count}} published records, those with a text in one language and not in the other. Readers see the other language there, marked as such.',
  choose: 'Which language is missing',
  lack: {
    en_one: '{{count}} lacks English',
    en_other: '{{count}} lack English',
    km_one: '{{count}} lacks Khmer',
    km_other: '{{count}} lack Khmer',
  },
  lacks: 'What is missing',
  times: '{{name}} ({{count}} times)',
  none: 'Nothing is missing in this language.',
}
