/** Before it nothing answers the demand or judges it: see `DateField.notBefore`. */
export const THE_DAY_IT_WAS_ASKED = { name: 'issuedOn', label: 'issuedOn' }
