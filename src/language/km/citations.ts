import type { citations as english } from '../en/citations.js'

export const citations: typeof english = {
  heading: 'របៀបដកស្រង់កំណែនេះ',
  hint: 'ដកស្រង់កំណត់ត្រាដូចដែលមាននៅពេលនោះ៖ អាសយដ្ឋានខាងក្រោមតែងតែបង្ហាញកំណែនេះ។',
  sourceHeading: 'របៀបដកស្រង់ប្រភពនេះ',
  sourceHint: 'ដកស្រង់ឯកសារដើមផ្ទាល់ ហើយប្រាប់ថាវាស្ថិតនៅត្រង់ណាក្នុងកំណត់ត្រានេះ។',
  note: '{{reference}} កំណែទី {{version}} ចេញផ្សាយ {{day}} លេខសម្គាល់ (hash) {{hash}}',
  sourceNote: 'កត់ត្រាជា {{reference}} កំណែទី {{version}} ចេញផ្សាយ {{day}} លេខសម្គាល់ (hash) {{hash}}, {{address}}',
  entryHash: 'លេខសម្គាល់ (hash) {{hash}}',
  version: 'កំណែទី {{version}}',
  dataset:
    'ការទាមទារដែលបានធ្វើចំពោះរដ្ឋាភិបាល អ្វីដែលរដ្ឋាភិបាលបានធ្វើចំពោះការទាមទារនីមួយៗ និងថាតើបានបំពេញកម្រិតណា រួមទាំងប្រភព។',
  citedBy: 'ដកស្រង់ដោយ',
  files: 'ជាឯកសារ៖',
}
