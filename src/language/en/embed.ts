/** Badges and panels for the pages of others. */
export const embed = {
  badge: '{{title}} ({{reference}}): {{label}}, in the record of {{day}}',
  alt: '{{title}} ({{reference}}): where it stands, by Tamdan',
  frame: '{{title}}: progress, by Tamdan',
  asOf: 'As recorded on {{day}}.',
  more: 'The whole page, with evidence',
  heading: 'Put it on your page',
  badgeText:
    'A badge that always says where the demand stands now. Your readers’ browsers fetch it from this site; nothing else is fetched or stored.',
  panelText:
    'A panel that always shows the newest reporting period. Your readers’ browsers fetch it from this site; nothing else is fetched or stored.',
  copy: 'Code to copy (HTML)',
}
