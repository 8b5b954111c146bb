import type { Action } from '../kinds/action/rules.js'
import type { Given } from './given.js'

/** Actions of 2026. */
export const actions2026: Given<Action>[] = [
  {
    reference: 'A-0054',
    content: {
      title: {
        en: "Prince Group's Chen Zhi arrested and sent to China",
        km: 'ចេន ជី នៃក្រុមហ៊ុនព្រីនស៍ ត្រូវបានចាប់ខ្លួន និងបញ្ជូនទៅចិន',
      },
      summary: {
        en: 'The ministry said that it arrested three Chinese nationals on 6 January 2026 at China’s request, Chen Zhi among them, and sent them to China. His Cambodian citizenship had been withdrawn in December. What he is alleged to have done has not been tested in court in this record, and no answer from him was in the pages read.',
        km: 'ក្រសួងបានឲ្យដឹងថា នៅថ្ងៃទី៦ មករា ២០២៦ តាមសំណើរបស់ចិន ខ្លួនបានចាប់ជនជាតិចិនបីនាក់ រួមទាំងលោក ចេន ជី ហើយបញ្ជូនពួកគេទៅចិន។ សញ្ជាតិកម្ពុជារបស់គាត់ត្រូវបានដកហូតក្នុងខែធ្នូ។ អ្វីដែលគាត់ត្រូវបានចោទ មិនទាន់ត្រូវបានតុលាការពិនិត្យក្នុងកំណត់ត្រានេះទេ ហើយចម្លើយរបស់គាត់មិនមានក្នុងទំព័រដែលបានអានទេ។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {},
        },
      ],
      type: 'prosecution',
      on: '2026-01-06',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'People transferred',
            km: 'មនុស្សដែលត្រូវបានបញ្ជូន',
          },
          value: 3,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jan 2026',
            km: 'មករា ២០២៦',
          },
          note: {},
        },
      ],
      sources: ['S-0076', 'S-0077', 'S-0078'],
      links: [
        {
          demand: 'D-0004',
          effect: 'disputed',
          reason: {
            en: 'Reaches a man with an honorific and adviser roles, but no trial in Cambodia.',
            km: 'ទៅដល់បុរសម្នាក់ដែលមានគោរមងារ និងតួនាទីជាទីប្រឹក្សា ប៉ុន្តែគ្មានការជំនុំជម្រះនៅកម្ពុជាទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0020',
          effect: 'disputed',
          reason: {
            en: 'Reaches the head of a large group under allegation, but no trial in Cambodia.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0055',
    content: {
      title: {
        en: 'Tycoon Ly Kuong charged and detained',
        km: 'អ្នកជំនួញ លី គួង ត្រូវបានចោទប្រកាន់ និងឃុំខ្លួន',
      },
      summary: {
        en: 'He was charged with illegal recruitment for exploitation, aggravated fraud, organised crime and money laundering since 2019, and a Phnom Penh judge ordered him held. No verdict is recorded. He denied wrongdoing when the allegations first became public (see A-0025).',
        km: 'គាត់ត្រូវបានចោទប្រកាន់ពីបទជ្រើសរើសមនុស្សខុសច្បាប់ដើម្បីកេងប្រវ័ញ្ច ឆបោកមានស្ថានទម្ងន់ទោស ឧក្រិដ្ឋកម្មចាត់តាំង និងសម្អាតប្រាក់ ចាប់តាំងពីឆ្នាំ ២០១៩ ហើយចៅក្រមរាជធានីភ្នំពេញបានបង្គាប់ឲ្យឃុំខ្លួន។ មិនមានកត់ត្រាអំពីសាលក្រមទេ។ គាត់បានបដិសេធថាមិនបានប្រព្រឹត្តខុស នៅពេលដែលការចោទប្រកាន់ត្រូវបានផ្សាយជាលើកដំបូង (សូមមើល A-0025)។',
      },
      actors: [
        {
          organisation: 'phnom-penh-court',
          person: {},
        },
      ],
      type: 'prosecution',
      on: '2026-01-15',
      onNote: {},
      place: {
        en: 'Phnom Penh',
        km: 'រាជធានីភ្នំពេញ',
      },
      figures: [],
      sources: ['S-0079', 'S-0080'],
      links: [
        {
          demand: 'D-0004',
          effect: 'advances',
          reason: {
            en: 'A titled property owner is charged at home; no verdict yet.',
            km: 'ម្ចាស់អចលនទ្រព្យមានគោរមងារត្រូវបានចោទប្រកាន់ក្នុងប្រទេស ប៉ុន្តែមិនទាន់មានសាលក្រមទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0010',
          effect: 'advances',
          reason: {
            en: 'A titled property owner is charged; whether officials are under inquiry is not said.',
          },
          isContext: false,
        },
        {
          demand: 'D-0020',
          effect: 'advances',
          reason: {
            en: 'A property owner is charged with exploitation at home; no verdict yet.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'His name is spelled Kuong Li, Li Kuong and Ly Kuong in the sources.',
        km: 'ប្រភពសរសេរឈ្មោះគាត់ជាអក្សរឡាតាំងផ្សេងៗគ្នា។',
      },
    },
  },
  {
    reference: 'A-0058',
    content: {
      title: {
        en: 'Seven months: 5,106 suspects, 4,534 deported',
        km: 'ប្រាំពីរខែ៖ ជនសង្ស័យ ៥ ១០៦ នាក់ និរទេស ៤ ៥៣៤ នាក់',
      },
      summary: {
        en: 'The department gave 5,106 suspects arrested and 4,534 people deported in seven months. It also gave 1,620 deportations of 21 nationalities from 1 to 22 January 2026, suspects and victims together.',
        km: 'អគ្គនាយកដ្ឋានបានផ្តល់តួលេខ ជនសង្ស័យដែលត្រូវបានចាប់ ៥ ១០៦ នាក់ និងអ្នកត្រូវបាននិរទេស ៤ ៥៣៤ នាក់ ក្នុងរយៈពេលប្រាំពីរខែ។ ក៏មានការនិរទេស ១ ៦២០ នាក់ នៃ ២១ សញ្ជាតិ ពីថ្ងៃទី១ ដល់ទី២២ មករា ២០២៦ ដោយរាប់ជនសង្ស័យ និងជនរងគ្រោះរួមគ្នា។',
      },
      actors: [
        {
          organisation: 'general-department-of-immigration',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2026-01-23',
      onNote: {
        en: 'The day of the report.',
        km: 'ថ្ងៃនៃរបាយការណ៍។',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Suspects arrested',
            km: 'ជនសង្ស័យដែលត្រូវបានចាប់',
          },
          value: 5106,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'seven months to January 2026',
            km: 'ប្រាំពីរខែ ដល់មករា ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Deported',
            km: 'ត្រូវបាននិរទេស',
          },
          value: 4534,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'seven months to January 2026',
            km: 'ប្រាំពីរខែ ដល់មករា ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Deported in January',
            km: 'ត្រូវបាននិរទេសក្នុងខែមករា',
          },
          value: 1620,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '1 to 22 Jan 2026',
            km: '១ ដល់ ២២ មករា ២០២៦',
          },
          note: {},
        },
      ],
      sources: ['S-0081'],
      links: [
        {
          demand: 'D-0004',
          effect: 'disputed',
          reason: {
            en: 'Deportation prevails; how many of the suspects faced a court is not said.',
            km: 'ភាគច្រើនជាការនិរទេស ហើយមិនបានបញ្ជាក់ថាមានជនសង្ស័យប៉ុន្មាននាក់ឡើងតុលាការទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0023',
          effect: 'disputed',
          reason: {
            en: 'Victims and suspects are counted together, so screening cannot be seen.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Other official counts of early 2026 differ: see A-0059, A-0061, A-0063 and A-0066.',
        km: 'តួលេខផ្លូវការផ្សេងទៀតនៅដើមឆ្នាំ ២០២៦ ខុសគ្នា៖ សូមមើល A-0059, A-0061, A-0063 និង A-0066។',
      },
    },
  },
  {
    reference: 'A-0059',
    content: {
      title: {
        en: 'Government says 190 sites sealed and 173 key figures held',
        km: 'រដ្ឋាភិបាលថាបានបិទ ១៩០ ទីតាំង និងឃាត់មេខ្លោង ១៧៣ នាក់',
      },
      summary: {
        en: "The commission's secretariat also spoke of 11,000 deported workers in a campaign since late 2025.",
        km: 'លេខាធិការដ្ឋានគណៈកម្មការក៏បាននិយាយអំពីកម្មករ ១១ ០០០ នាក់ដែលត្រូវបាននិរទេស ក្នុងយុទ្ធនាការតាំងពីចុងឆ្នាំ ២០២៥។',
      },
      actors: [
        {
          organisation: 'commission-online-scams',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2026-02-11',
      onNote: {
        en: 'The day of the report.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Locations sealed',
          },
          value: 190,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: 'to Feb 2026',
          },
          note: {},
        },
        {
          label: {
            en: 'Senior figures arrested',
          },
          value: 173,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'to Feb 2026',
          },
          note: {},
        },
        {
          label: {
            en: 'Workers deported',
          },
          value: 11000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'to Feb 2026',
          },
          note: {},
        },
      ],
      sources: ['S-0087', 'S-0088'],
      links: [
        {
          demand: 'D-0020',
          effect: 'partly',
          reason: {
            en: 'The largest closure reported; outsiders saw sites only on an arranged visit.',
          },
          isContext: false,
        },
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'The largest closure reported; outsiders saw sites only on an arranged visit.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Other official counts of early 2026 differ: see A-0058, A-0061, A-0063 and A-0066.',
      },
    },
  },
  {
    reference: 'A-0060',
    content: {
      title: {
        en: 'No arrests at Kampot complex as thousands leave',
        km: 'គ្មានការចាប់ខ្លួននៅមណ្ឌលកំពត ខណៈមនុស្សរាប់ពាន់នាក់ចាកចេញ',
      },
      summary: {
        en: 'The provincial police chief said that about 1,000 police and 300 military police could not stop the 6,000 to 7,000 people who left.',
        km: 'ស្នងការនគរបាលខេត្តថា នគរបាលប្រហែល ១ ០០០ នាក់ និងកងរាជអាវុធហត្ថ ៣០០ នាក់ មិនអាចឃាត់មនុស្ស ៦ ០០០ ទៅ ៧ ០០០ នាក់ដែលចាកចេញបានទេ។',
      },
      actors: [
        {
          organisation: 'kampot-police',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2026-02',
      onNote: {
        en: 'Month of the report.',
      },
      place: {
        en: 'Kampot',
        km: 'ខេត្តកំពត',
      },
      figures: [
        {
          label: {
            en: 'Police in province',
          },
          value: 1000,
          unit: {
            en: 'officers',
            km: 'នាក់',
          },
          period: {
            en: '2026',
          },
          note: {},
        },
        {
          label: {
            en: 'Military police',
          },
          value: 300,
          unit: {
            en: 'officers',
            km: 'នាក់',
          },
          period: {
            en: '2026',
          },
          note: {},
        },
        {
          label: {
            en: 'People who left (low estimate)',
          },
          value: 6000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jan to Feb 2026',
          },
          note: {},
        },
      ],
      sources: ['S-0082'],
      links: [
        {
          demand: 'D-0020',
          effect: 'no-effect',
          reason: {
            en: 'The site emptied without an arrest; police said that they had too few officers.',
          },
          isContext: false,
        },
        {
          demand: 'D-0021',
          effect: 'no-effect',
          reason: {
            en: 'People left on their own; no help to them was reported.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0061',
    content: {
      title: {
        en: 'Commission briefs diplomats on eight months of work',
        km: 'គណៈកម្មការជម្រាបអ្នកការទូតអំពីការងារប្រាំបីខែ',
      },
      summary: {
        en: 'The commission spoke of 200 cases, about 2,500 places, devices seized, more than 200 closures, and legal action against more than 500 ringleaders and accomplices.',
        km: 'គណៈកម្មការបាននិយាយអំពីករណី ២០០ ទីតាំងប្រហែល ២ ៥០០ ឧបករណ៍ដែលបានដកហូត ការបិទជាង ២០០ កន្លែង និងវិធានការតាមផ្លូវច្បាប់លើមេខ្លោង និងអ្នកសមគំនិតជាង ៥០០ នាក់។',
      },
      actors: [
        {
          organisation: 'commission-online-scams',
          person: {},
        },
        {
          organisation: 'ministry-of-justice',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2026-02-18',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Cases',
            km: 'ករណី',
          },
          value: 200,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'Jun 2025 to early 2026',
            km: 'មិថុនា ២០២៥ ដល់ដើមឆ្នាំ ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Locations',
            km: 'ទីតាំង',
          },
          value: 2500,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: 'Jun 2025 to early 2026',
            km: 'មិថុនា ២០២៥ ដល់ដើមឆ្នាំ ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Deported (more than)',
            km: 'ត្រូវបាននិរទេស (ជាង)',
          },
          value: 8000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jun 2025 to early 2026',
            km: 'មិថុនា ២០២៥ ដល់ដើមឆ្នាំ ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Left voluntarily (more than)',
            km: 'ចាកចេញដោយស្ម័គ្រចិត្ត (ជាង)',
          },
          value: 210000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jun 2025 to early 2026',
            km: 'មិថុនា ២០២៥ ដល់ដើមឆ្នាំ ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Ringleaders and accomplices in court (more than)',
            km: 'មេខ្លោង និងអ្នកសមគំនិតក្នុងតុលាការ (ជាង)',
          },
          value: 500,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'eight months to February 2026',
            km: 'ប្រាំបីខែ ដល់កុម្ភៈ ២០២៦',
          },
          note: {},
        },
      ],
      sources: ['S-0089'],
      links: [
        {
          demand: 'D-0004',
          effect: 'disputed',
          reason: {
            en: 'More than 500 ringleaders and accomplices in court are claimed; the counts of that month do not agree.',
            km: 'អះអាងថាមានមេខ្លោង និងអ្នកសមគំនិតជាង ៥០០ នាក់ក្នុងតុលាការ ប៉ុន្តែតួលេខក្នុងខែនោះមិនត្រូវគ្នាទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0031',
          effect: 'disputed',
          reason: {
            en: 'Detailed public figures, but none on assistance to victims, and they do not agree with other counts of that month.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Other official counts of early 2026 differ: see A-0058, A-0059, A-0063 and A-0066.',
        km: 'តួលេខផ្លូវការផ្សេងទៀតនៅដើមឆ្នាំ ២០២៦ ខុសគ្នា៖ សូមមើល A-0058, A-0059, A-0063 និង A-0066។',
      },
    },
  },
  {
    reference: 'A-0063',
    content: {
      title: {
        en: 'Minister: 30,000 deported, 210,000 left',
        km: 'រដ្ឋមន្ត្រី៖ និរទេស ៣០ ០០០ នាក់ ចាកចេញ ២១០ ០០០ នាក់',
      },
      summary: {
        en: 'The interior minister urged officials not to slow down and repeated the aim of ending all centres.',
        km: 'រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃបានជំរុញមន្ត្រីកុំឲ្យបន្ថយល្បឿន ហើយបានបញ្ជាក់ឡើងវិញនូវគោលដៅបញ្ចប់មណ្ឌលទាំងអស់។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {
            en: 'Sar Sokha',
            km: 'ស សុខា',
          },
        },
      ],
      type: 'enforcement',
      on: '2026-02-25',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Deported (more than)',
            km: 'ត្រូវបាននិរទេស (ជាង)',
          },
          value: 30000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jun 2025 to Feb 2026',
          },
          note: {
            en: 'As given in S-0090.',
          },
        },
        {
          label: {
            en: 'Left voluntarily (more than)',
            km: 'ចាកចេញដោយស្ម័គ្រចិត្ត (ជាង)',
          },
          value: 210000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jun 2025 to Feb 2026',
          },
          note: {
            en: 'As given in S-0090.',
          },
        },
        {
          label: {
            en: 'Deported since 2023 (other report)',
          },
          value: 48000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2023 to February 2026',
          },
          note: {
            en: 'As given in S-0085.',
          },
        },
      ],
      sources: ['S-0090', 'S-0085'],
      links: [
        {
          demand: 'D-0023',
          effect: 'disputed',
          reason: {
            en: 'Very many left, with no published number of victims identified.',
          },
          isContext: false,
        },
        {
          demand: 'D-0021',
          effect: 'disputed',
          reason: {
            en: 'Very many left, with no published number of those helped.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Another report of February 2026 has the same minister giving 48,000 deported since 2023; it stands among the figures. Other official counts of early 2026 differ: see A-0058, A-0059, A-0061 and A-0066.',
      },
    },
  },
  {
    reference: 'A-0064',
    content: {
      title: {
        en: 'Officials say everyone is screened',
        km: 'មន្ត្រីថា មនុស្សគ្រប់គ្នាត្រូវបានពិនិត្យរកជនរងគ្រោះ',
      },
      summary: {
        en: 'In answer to reports of people left without help, officials said that everyone is screened and that victims get shelter, care and a safe return.',
        km: 'ឆ្លើយតបនឹងព័ត៌មានអំពីមនុស្សដែលគ្មានជំនួយ មន្ត្រីថា មនុស្សគ្រប់គ្នាត្រូវបានពិនិត្យ ហើយជនរងគ្រោះទទួលបានទីជម្រក ការថែទាំ និងការវិលត្រឡប់ដោយសុវត្ថិភាព។',
      },
      actors: [
        {
          organisation: 'royal-government',
          person: {},
        },
      ],
      type: 'statement',
      on: '2026-02',
      onNote: {
        en: 'Month of the report.',
      },
      place: {},
      figures: [],
      sources: ['S-0083', 'S-0084'],
      links: [
        {
          demand: 'D-0023',
          effect: 'disputed',
          reason: {
            en: 'Officials say that all are screened; the only shelter of a non-governmental organisation turned away more than 300 people.',
          },
          isContext: false,
        },
        {
          demand: 'D-0021',
          effect: 'disputed',
          reason: {
            en: 'Officials say that victims get shelter; the only shelter of a non-governmental organisation turned away more than 300 people.',
          },
          isContext: false,
        },
        {
          demand: 'D-0017',
          effect: 'disputed',
          reason: {
            en: 'Officials describe care for victims; press reports describe people left without it.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0065',
    content: {
      title: {
        en: 'Airport checks and paid tips announced',
        km: 'ប្រកាសការពិនិត្យនៅព្រលានយន្តហោះ និងរង្វាន់សម្រាប់ព័ត៌មាន',
      },
      summary: {
        en: 'Young women without papers or sponsors would be checked before leaving, and residents would be rewarded for leads on sites.',
        km: 'ស្ត្រីវ័យក្មេងដែលគ្មានឯកសារ ឬអ្នកធានា នឹងត្រូវពិនិត្យមុនចាកចេញ ហើយប្រជាពលរដ្ឋនឹងទទួលរង្វាន់សម្រាប់ព័ត៌មានអំពីទីតាំង។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {
            en: 'Sar Sokha',
            km: 'ស សុខា',
          },
        },
      ],
      type: 'policy',
      on: '2026-02',
      onNote: {
        en: 'Month of the report.',
      },
      place: {},
      figures: [],
      sources: ['S-0085', 'S-0086'],
      links: [
        {
          demand: 'D-0008',
          effect: 'disputed',
          reason: {
            en: 'May stop deceptive recruitment at the airport, but sorts by sex and age; it does not help people check an agent.',
          },
          isContext: false,
        },
        {
          demand: 'D-0005',
          effect: 'disputed',
          reason: {
            en: 'Rewards tips about sites; nothing is said on the safety of those who give them.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0066',
    content: {
      title: {
        en: 'Cabinet approves the first anti-scam bill',
        km: 'គណៈរដ្ឋមន្ត្រីអនុម័តសេចក្តីព្រាងច្បាប់ប្រឆាំងការឆបោកដំបូង',
      },
      summary: {
        en: 'Running a site would bring five to ten years; with trafficking, violence or confinement ten to twenty; with a death up to life.',
        km: 'ការដំណើរការទីតាំងឆបោកអាចត្រូវផ្តន្ទាទោសដាក់ពន្ធនាគារពីប្រាំទៅដប់ឆ្នាំ ពីដប់ទៅម្ភៃឆ្នាំបើមានការជួញដូរមនុស្ស អំពើហិង្សា ឬការបង្ខាំង និងរហូតដល់អស់មួយជីវិតបើមានមនុស្សស្លាប់។',
      },
      actors: [
        {
          organisation: 'council-of-ministers',
          person: {},
        },
      ],
      type: 'legislation',
      on: '2026-03-13',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Ringleaders and associates in cases',
            km: 'មេខ្លោង និងអ្នកពាក់ព័ន្ធក្នុងករណី',
          },
          value: 697,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jul 2025 to Mar 2026',
            km: 'កក្កដា ២០២៥ ដល់ មីនា ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Cases filed',
            km: 'ករណីដែលបានបើក',
          },
          value: 79,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'Jul 2025 to Mar 2026',
            km: 'កក្កដា ២០២៥ ដល់ មីនា ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Locations targeted',
            km: 'ទីតាំងដែលជាគោលដៅ',
          },
          value: 250,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: 'Jul 2025 to Mar 2026',
            km: 'កក្កដា ២០២៥ ដល់ មីនា ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Closed (about)',
            km: 'បានបិទ (ប្រហែល)',
          },
          value: 200,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: 'Jul 2025 to Mar 2026',
            km: 'កក្កដា ២០២៥ ដល់ មីនា ២០២៦',
          },
          note: {},
        },
        {
          label: {
            en: 'Repatriated (almost)',
            km: 'បញ្ជូនទៅប្រទេសវិញ (ជិត)',
          },
          value: 10000,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'to 11 March 2026',
            km: 'ត្រឹម ១១ មីនា ២០២៦',
          },
          note: {},
        },
      ],
      sources: ['S-0091', 'S-0092'],
      links: [
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: 'Heavier penalties; parliament still had to vote.',
            km: 'ទោសធ្ងន់ជាងមុន ប៉ុន្តែសភានៅត្រូវបោះឆ្នោត។',
          },
          isContext: false,
        },
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: 'Heavier penalties where trafficking, violence or confinement is found; parliament still had to vote.',
          },
          isContext: false,
        },
        {
          demand: 'D-0016',
          effect: 'partly',
          reason: {
            en: 'A step in the law; parliament still had to vote.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Other official counts of early 2026 differ: see A-0058, A-0059, A-0061 and A-0063.',
        km: 'តួលេខផ្លូវការផ្សេងទៀតនៅដើមឆ្នាំ ២០២៦ ខុសគ្នា៖ សូមមើល A-0058, A-0059, A-0061 និង A-0063។',
      },
    },
  },
  {
    reference: 'A-0067',
    content: {
      title: {
        en: 'Anti-scam law reported as passed',
        km: 'មានរាយការណ៍ថា ច្បាប់ប្រឆាំងការឆបោកត្រូវបានអនុម័ត',
      },
      summary: {
        en: 'A press analysis describes a law against scams as passed after international pressure, and asks whether it is a reform on paper only. The day and the vote were not in the part that was read.',
        km: 'អត្ថបទវិភាគមួយពណ៌នាថា ច្បាប់ប្រឆាំងការឆបោកត្រូវបានអនុម័តក្រោមសម្ពាធអន្តរជាតិ ហើយសួរថា តើវាគ្រាន់តែជាកំណែទម្រង់លើក្រដាសឬយ៉ាងណា។ ថ្ងៃ និងការបោះឆ្នោត មិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
      actors: [
        {
          organisation: 'parliament',
          person: {},
        },
      ],
      type: 'legislation',
      on: '2026',
      onNote: {
        en: 'Day not found; the summary is of 2026.',
        km: 'មិនដឹងថ្ងៃទេ។ សេចក្តីសង្ខេបពីឆ្នាំ ២០២៦។',
      },
      place: {},
      figures: [],
      sources: ['S-0075'],
      links: [
        {
          demand: 'D-0004',
          effect: 'disputed',
          reason: {
            en: 'A new law with doubts about its use; the day and vote were not seen.',
            km: 'ច្បាប់ថ្មី ដែលមានការសង្ស័យអំពីការអនុវត្ត ហើយមិនឃើញថ្ងៃ និងការបោះឆ្នោតទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0012',
          effect: 'disputed',
          reason: {
            en: 'A new law with doubts about its use; the day and vote were not seen.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Known only from a third party’s summary. Confidence is low.',
        km: 'ដឹងតែតាមសេចក្តីសង្ខេបរបស់ភាគីទីបីប៉ុណ្ណោះ។ កម្រិតទំនុកចិត្តទាប។',
      },
    },
  },
]
