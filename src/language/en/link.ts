/** Adding an action from the address of a page that reports it. */
export const link = {
  heading: 'Add an action from a link',
  short: 'From a link',
  lede: 'Check what the page says, say what was done and for which demand.',
  ask: 'Address of the page',
  askHint:
    'Paste it from your browser. The server looks at the page and fills in what it finds; nothing is saved yet.',
  look: 'Look at the page',
  byHand: 'Fill in the whole form instead',
  found: 'Found on the page: title, publisher and date are filled in below.',
  says: 'The page says of itself:',
  notFound: 'The page could not be read, so fill this in by hand.',
  known: 'This page is in the record already, as source {{reference}}. It is used.',
  likely: 'Demands that may be meant',
  inCommon: 'In common: {{words}}',
  none: 'None of these',
  other: 'Another demand',
  reason: 'Added from a link',
}
