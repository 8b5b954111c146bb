import type { overview as english } from '../en/overview.js'

export const overview: typeof english = {
  heading: 'មើលរួម',
  nothing: 'ឥឡូវនេះគ្មានអ្វីត្រូវការអ្នកទេ។',
  longest: 'យូរបំផុត៖ {{age}}',
  drafts_one: 'សេចក្តីព្រាងរបស់អ្នក {{count}}',
  drafts_other: 'សេចក្តីព្រាងរបស់អ្នក {{count}}',
  review_one: 'សេចក្តីព្រាង {{count}} រង់ចាំការពិនិត្យ',
  review_other: 'សេចក្តីព្រាង {{count}} រង់ចាំការពិនិត្យ',
  deadlines_one: 'ថ្ងៃផុតកំណត់ {{count}} ជិតដល់ ឬហួសហើយ',
  deadlines_other: 'ថ្ងៃផុតកំណត់ {{count}} ជិតដល់ ឬហួសហើយ',
  stale_one: 'ការទាមទារ {{count}} មិនបានពិនិត្យថ្មីៗនេះ',
  stale_other: 'ការទាមទារ {{count}} មិនបានពិនិត្យថ្មីៗនេះ',
  links_one: 'តំណ {{count}} ដែលលែងដំណើរការ',
  links_other: 'តំណ {{count}} ដែលលែងដំណើរការ',
  mail_one: 'អ៊ីមែល {{count}} មិនបានផ្ញើចេញ',
  mail_other: 'អ៊ីមែល {{count}} មិនបានផ្ញើចេញ',
}
