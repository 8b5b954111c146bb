import type { Status } from '../kinds/shape/status.js'

/** Fill, outline and words of a status, as in `public/css/10-tokens.css`: mail has no style sheet to take them from. */
export interface StatusInk {
  fill: string
  line: string
  ink: string
}

export const STATUS_INKS: Record<Status, StatusInk> = {
  met: { fill: '#0b3c49', line: '#0b3c49', ink: '#ffffff' },
  'partly-met': { fill: '#2b7081', line: '#1f5e6e', ink: '#ffffff' },
  'in-progress': { fill: '#7fb6c3', line: '#2a6a79', ink: '#0d2228' },
  announced: { fill: '#c2dce2', line: '#346f7d', ink: '#0d2228' },
  'no-action': { fill: '#f0ebdf', line: '#67625a', ink: '#2c2a26' },
  stalled: { fill: '#e3ad42', line: '#80560a', ink: '#2b1d02' },
  reversed: { fill: '#a9342a', line: '#9a2a21', ink: '#ffffff' },
  'not-assessed': { fill: '#ffffff', line: '#6b675f', ink: '#55524b' },
}
