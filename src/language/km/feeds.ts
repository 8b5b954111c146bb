import type { feeds as english } from '../en/feeds.js'

export const feeds: typeof english = {
  site: 'តាមដាន៖ អ្វីដែលបានផ្លាស់ប្តូរ',
  siteAbout: 'ការទាមទារ សកម្មភាពរដ្ឋាភិបាល ការវាយតម្លៃ សូចនាករ និងកម្មវិធី នៅពេលចេញផ្សាយ។',
  of: 'តាមដាន៖ {{title}}',
  ofAbout: 'អ្វីដែលបានចេញផ្សាយ វាយតម្លៃ កែសម្រួល និងដកចេញ អំពី {{title}}។',
  entry: '{{reference}} {{title}}៖ {{what}}',
  untitled: '{{reference}}៖ {{what}}',
  status: 'ស្ថានភាព',
  effect: 'ឥទ្ធិពលលើ {{reference}}',
  fromTo: 'មុន៖ {{from}}; ឥឡូវ៖ {{to}}',
  isNow: '{{to}}',
  isNo: 'លែងមាន; មុន៖ {{from}}',
  why: 'មូលហេតុ',
  version: 'កំណែទី {{version}}',
  difference: 'អ្វីដែលកំណែនេះបានផ្លាស់ប្តូរ',
  subscribe: 'បណ្តាញព័ត៌មានអំពីការផ្លាស់ប្តូរ (Atom)',
  locale: 'km_KH',
  searchName: 'តាមដាន',
  searchAbout: 'ស្វែងរកការទាមទារ សកម្មភាពរដ្ឋាភិបាល និងប្រភព',
}
