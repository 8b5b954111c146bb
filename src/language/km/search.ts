import type { search as english } from '../en/search.js'

export const search: typeof english = {
  kind: {
    demand: 'ការទាមទារ',
    action: 'សកម្មភាព',
    organisation: 'អង្គការ',
    theme: 'ប្រធានបទ',
    programme: 'កម្មវិធី',
    source: 'ប្រភព',
    indicator: 'សូចនាករ',
  },
  kinds: {
    demand: 'ការទាមទារ',
    action: 'សកម្មភាព',
    organisation: 'អង្គការ',
    theme: 'ប្រធានបទ',
    programme: 'កម្មវិធី',
    source: 'ប្រភព',
    indicator: 'សូចនាករ',
  },
}
