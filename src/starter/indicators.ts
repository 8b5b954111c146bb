import type { Indicator, IndicatorValue } from '../kinds/indicator/rules.js'
import type { Given } from './given.js'

/** A value with what most have: exact, and without a note. */
const said = (
  period: string,
  value: number,
  source: string,
  more: Partial<IndicatorValue> = {},
): IndicatorValue => ({ period, value, source, bound: 'exact', note: {}, ...more })

const firstHalf = (year: number, value: number, source: string, more: Partial<IndicatorValue> = {}) =>
  said(`${year}-01`, value, source, { until: `${year}-06`, ...more })

const PEOPLE = { en: 'people', km: 'នាក់' }
const CASES = { en: 'cases', km: 'ករណី' }

/** Series of figures that bear on the demands, each value as the source named beside it gives it. */
export const indicators: Given<Indicator>[] = [
  {
    reference: 'I-0001',
    content: {
      name: {
        en: 'Tier of Cambodia in the US Trafficking in Persons Report',
        km: 'កម្រិតរបស់កម្ពុជាក្នុងរបាយការណ៍ស្តីពីការជួញដូរមនុស្សរបស់សហរដ្ឋអាមេរិក',
      },
      unit: { en: 'tier', km: 'កម្រិត' },
      measures: {
        en: 'Where the United States Department of State ranks Cambodia in its yearly Trafficking in Persons Report. Tier 1 is the best of four tiers and Tier 3 the lowest. The period is the year of the report.',
        km: 'ចំណាត់ថ្នាក់ដែលក្រសួងការបរទេសសហរដ្ឋអាមេរិកផ្តល់ឲ្យកម្ពុជា ក្នុងរបាយការណ៍ប្រចាំឆ្នាំស្តីពីការជួញដូរមនុស្ស។ កម្រិតទី ១ ល្អជាងគេក្នុងចំណោមកម្រិតបួន ហើយកម្រិតទី ៣ ទាបជាងគេ។ រយៈពេលគឺឆ្នាំនៃរបាយការណ៍។',
      },
      limits: {
        en: 'It is the judgement of one government on the efforts of another, by that government’s own law; it does not count trafficking. The ranking of 2026 was not found.',
        km: 'នេះជាការវាយតម្លៃរបស់រដ្ឋាភិបាលមួយលើកិច្ចខិតខំរបស់រដ្ឋាភិបាលមួយទៀត តាមច្បាប់របស់ខ្លួន វាមិនរាប់ចំនួនការជួញដូរទេ។ ចំណាត់ថ្នាក់ឆ្នាំ ២០២៦ រកមិនឃើញទេ។',
      },
      drawnAs: 'line',
      levels: [
        { value: 4, name: { en: 'Tier 1', km: 'កម្រិតទី ១' } },
        { value: 3, name: { en: 'Tier 2', km: 'កម្រិតទី ២' } },
        { value: 2, name: { en: 'Tier 2 Watch List', km: 'បញ្ជីតាមដានកម្រិតទី ២' } },
        { value: 1, name: { en: 'Tier 3', km: 'កម្រិតទី ៣' } },
      ],
      series: [
        said('2019', 2, 'S-0010'),
        said('2020', 2, 'S-0093'),
        said('2021', 2, 'S-0094'),
        said('2022', 1, 'S-0009'),
        said('2023', 1, 'S-0095'),
        said('2024', 1, 'S-0047'),
        said('2025', 1, 'S-0096', {
          note: {
            en: 'Fourth year in a row, and the first with the label “state sponsor”.',
            km: 'ឆ្នាំទីបួនជាប់គ្នា និងជាលើកដំបូងដែលមានពាក្យ “រដ្ឋឧបត្ថម្ភ”។',
          },
        }),
      ],
      demands: ['D-0004', 'D-0012', 'D-0014', 'D-0030'],
    },
  },
  {
    reference: 'I-0002',
    content: {
      name: {
        en: 'Trafficking and sexual-exploitation cases handled, full year',
        km: 'ករណីជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ ដែលបានដោះស្រាយពេញមួយឆ្នាំ',
      },
      unit: CASES,
      measures: {
        en: 'Cases of trafficking in persons and of sexual exploitation that the authorities say they handled in a calendar year.',
        km: 'ករណីជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ ដែលអាជ្ញាធរថាបានដោះស្រាយក្នុងមួយឆ្នាំ។',
      },
      limits: {
        en: 'What counts as a case varies between years and sources, so years cannot be compared closely. No total for 2018, 2019, 2022 or 2023 was found; 259 was given for January to October 2023. More cases can mean more crime or more effort against it.',
        km: 'អ្វីដែលរាប់ជាករណី ខុសគ្នាតាមឆ្នាំ និងប្រភព ដូច្នេះមិនអាចប្រៀបធៀបឆ្នាំនីមួយៗឲ្យជាក់លាក់បានទេ។ ចំនួនសរុបឆ្នាំ ២០១៨ ២០១៩ ២០២២ និង ២០២៣ រកមិនឃើញទេ មានតែ ២៥៩ ករណីសម្រាប់ខែមករា ដល់តុលា ២០២៣។ ករណីច្រើនជាងមុន អាចមានន័យថាបទល្មើសកើន ឬការបង្ក្រាបកើន។',
      },
      drawnAs: 'columns',
      levels: [],
      series: [
        said('2016', 92, 'S-0097'),
        said('2017', 159, 'S-0097'),
        said('2020', 155, 'S-0027'),
        said('2021', 359, 'S-0027'),
        said('2024', 197, 'S-0049', {
          note: {
            en: 'Described only as trafficking cases investigated.',
            km: 'ពិពណ៌នាត្រឹមជាករណីជួញដូរដែលបានស៊ើបអង្កេត។',
          },
        }),
      ],
      demands: ['D-0004', 'D-0005', 'D-0012'],
    },
  },
  {
    reference: 'I-0003',
    content: {
      name: {
        en: 'Trafficking and sexual-exploitation cases handled, first half-year',
        km: 'ករណីជួញដូរមនុស្ស និងធ្វើអាជីវកម្មផ្លូវភេទ ដែលបានដោះស្រាយក្នុងឆមាសទីមួយ',
      },
      unit: CASES,
      measures: {
        en: 'The same cases as in I-0002, from January to June.',
        km: 'ករណីដូចក្នុង I-0002 ពីខែមករា ដល់មិថុនា។',
      },
      limits: {
        en: 'Those of I-0002. A half-year says nothing about the other half.',
        km: 'ដូចក្នុង I-0002។ ឆមាសមួយមិនបង្ហាញអំពីឆមាសមួយទៀតទេ។',
      },
      drawnAs: 'columns',
      levels: [],
      series: [
        firstHalf(2019, 78, 'S-0098'),
        firstHalf(2020, 79, 'S-0098'),
        firstHalf(2023, 87, 'S-0054', {
          note: {
            en: 'Derived: 104 of 2024, less the increase of 17 that the source states.',
            km: 'បានមកពីការគណនា៖ ១០៤ ករណីឆ្នាំ ២០២៤ ដកការកើនឡើង ១៧ ដែលប្រភពបញ្ជាក់។',
          },
        }),
        firstHalf(2024, 104, 'S-0054'),
        firstHalf(2025, 99, 'S-0069'),
      ],
      demands: ['D-0004', 'D-0005', 'D-0012'],
    },
  },
  {
    reference: 'I-0004',
    content: {
      name: {
        en: 'Victims rescued, as the government reports',
        km: 'ជនរងគ្រោះដែលបានសង្គ្រោះ តាមរបាយការណ៍រដ្ឋាភិបាល',
      },
      unit: PEOPLE,
      measures: {
        en: 'People whom the authorities say they rescued from trafficking or sexual exploitation, by year or half-year as the source gives it.',
        km: 'មនុស្សដែលអាជ្ញាធរថាបានសង្គ្រោះពីការជួញដូរ ឬការធ្វើអាជីវកម្មផ្លូវភេទ តាមឆ្នាំ ឬឆមាស ដូចដែលប្រភពផ្តល់។',
      },
      limits: {
        en: 'A count of rescues, not of people formally identified as victims. Half-years stand beside full years and must not be compared with them.',
        km: 'នេះជាចំនួនអ្នកបានសង្គ្រោះ មិនមែនចំនួនអ្នកដែលត្រូវបានកំណត់ជាផ្លូវការថាជាជនរងគ្រោះទេ។ តួលេខឆមាសស្ថិតនៅជាមួយតួលេខពេញឆ្នាំ ហើយមិនត្រូវប្រៀបធៀបគ្នាទេ។',
      },
      drawnAs: 'columns',
      levels: [],
      series: [
        said('2016', 298, 'S-0097'),
        said('2017', 345, 'S-0097'),
        said('2021', 1577, 'S-0027'),
        firstHalf(2024, 290, 'S-0054'),
        said('2024', 523, 'S-0050', {
          note: { en: 'The year is inferred.', km: 'ឆ្នាំបានមកពីការសន្និដ្ឋាន។' },
        }),
        firstHalf(2025, 278, 'S-0069'),
      ],
      demands: ['D-0006', 'D-0011', 'D-0021'],
    },
  },
  {
    reference: 'I-0005',
    content: {
      name: {
        en: 'People convicted or jailed for trafficking',
        km: 'មនុស្សដែលត្រូវបានផ្តន្ទាទោស ឬដាក់ពន្ធនាគារពីបទជួញដូរមនុស្ស',
      },
      unit: PEOPLE,
      measures: {
        en: 'People convicted of trafficking in persons or sentenced to prison for it, as each source counts them.',
        km: 'មនុស្សដែលត្រូវបានផ្តន្ទាទោសពីបទជួញដូរមនុស្ស ឬកាត់ទោសដាក់ពន្ធនាគារពីបទនេះ តាមការរាប់របស់ប្រភពនីមួយៗ។',
      },
      limits: {
        en: 'Sources count different things: convictions, cases that led to them, or people sentenced. The note beside each value says which. Take the series as indicative only.',
        km: 'ប្រភពរាប់អ្វីផ្សេងៗគ្នា៖ ការផ្តន្ទាទោស ករណីដែលនាំទៅដល់ការផ្តន្ទាទោស ឬមនុស្សដែលត្រូវកាត់ទោស។ កំណត់សម្គាល់ក្បែរតម្លៃនីមួយៗប្រាប់ពីរឿងនេះ។ សូមយកតួលេខទាំងនេះត្រឹមជាសូចនាប៉ុណ្ណោះ។',
      },
      drawnAs: 'columns',
      levels: [],
      series: [
        said('2012', 44, 'S-0099', { note: { en: 'Convictions.', km: 'ការផ្តន្ទាទោស។' } }),
        said('2013', 18, 'S-0099', {
          note: { en: 'Cases that led to convictions.', km: 'ករណីដែលនាំទៅដល់ការផ្តន្ទាទោស។' },
        }),
        said('2014', 29, 'S-0100', { note: { en: 'Convictions.', km: 'ការផ្តន្ទាទោស។' } }),
        said('2015', 43, 'S-0100', { note: { en: 'Convictions.', km: 'ការផ្តន្ទាទោស។' } }),
        said('2016', 100, 'S-0100', { bound: 'at-least' }),
        said('2019', 140, 'S-0025', {
          note: {
            en: 'People sentenced to imprisonment.',
            km: 'មនុស្សដែលត្រូវកាត់ទោសដាក់ពន្ធនាគារ។',
          },
        }),
        firstHalf(2025, 101, 'S-0069', {
          note: {
            en: 'Defendants sentenced to prison for trafficking and sex-trade crimes.',
            km: 'ជនជាប់ចោទដែលត្រូវកាត់ទោសដាក់ពន្ធនាគារពីបទជួញដូរ និងបទល្មើសផ្លូវភេទ។',
          },
        }),
      ],
      demands: ['D-0004', 'D-0012', 'D-0029'],
    },
  },
  {
    reference: 'I-0006',
    content: {
      name: {
        en: 'Score of Cambodia in the Corruption Perceptions Index',
        km: 'ពិន្ទុរបស់កម្ពុជាក្នុងសន្ទស្សន៍នៃការយល់ឃើញអំពីអំពើពុករលួយ',
      },
      unit: { en: 'points of 100', km: 'ពិន្ទុក្នុង ១០០' },
      measures: {
        en: 'How clean of corruption the public sector is perceived to be, by Transparency International: 0 is the worst score, 100 the best.',
        km: 'កម្រិតស្អាតស្អំពីអំពើពុករលួយក្នុងវិស័យសាធារណៈ តាមការយល់ឃើញ ដោយអង្គការតម្លាភាពអន្តរជាតិ៖ ០ ជាពិន្ទុអាក្រក់ជាងគេ ១០០ ជាពិន្ទុល្អជាងគេ។',
      },
      limits: {
        en: 'It measures perception by experts and business people, not cases. Differences of a point or two are within its margin of error. The scores of 2021, 2022 and 2025 were not found in the pages read.',
        km: 'វាវាស់ការយល់ឃើញរបស់អ្នកជំនាញ និងអ្នកជំនួញ មិនមែនករណីជាក់ស្តែងទេ។ ភាពខុសគ្នាមួយ ឬពីរពិន្ទុ ស្ថិតក្នុងកម្រិតលម្អៀង។ ពិន្ទុឆ្នាំ ២០២១ ២០២២ និង ២០២៥ រកមិនឃើញក្នុងទំព័រដែលបានអានទេ។',
      },
      drawnAs: 'line',
      levels: [],
      series: [
        said('2016', 21, 'S-0101'),
        said('2019', 20, 'S-0019'),
        said('2020', 21, 'S-0018'),
        said('2023', 22, 'S-0102', {
          note: {
            en: 'Derived: the source says that 2024 is one point lower.',
            km: 'បានមកពីការគណនា៖ ប្រភពថាឆ្នាំ ២០២៤ ទាបជាងមួយពិន្ទុ។',
          },
        }),
        said('2024', 21, 'S-0102', {
          note: { en: 'Rank 158 of 180.', km: 'ចំណាត់ថ្នាក់ទី ១៥៨ ក្នុងចំណោម ១៨០។' },
        }),
      ],
      demands: ['D-0003', 'D-0016'],
    },
  },
  {
    reference: 'I-0007',
    content: {
      name: {
        en: 'People detained in the scam crackdown since 27 June 2025, in all',
        km: 'មនុស្សសរុបដែលត្រូវបានឃាត់ខ្លួន ក្នុងការបង្ក្រាបការឆបោក តាំងពីថ្ងៃទី ២៧ មិថុនា ២០២៥',
      },
      unit: PEOPLE,
      measures: {
        en: 'All people whom the authorities say they had detained in operations against online scams, from 27 June 2025 to the day named.',
        km: 'មនុស្សទាំងអស់ដែលអាជ្ញាធរថាបានឃាត់ខ្លួន ក្នុងប្រតិបត្តិការប្រឆាំងការឆបោកតាមអនឡាញ ពីថ្ងៃទី ២៧ មិថុនា ២០២៥ ដល់ថ្ងៃដែលបានបញ្ជាក់។',
      },
      limits: {
        en: 'Official counts, each as it was given on its day. How many of those detained were screened as possible victims is not said.',
        km: 'តួលេខផ្លូវការ តាមដែលបានផ្តល់នៅថ្ងៃនីមួយៗ។ មិនបានបញ្ជាក់ថា ក្នុងចំណោមអ្នកត្រូវឃាត់ខ្លួន មានប៉ុន្មាននាក់ត្រូវបានពិនិត្យថាអាចជាជនរងគ្រោះ។',
      },
      drawnAs: 'line',
      levels: [],
      series: [
        said('2025-07-18', 2137, 'S-0065'),
        said('2025-10-14', 3455, 'S-0070'),
        said('2026-01-22', 5106, 'S-0081', {
          note: {
            en: 'The source says “the past seven months”.',
            km: 'ប្រភពថា “ក្នុងរយៈពេលប្រាំពីរខែកន្លងមក”។',
          },
        }),
      ],
      demands: ['D-0009', 'D-0020', 'D-0028'],
    },
  },
  {
    reference: 'I-0008',
    content: {
      name: {
        en: 'Foreigners deported in the scam crackdown, as claimed on each day',
        km: 'ជនបរទេសដែលត្រូវបាននិរទេស ក្នុងការបង្ក្រាបការឆបោក តាមការអះអាងនៅថ្ងៃនីមួយៗ',
      },
      unit: PEOPLE,
      measures: {
        en: 'How many foreigners the authorities said they had deported in operations against online scams, by the day on which it was reported.',
        km: 'ចំនួនជនបរទេសដែលអាជ្ញាធរថាបាននិរទេស ក្នុងប្រតិបត្តិការប្រឆាំងការឆបោកតាមអនឡាញ តាមថ្ងៃដែលត្រូវបានរាយការណ៍។',
      },
      limits: {
        en: 'The claims contradict one another and may count different groups over different times. They are shown because they differ; none is preferred.',
        km: 'ការអះអាងទាំងនេះផ្ទុយគ្នា ហើយអាចរាប់ក្រុមផ្សេងគ្នា ក្នុងរយៈពេលផ្សេងគ្នា។ វាត្រូវបានបង្ហាញដោយសារវាខុសគ្នា គ្មានមួយណាត្រូវបានជ្រើសជាជាងមួយណាទេ។',
      },
      drawnAs: 'columns',
      levels: [],
      series: [
        said('2026-01-22', 4534, 'S-0081'),
        said('2026-02-11', 11000, 'S-0087'),
        said('2026-02-18', 8000, 'S-0089', {
          bound: 'at-least',
          note: { en: 'The source says “more than”.', km: 'ប្រភពថា “ជាង”។' },
        }),
        said('2026-02-25', 30000, 'S-0090', {
          bound: 'at-least',
          note: { en: 'The source says “more than”.', km: 'ប្រភពថា “ជាង”។' },
        }),
        said('2026-03-11', 10000, 'S-0091', {
          bound: 'about',
          note: {
            en: 'The source says “almost”, and “repatriated”.',
            km: 'ប្រភពថា “ជិត” និង “បញ្ជូនត្រឡប់ទៅប្រទេសកំណើត”។',
          },
        }),
      ],
      demands: ['D-0019', 'D-0022', 'D-0023'],
    },
  },
  {
    reference: 'I-0009',
    content: {
      name: {
        en: 'People identified as victims in the operations of August to November 2022',
        km: 'មនុស្សដែលត្រូវបានកំណត់ថាជាជនរងគ្រោះ ក្នុងប្រតិបត្តិការពីខែសីហា ដល់វិច្ឆិកា ២០២២',
      },
      unit: PEOPLE,
      measures: {
        en: 'How many people the authorities identified as victims of trafficking in the operations that began on 18 August 2022 (A-0017).',
        km: 'ចំនួនមនុស្សដែលអាជ្ញាធរកំណត់ថាជាជនរងគ្រោះនៃការជួញដូរ ក្នុងប្រតិបត្តិការដែលចាប់ផ្តើមនៅថ្ងៃទី ១៨ សីហា ២០២២ (A-0017)។',
      },
      limits: {
        en: 'Two sources give two numbers, from tallies that may not count alike. Both stand here.',
        km: 'ប្រភពពីរផ្តល់តួលេខពីរ ពីការរាប់ដែលអាចមិនដូចគ្នា។ តួលេខទាំងពីរស្ថិតនៅទីនេះ។',
      },
      drawnAs: 'columns',
      levels: [],
      series: [
        said('2022-08-18', 153, 'S-0001', {
          until: '2022-11',
          note: {
            en: 'Of 1,122 people who declared themselves victims.',
            km: 'ក្នុងចំណោមមនុស្ស ១.១២២ នាក់ដែលបានប្រកាសខ្លួនថាជាជនរងគ្រោះ។',
          },
        }),
        said('2022-08-18', 162, 'S-0039', {
          until: '2022-11',
          note: {
            en: 'Of 871 people found, counted to 10 November; identified as “involved in smuggling or trafficking”.',
            km: 'ក្នុងចំណោមមនុស្ស ៨៧១ នាក់ដែលរកឃើញ រាប់ដល់ថ្ងៃទី ១០ វិច្ឆិកា កំណត់ថា “ពាក់ព័ន្ធនឹងការរត់ពន្ធ ឬការជួញដូរ”។',
          },
        }),
      ],
      demands: ['D-0014', 'D-0019'],
    },
  },
]
