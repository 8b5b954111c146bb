import type { typing as english } from '../en/typing.js'

export const typing: typeof english = {
  list: 'ជម្រើស',
  count: 'ជម្រើស៖ ០',
  none: 'គ្មានអ្វីក្នុងបញ្ជីត្រូវគ្នាទេ',
  kept: 'មានអ្វីដែលអ្នកបានវាយនៅទីនេះលើឧបករណ៍នេះ មិនទាន់បានរក្សាទុក។ អ្នកបានវាយវា',
  back: 'យកវាមកវិញ',
  drop: 'បោះចោល',
}
