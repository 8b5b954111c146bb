import type { Programme } from '../kinds/programme/rules.js'
import type { Given } from './given.js'

/** The one programme of the starter record. */
export const programmes: Given<Programme>[] = [
  {
    reference: 'P-0001',
    content: {
      title: {
        en: 'Anti-trafficking demands of civil society, 2022 to today',
        km: 'ការទាមទាររបស់សង្គមស៊ីវិលប្រឆាំងការជួញដូរមនុស្ស ពីឆ្នាំ ២០២២ ដល់បច្ចុប្បន្ន',
      },
      slug: 'anti-trafficking',
      funder: {
        en: 'No funder: a public overview by the editors',
        km: 'គ្មានអ្នកផ្តល់មូលនិធិ៖ ជាទិដ្ឋភាពទូទៅសាធារណៈដោយអ្នកកែសម្រួល',
      },
      narrative: {
        en: 'In December 2022, after four months of operations against compounds where people were held and made to run online scams, LICADHO put four demands to the government: **train specialised officers**, **root out the corruption** that feeds trafficking, **apply the law strictly** whatever the suspect’s rank, and **cooperate** across agencies and borders.\n\nThis page follows those four and the other demands that civil society has made since March 2022. What UN bodies, the ILO’s Committee of Experts and the United States Department of State ask is in the record too, but not on this page.\n\nWhat the page shows is what the sources named here report. That no action is recorded does not show that none was taken. Figures from different sources stand side by side and are not added up.',
        km: 'ក្នុងខែធ្នូ ២០២២ ក្រោយប្រតិបត្តិការរយៈពេលបួនខែ លើមណ្ឌលដែលគេឃុំមនុស្ស និងបង្ខំឲ្យធ្វើការឆបោកតាមអនឡាញ លីកាដូបានដាក់ការទាមទារបួនទៅរដ្ឋាភិបាល៖ **បណ្តុះបណ្តាលមន្ត្រីជំនាញ** **លុបបំបាត់អំពើពុករលួយ**ដែលជំរុញការជួញដូរមនុស្ស **អនុវត្តច្បាប់យ៉ាងម៉ឺងម៉ាត់** ដោយមិនប្រកាន់ឋានៈជនសង្ស័យ និង **សហការគ្នា** រវាងស្ថាប័ន និងឆ្លងព្រំដែន។\n\nទំព័រនេះតាមដានការទាមទារទាំងបួននោះ និងការទាមទារផ្សេងទៀតដែលសង្គមស៊ីវិលបានធ្វើចាប់តាំងពីខែមីនា ២០២២។ អ្វីដែលស្ថាប័នអង្គការសហប្រជាជាតិ គណៈកម្មាធិការអ្នកជំនាញរបស់ ILO និងក្រសួងការបរទេសសហរដ្ឋអាមេរិកស្នើសុំ ក៏មានក្នុងកំណត់ត្រាដែរ ប៉ុន្តែមិនស្ថិតក្នុងទំព័រនេះទេ។\n\nអ្វីដែលទំព័រនេះបង្ហាញ គឺអ្វីដែលប្រភពដែលមានឈ្មោះនៅទីនេះរាយការណ៍។ ការមិនមានកំណត់ត្រាអំពីសកម្មភាព មិនមែនបញ្ជាក់ថាគ្មានសកម្មភាពទេ។ តួលេខពីប្រភពផ្សេងគ្នាត្រូវបានដាក់ទន្ទឹមគ្នា ហើយមិនត្រូវបានបូកបញ្ចូលគ្នាឡើយ។',
      },
      demands: [
        'D-0001',
        'D-0002',
        'D-0003',
        'D-0004',
        'D-0005',
        'D-0006',
        'D-0007',
        'D-0008',
        'D-0009',
        'D-0010',
        'D-0011',
        'D-0019',
        'D-0020',
        'D-0021',
        'D-0022',
        'D-0023',
        'D-0026',
        'D-0027',
        'D-0028',
        'D-0029',
        'D-0030',
      ],
      themes: [],
      issuers: [],
      isUnlisted: false,
      periods: [
        {
          from: '2022-07-01',
          to: '2022-12-31',
          label: {
            en: 'July to December 2022',
            km: 'កក្កដា ដល់ ធ្នូ ២០២២',
          },
        },
        {
          from: '2023-01-01',
          to: '2023-06-30',
          label: {
            en: 'January to June 2023',
            km: 'មករា ដល់ មិថុនា ២០២៣',
          },
        },
        {
          from: '2023-07-01',
          to: '2023-12-31',
          label: {
            en: 'July to December 2023',
            km: 'កក្កដា ដល់ ធ្នូ ២០២៣',
          },
        },
        {
          from: '2024-01-01',
          to: '2024-06-30',
          label: {
            en: 'January to June 2024',
            km: 'មករា ដល់ មិថុនា ២០២៤',
          },
        },
        {
          from: '2024-07-01',
          to: '2024-12-31',
          label: {
            en: 'July to December 2024',
            km: 'កក្កដា ដល់ ធ្នូ ២០២៤',
          },
        },
        {
          from: '2025-01-01',
          to: '2025-06-30',
          label: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
        },
        {
          from: '2025-07-01',
          to: '2025-12-31',
          label: {
            en: 'July to December 2025',
            km: 'កក្កដា ដល់ ធ្នូ ២០២៥',
          },
        },
        {
          from: '2026-01-01',
          to: '2026-06-30',
          label: {
            en: 'January to June 2026',
            km: 'មករា ដល់ មិថុនា ២០២៦',
          },
        },
        {
          from: '2026-07-01',
          to: '2026-12-31',
          label: {
            en: 'July to December 2026 (running)',
            km: 'កក្កដា ដល់ ធ្នូ ២០២៦ (កំពុងដំណើរការ)',
          },
        },
      ],
    },
  },
]
