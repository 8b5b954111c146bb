import type { Action } from '../kinds/action/rules.js'
import type { Given } from './given.js'

/** Actions of 2021 and 2022. */
export const actions2021To2022: Given<Action>[] = [
  {
    reference: 'A-0001',
    content: {
      title: {
        en: '2021 caseload reported as the highest on record',
        km: 'រាយការណ៍ថា ឆ្នាំ ២០២១ មានករណីច្រើនជាងគេក្នុងកំណត់ត្រា',
      },
      summary: {
        en: 'A secretary of state of the interior ministry gave 359 cases of trafficking and sexual exploitation for 2021, against 155 for 2020, the most on record.',
        km: 'រដ្ឋលេខាធិការក្រសួងមហាផ្ទៃបានផ្តល់តួលេខករណីជួញដូរមនុស្ស និងកេងប្រវ័ញ្ចផ្លូវភេទ ៣៥៩ សម្រាប់ឆ្នាំ ២០២១ ធៀបនឹង ១៥៥ សម្រាប់ឆ្នាំ ២០២០ ដែលច្រើនជាងគេក្នុងកំណត់ត្រា។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
        {
          organisation: 'ministry-of-interior',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2021',
      onNote: {
        en: 'Figures for the year 2021, announced on 12 August 2022.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Cases handled',
            km: 'ករណីដែលបានដោះស្រាយ',
          },
          value: 359,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '2021',
          },
          note: {},
        },
        {
          label: {
            en: 'Cases handled',
            km: 'ករណីដែលបានដោះស្រាយ',
          },
          value: 155,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '2020',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects sent to court',
          },
          value: 538,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2021',
          },
          note: {},
        },
        {
          label: {
            en: 'Victims rescued',
            km: 'ជនរងគ្រោះដែលបានជួយសង្គ្រោះ',
          },
          value: 1577,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2021',
          },
          note: {},
        },
      ],
      sources: ['S-0027', 'S-0028'],
      links: [
        {
          demand: 'D-0012',
          effect: 'disputed',
          reason: {
            en: 'This came before the demand. More cases were handled, but the State Department says that there is no central database, so years cannot be compared.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0002',
    content: {
      title: {
        en: 'Justice ministry gathers court data by hand; 109 suspects prosecuted',
        km: 'ក្រសួងយុត្តិធម៌ប្រមូលទិន្នន័យតុលាការដោយដៃ៖ ជនសង្ស័យ ១០៩ នាក់ត្រូវបានចោទ',
      },
      summary: {
        en: 'Ministry staff collected 2021 figures from each district court; 109 suspected traffickers were prosecuted in 64 cases under the 2008 law.',
        km: 'មន្ត្រីក្រសួងបានប្រមូលតួលេខឆ្នាំ ២០២១ ពីតុលាការនីមួយៗ។ ជនសង្ស័យ ១០៩ នាក់ត្រូវបានចោទប្រកាន់ក្នុង ៦៤ ករណី តាមច្បាប់ឆ្នាំ ២០០៨។',
      },
      actors: [
        {
          organisation: 'ministry-of-justice',
          person: {},
        },
      ],
      type: 'prosecution',
      on: '2021',
      onNote: {
        en: 'Figures for the year 2021, in a report of July 2022.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Suspects prosecuted',
          },
          value: 109,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2021',
          },
          note: {},
        },
        {
          label: {
            en: 'Cases',
            km: 'ករណី',
          },
          value: 64,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '2021',
          },
          note: {},
        },
      ],
      sources: ['S-0028'],
      links: [
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. Prosecutions went on, but the report says that the totals may hold other crimes and that the true numbers are likely lower.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0004',
    content: {
      title: {
        en: 'Thai cabinet approves a memorandum with Cambodia on telecom scams',
        km: 'គណៈរដ្ឋមន្ត្រីថៃអនុម័តអនុស្សរណៈជាមួយកម្ពុជា ស្តីពីការឆបោកតាមទូរគមនាគមន៍',
      },
      summary: {
        en: 'A memorandum between the two digital/telecom ministries provides for exchanging know-how, coordinators and caller data; signing was set for 11 July 2022.',
        km: 'អនុស្សរណៈរវាងក្រសួងទូរគមនាគមន៍ និងឌីជីថលនៃប្រទេសទាំងពីរ ចែងអំពីការផ្លាស់ប្តូរចំណេះដឹង អ្នកសម្របសម្រួល និងទិន្នន័យទូរស័ព្ទ។ ការចុះហត្ថលេខាត្រូវបានកំណត់នៅថ្ងៃទី១១ កក្កដា ២០២២។',
      },
      actors: [
        {
          organisation: 'ministry-of-posts-and-telecommunications',
          person: {},
        },
        {
          organisation: 'thai-ministry-of-digital-economy',
          person: {},
        },
      ],
      type: 'cooperation',
      on: '2022-07',
      onNote: {
        en: 'The approval was reported on 6 July; signing was set for 11 July 2022.',
        km: 'ការអនុម័តត្រូវបានរាយការណ៍នៅថ្ងៃទី៦ កក្កដា។ ការចុះហត្ថលេខាត្រូវបានកំណត់នៅថ្ងៃទី១១ កក្កដា ២០២២។',
      },
      place: {},
      figures: [],
      sources: ['S-0029'],
      links: [
        {
          demand: 'D-0011',
          effect: 'partly',
          reason: {
            en: 'Opens a channel for know-how, coordinators and caller data; only the approval was seen, not the signing or results.',
          },
          isContext: false,
        },
        {
          demand: 'D-0002',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. Opens a channel for know-how, coordinators and caller data; only the approval was seen, not the signing or results.',
            km: 'នេះកើតមុនការទាមទារ។ បើកផ្លូវសម្រាប់ចែករំលែកចំណេះដឹង និងទិន្នន័យ ប៉ុន្តែឃើញតែការអនុម័ត មិនឃើញការចុះហត្ថលេខា ឬលទ្ធផលទេ។',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0005',
    content: {
      title: {
        en: 'Interior minister opens a trafficking hotline',
        km: 'រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃបើកបណ្តាញទូរស័ព្ទទាន់ហេតុការណ៍អំពីការជួញដូរមនុស្ស',
      },
      summary: {
        en: 'The minister opened a hotline on 18 August 2022. At a later forum he said that he had received about ten complaints a day in August and 700 since the hotline opened, and warned provinces not to cover cases up.',
        km: 'រដ្ឋមន្ត្រីបានបើកបណ្តាញទូរស័ព្ទទាន់ហេតុការណ៍នៅថ្ងៃទី១៨ សីហា ២០២២។ ក្រោយមក នៅក្នុងវេទិកាមួយ លោកថាបានទទួលពាក្យបណ្តឹងប្រហែលដប់ក្នុងមួយថ្ងៃក្នុងខែសីហា និង ៧០០ តាំងពីបើកបណ្តាញ ហើយបានព្រមានខេត្តកុំឲ្យបិទបាំងករណី។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {
            en: 'Sar Kheng',
            km: 'ស ខេង',
          },
        },
      ],
      type: 'policy',
      on: '2022-08-18',
      onNote: {
        en: 'The day on which the hotline opened. The figures are from a later forum, whose day was not in the part that was read.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Complaints since 18 August',
          },
          value: 700,
          unit: {
            en: 'complaints',
            km: 'ពាក្យបណ្តឹង',
          },
          period: {
            en: '2022 (to date of forum)',
          },
          note: {},
        },
      ],
      sources: ['S-0031'],
      links: [
        {
          demand: 'D-0005',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. A public channel for complaints.',
          },
          isContext: true,
        },
        {
          demand: 'D-0010',
          effect: 'partly',
          reason: {
            en: 'Warns against cover-ups, but no case against an official was reported.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0006',
    content: {
      title: {
        en: 'Interior ministry reports 865 foreigners rescued; fines waived',
        km: 'ក្រសួងមហាផ្ទៃរាយការណ៍ថាបានជួយសង្គ្រោះជនបរទេស ៨៦៥ នាក់ និងលើកលែងប្រាក់ពិន័យ',
      },
      summary: {
        en: 'From 1 January to 20 August authorities handled 87 suspected cases and sent 60 people to court in 17 of them; rescued foreigners were spared immigration fines before deportation.',
        km: 'ពីថ្ងៃទី១ មករា ដល់ថ្ងៃទី២០ សីហា អាជ្ញាធរបានដោះស្រាយករណីសង្ស័យ ៨៧ និងបញ្ជូនមនុស្ស ៦០ នាក់ទៅតុលាការក្នុង ១៧ ករណី។ ជនបរទេសដែលត្រូវបានជួយសង្គ្រោះ ត្រូវបានលើកលែងប្រាក់ពិន័យអន្តោប្រវេសន៍ មុនការនិរទេស។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {},
        },
        {
          organisation: 'ncct',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2022-08-26',
      onNote: {
        en: 'The day of the report; the figures cover 1 January to 20 August 2022.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Suspected cases',
          },
          value: 87,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '1 Jan to 20 Aug 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'People rescued',
            km: 'មនុស្សដែលបានជួយសង្គ្រោះ',
          },
          value: 865,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '1 Jan to 20 Aug 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'People sent to court',
          },
          value: 60,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '1 Jan to 20 Aug 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Cases in court',
          },
          value: 17,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '1 Jan to 20 Aug 2022',
          },
          note: {},
        },
      ],
      sources: ['S-0032', 'S-0033'],
      links: [
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'Rescues grew and fines were waived.',
          },
          isContext: false,
        },
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: 'Only 17 of 87 suspected cases reached a court.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0007',
    content: {
      title: {
        en: 'Cambodia and Thailand agree standard procedures against trafficking',
        km: 'កម្ពុជា និងថៃ ព្រមព្រៀងលើនីតិវិធីរួមប្រឆាំងការជួញដូរមនុស្ស',
      },
      summary: {
        en: 'The two sides signed procedures for law-enforcement cooperation at an IOM-organised meeting in Bangkok.',
        km: 'ភាគីទាំងពីរបានចុះហត្ថលេខាលើនីតិវិធីសម្រាប់កិច្ចសហប្រតិបត្តិការអនុវត្តច្បាប់ នៅក្នុងកិច្ចប្រជុំដែលរៀបចំដោយ IOM នៅបាងកក។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
        {
          organisation: 'thai-ministry-of-social-development',
          person: {},
        },
      ],
      type: 'cooperation',
      on: '2022-08',
      onNote: {},
      place: {
        en: 'Bangkok, Thailand',
        km: 'បាងកក ប្រទេសថៃ',
      },
      figures: [],
      sources: ['S-0030'],
      links: [
        {
          demand: 'D-0011',
          effect: 'advances',
          reason: {
            en: 'A procedure of two states, with the protection of victims among its aims.',
          },
          isContext: false,
        },
        {
          demand: 'D-0002',
          effect: 'advances',
          reason: {
            en: 'This came before the demand. A procedure of two states, followed by work on an action plan in 2024.',
            km: 'នេះកើតមុនការទាមទារ។ នីតិវិធីរវាងរដ្ឋពីរ ដែលបន្តដោយការងារលើផែនការសកម្មភាពក្នុងឆ្នាំ ២០២៤។',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0008',
    content: {
      title: {
        en: 'Prime minister orders strict action on illegal gambling',
        km: 'នាយករដ្ឋមន្ត្រីបញ្ជាឲ្យចាត់វិធានការម៉ឺងម៉ាត់លើល្បែងស៊ីសងខុសច្បាប់',
      },
      summary: {
        en: 'Hun Sen told governors and police to act and said he would remove those found irresponsible.',
        km: 'លោក ហ៊ុន សែន បានណែនាំអភិបាលខេត្ត និងនគរបាលឲ្យចាត់វិធានការ ហើយថានឹងដកតំណែងអ្នកដែលគ្មានការទទួលខុសត្រូវ។',
      },
      actors: [
        {
          organisation: 'prime-minister',
          person: {
            en: 'Hun Sen',
            km: 'ហ៊ុន សែន',
          },
        },
      ],
      type: 'policy',
      on: '2022-09-17',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0035'],
      links: [
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'Raids followed within days, but the order is about gambling and not about forced labour.',
          },
          isContext: false,
        },
        {
          demand: 'D-0029',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. Orders action on illegal gambling.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0010',
    content: {
      title: {
        en: 'Preah Sihanouk orders owners to report foreign residents and workers',
        km: 'ខេត្តព្រះសីហនុបញ្ជាឲ្យម្ចាស់អគាររាយការណ៍អំពីអ្នកស្នាក់នៅ និងកម្មករបរទេស',
      },
      summary: {
        en: 'Building owners were told to declare foreigners on their premises by 24 September.',
        km: 'ម្ចាស់អគារត្រូវបានណែនាំឲ្យប្រកាសជនបរទេសក្នុងអគាររបស់ខ្លួន ត្រឹមថ្ងៃទី២៤ កញ្ញា។',
      },
      actors: [
        {
          organisation: 'preah-sihanouk-province',
          person: {},
        },
      ],
      type: 'policy',
      on: '2022-09',
      onNote: {
        en: 'Month of the order; owners had until 24 September.',
      },
      place: {
        en: 'Preah Sihanouk',
        km: 'ខេត្តព្រះសីហនុ',
      },
      figures: [],
      sources: ['S-0034'],
      links: [
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'A register of those on the premises helps inspection; no result was reported.',
          },
          isContext: false,
        },
        {
          demand: 'D-0007',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. Owners had to declare foreigners on their premises; the background of investors is not part of it.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0011',
    content: {
      title: {
        en: 'Government sets a yearly interfaith day and report',
        km: 'រដ្ឋាភិបាលកំណត់ទិវាអន្តរសាសនា និងរបាយការណ៍ប្រចាំឆ្នាំ',
      },
      summary: {
        en: 'Hun Sen fixed 20 August as a national interfaith day from 2023, with local yearly reports that name weaknesses.',
        km: 'លោក ហ៊ុន សែន បានកំណត់ថ្ងៃទី២០ សីហា ជាទិវាអន្តរសាសនាជាតិ ចាប់ពីឆ្នាំ ២០២៣ ដោយមានរបាយការណ៍ប្រចាំឆ្នាំនៅមូលដ្ឋានដែលបញ្ជាក់ចំណុចខ្វះខាត។',
      },
      actors: [
        {
          organisation: 'prime-minister',
          person: {
            en: 'Hun Sen',
            km: 'ហ៊ុន សែន',
          },
        },
      ],
      type: 'policy',
      on: '2022-09-29',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Complaints received',
          },
          value: 368,
          unit: {
            en: 'complaints',
            km: 'ពាក្យបណ្តឹង',
          },
          period: {
            en: '18 Aug to late Sep 2022',
          },
          note: {},
        },
      ],
      sources: ['S-0036'],
      links: [
        {
          demand: 'D-0031',
          effect: 'partly',
          reason: {
            en: 'Promises a yearly public review; whether weaknesses are published was not seen.',
          },
          isContext: false,
        },
        {
          demand: 'D-0005',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. Promises a yearly local review that names weaknesses; it does not change how people report.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0012',
    content: {
      title: {
        en: '51-day tally: 2,760 foreign workers found in Sihanoukville',
        km: 'តួលេខ ៥១ ថ្ងៃ៖ រកឃើញកម្មករបរទេស ២ ៧៦០ នាក់នៅក្រុងព្រះសីហនុ',
      },
      summary: {
        en: 'The NCCT listed 420 complaints and ten places raided from 18 August to 4 October 2022. Of the foreign workers found, 1,512 had no permit and were fined, and 1,605 faced deportation.',
        km: 'NCCT បានរាយពាក្យបណ្តឹង ៤២០ និងទីតាំងដប់ដែលត្រូវបានឆែកឆេរ ពីថ្ងៃទី១៨ សីហា ដល់ថ្ងៃទី៤ តុលា ២០២២។ ក្នុងចំណោមកម្មករបរទេសដែលបានរកឃើញ ១ ៥១២ នាក់គ្មានប័ណ្ណការងារ និងត្រូវបានពិន័យ ហើយ ១ ៦០៥ នាក់ប្រឈមនឹងការនិរទេស។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2022-10',
      onNote: {
        en: 'Month of the report; the figures cover 18 August to 4 October 2022.',
      },
      place: {
        en: 'Sihanoukville',
        km: 'ក្រុងព្រះសីហនុ',
      },
      figures: [
        {
          label: {
            en: 'Complaints',
            km: 'ពាក្យបណ្តឹង',
          },
          value: 420,
          unit: {
            en: 'complaints',
            km: 'ពាក្យបណ្តឹង',
          },
          period: {
            en: '18 Aug to 4 Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Locations raided',
          },
          value: 10,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: '18 Aug to 4 Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Foreign workers found',
          },
          value: 2760,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug to 4 Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Marked for deportation',
          },
          value: 1605,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug to 4 Oct 2022',
          },
          note: {},
        },
      ],
      sources: ['S-0037'],
      links: [
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'Sites were entered, but most people were handled as immigration cases.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0013',
    content: {
      title: {
        en: 'More than 10,000 suspected gambling places raided',
        km: 'ឆែកឆេរកន្លែងសង្ស័យល្បែងស៊ីសងជាង ១០ ០០០ កន្លែង',
      },
      summary: {
        en: 'In a month police visited over 10,000 places, gathered evidence against 273 people and pursued 127 places; the others signed pledges.',
        km: 'ក្នុងរយៈពេលមួយខែ នគរបាលបានចុះទៅជាង ១០ ០០០ កន្លែង ប្រមូលភស្តុតាងលើមនុស្ស ២៧៣ នាក់ និងចាត់វិធានការលើ ១២៧ កន្លែង។ កន្លែងផ្សេងទៀតបានធ្វើកិច្ចសន្យា។',
      },
      actors: [
        {
          organisation: 'national-police',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2022-10-13',
      onNote: {
        en: 'The figures cover 15 September to 13 October 2022.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Places under legal action',
          },
          value: 127,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: '15 Sep to 13 Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'People with court files',
          },
          value: 273,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '15 Sep to 13 Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Of whom foreigners',
          },
          value: 56,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '15 Sep to 13 Oct 2022',
          },
          note: {},
        },
      ],
      sources: ['S-0023'],
      links: [
        {
          demand: 'D-0029',
          effect: 'partly',
          reason: {
            en: 'Wide reach, but most places were let go with a signed promise.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0016',
    content: {
      title: {
        en: 'Ten-month police tally for 2022',
        km: 'តួលេខនគរបាលសម្រាប់ដប់ខែ ឆ្នាំ ២០២២',
      },
      summary: {
        en: 'Police said 661 scam victims were rescued and 281 suspects arrested; 137 of 536 reports were solved and 82 suspects were to be charged.',
        km: 'នគរបាលថា ជនរងគ្រោះពីការឆបោក ៦៦១ នាក់ត្រូវបានជួយសង្គ្រោះ និងជនសង្ស័យ ២៨១ នាក់ត្រូវបានចាប់។ របាយការណ៍ ១៣៧ ក្នុងចំណោម ៥៣៦ ត្រូវបានដោះស្រាយ ហើយជនសង្ស័យ ៨២ នាក់នឹងត្រូវចោទប្រកាន់។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {},
        },
        {
          organisation: 'national-police',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2022-11',
      onNote: {
        en: 'Month of the report; the figures cover January to October 2022.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Victims rescued',
            km: 'ជនរងគ្រោះដែលបានជួយសង្គ្រោះ',
          },
          value: 661,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jan to Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects arrested',
            km: 'ជនសង្ស័យដែលត្រូវបានចាប់',
          },
          value: 281,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jan to Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'To be charged',
          },
          value: 82,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Jan to Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Reports solved',
          },
          value: 137,
          unit: {
            en: 'reports',
            km: 'របាយការណ៍',
          },
          period: {
            en: 'Jan to Oct 2022',
          },
          note: {},
        },
        {
          label: {
            en: 'Companies closed',
          },
          value: 5,
          unit: {
            en: 'companies',
            km: 'ក្រុមហ៊ុន',
          },
          period: {
            en: 'Jan to Oct 2022',
          },
          note: {},
        },
      ],
      sources: ['S-0038'],
      links: [
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'Arrests were made, but five companies closed and 137 of 536 reports solved leave most open.',
          },
          isContext: false,
        },
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: 'Fewer than a third of those arrested were to be charged.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0017',
    content: {
      title: {
        en: 'Autumn 2022 operation: 153 recognised as victims',
        km: 'ប្រតិបត្តិការចុងឆ្នាំ ២០២២៖ ១៥៣ នាក់ត្រូវបានទទួលស្គាល់ជាជនរងគ្រោះ',
      },
      summary: {
        en: 'Of 1,122 people who said that they were victims, 153 were identified as victims of trafficking, detention or forced labour. Another official tally for nearly the same months speaks of 871 people found and 162 identified as involved in smuggling or trafficking. Both stand below, each with its source.',
        km: 'ក្នុងចំណោមមនុស្ស ១ ១២២ នាក់ដែលថាខ្លួនជាជនរងគ្រោះ ១៥៣ នាក់ត្រូវបានកំណត់អត្តសញ្ញាណថាជាជនរងគ្រោះពីការជួញដូរ ការបង្ខាំង ឬពលកម្មដោយបង្ខំ។ តួលេខផ្លូវការមួយទៀតសម្រាប់រយៈពេលប្រហាក់ប្រហែល និយាយអំពីមនុស្ស ៨៧១ នាក់ដែលបានរកឃើញ និង ១៦២ នាក់ដែលពាក់ព័ន្ធនឹងការនាំចូល ឬការជួញដូរ។ តួលេខទាំងពីរមានខាងក្រោម ជាមួយប្រភពរៀងៗខ្លួន។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2022-11',
      onNote: {
        en: 'The tallies cover 18 August to November 2022.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'People who declared themselves victims',
          },
          value: 1122,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug to Nov 2022',
          },
          note: {
            en: 'As given in S-0001.',
            km: 'តាម S-0001។',
          },
        },
        {
          label: {
            en: 'Identified as victims',
          },
          value: 153,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug to Nov 2022',
          },
          note: {
            en: 'As given in S-0001.',
            km: 'តាម S-0001។',
          },
        },
        {
          label: {
            en: 'Found (other tally)',
          },
          value: 871,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug to 10 Nov 2022',
          },
          note: {
            en: 'As given in S-0039.',
            km: 'តាម S-0039។',
          },
        },
        {
          label: {
            en: 'Identified as involved in smuggling or trafficking (other tally)',
          },
          value: 162,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug to 10 Nov 2022',
          },
          note: {
            en: 'As given in S-0039.',
            km: 'តាម S-0039។',
          },
        },
      ],
      sources: ['S-0001', 'S-0039'],
      links: [
        {
          demand: 'D-0014',
          effect: 'disputed',
          reason: {
            en: 'Fewer than one in seven of those who came forward were recognised, and another official tally differs.',
          },
          isContext: false,
        },
        {
          demand: 'D-0015',
          effect: 'disputed',
          reason: {
            en: 'This came before the demand. Fewer than one in seven of those who came forward were recognised, and another official tally differs.',
          },
          isContext: true,
        },
      ],
      note: {
        en: 'The two tallies do not agree and may count different groups. Neither is preferred here.',
      },
    },
  },
  {
    reference: 'A-0018',
    content: {
      title: {
        en: 'Government says trafficking fell in the first half of 2022',
        km: 'រដ្ឋាភិបាលថា ការជួញដូរមនុស្សថយចុះក្នុងឆមាសទី១ ឆ្នាំ ២០២២',
      },
      summary: {
        en: 'On the national day against trafficking, 12 December 2022, the NCCT’s vice-chair reported that crime in the first half of 2022 was clearly lower than in 2021. She warned of new forms hidden in investment projects.',
        km: 'នៅទិវាជាតិប្រឆាំងការជួញដូរមនុស្ស ថ្ងៃទី១២ ធ្នូ ២០២២ អនុប្រធាន NCCT បានរាយការណ៍ថា បទល្មើសក្នុងឆមាសទី១ ឆ្នាំ ២០២២ ទាបជាងឆ្នាំ ២០២១ យ៉ាងច្បាស់។ លោកស្រីបានព្រមានអំពីទម្រង់ថ្មីៗដែលលាក់ក្នុងគម្រោងវិនិយោគ។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {
            en: 'Chou Bun Eng',
            km: 'ជូ ប៊ុនអេង',
          },
        },
      ],
      type: 'statement',
      on: '2022-12-12',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0001'],
      links: [
        {
          demand: 'D-0004',
          effect: 'disputed',
          reason: {
            en: 'This came before the demand. LICADHO accepts that there is a crackdown and still calls the problem serious.',
            km: 'នេះកើតមុនការទាមទារ។ លីកាដូទទួលស្គាល់ថាមានការបង្ក្រាប ប៉ុន្តែនៅតែចាត់ទុកថាជាបញ្ហាធ្ងន់ធ្ងរ។',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0019',
    content: {
      title: {
        en: 'Circular on handling trafficking victims',
        km: 'សារាចរស្តីពីការទទួល និងថែទាំជនរងគ្រោះពីការជួញដូរមនុស្ស',
      },
      summary: {
        en: 'The social affairs ministry issued guidance on receiving, reintegrating and following up victims in state centres, NGOs and communities.',
        km: 'ក្រសួងសង្គមកិច្ចបានចេញសេចក្តីណែនាំអំពីការទទួល ការធ្វើសមាហរណកម្ម និងការតាមដានជនរងគ្រោះ នៅមជ្ឈមណ្ឌលរដ្ឋ អង្គការ និងសហគមន៍។',
      },
      actors: [
        {
          organisation: 'ministry-of-social-affairs',
          person: {},
        },
      ],
      type: 'policy',
      on: '2022-12-26',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0040'],
      links: [
        {
          demand: 'D-0014',
          effect: 'advances',
          reason: {
            en: 'Sets common forms and stages for the care of victims.',
          },
          isContext: false,
        },
        {
          demand: 'D-0006',
          effect: 'advances',
          reason: {
            en: 'This came before the demand. Sets common forms and stages for the care of victims.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
]
