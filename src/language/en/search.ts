/** The search over all kinds. */
export const search = {
  kind: {
    demand: 'Demand',
    action: 'Action',
    organisation: 'Organisation',
    theme: 'Theme',
    programme: 'Programme',
    source: 'Source',
    indicator: 'Indicator',
  },
  kinds: {
    demand: 'Demands',
    action: 'Actions',
    organisation: 'Organisations',
    theme: 'Themes',
    programme: 'Programmes',
    source: 'Sources',
    indicator: 'Indicators',
  },
}
