import type { Demand } from '../kinds/demand/rules.js'
import type { Given } from './given.js'

/** The four demands of LICADHO of December 2022. */
export const demandsOfDecember2022: Given<Demand>[] = [
  {
    reference: 'D-0001',
    content: {
      title: {
        en: 'Train specialised officers on modern trafficking crime',
        km: 'បណ្តុះបណ្តាលមន្ត្រីជំនាញអំពីបទល្មើសជួញដូរមនុស្សទម្រង់ថ្មី',
      },
      text: {
        en: 'Officers should be specially trained in today’s forms of trafficking, above all trafficking for online scams, so that cases are noticed and stopped early. The ask came from LICADHO’s operations director.',
        km: 'មន្ត្រីគួរទទួលបានការបណ្តុះបណ្តាលពិសេសអំពីទម្រង់ថ្មីៗនៃការជួញដូរមនុស្ស ជាពិសេសការជួញដូរសម្រាប់ការឆបោកតាមអនឡាញ ដើម្បីឲ្យករណីនានាត្រូវបានសម្គាល់ឃើញ និងទប់ស្កាត់ទាន់ពេល។ ការទាមទារនេះធ្វើឡើងដោយនាយកប្រតិបត្តិការរបស់លីកាដូ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'A standing corps of officers specialised in trafficking exists by a published decision.',
            km: 'មានក្រុមមន្ត្រីអចិន្ត្រៃយ៍ជំនាញខាងការជួញដូរមនុស្ស ដែលបង្កើតឡើងដោយសេចក្តីសម្រេចផ្សាយជាសាធារណៈ។',
          },
        },
        {
          text: {
            en: 'Their training covers trafficking for online scams.',
            km: 'ការបណ្តុះបណ្តាលរបស់ពួកគេរួមបញ្ចូលការជួញដូរមនុស្សសម្រាប់ការឆបោកតាមអនឡាញ។',
          },
        },
        {
          text: {
            en: 'Officers in every province have been trained to recognise victims.',
            km: 'មន្ត្រីនៅគ្រប់រាជធានី-ខេត្ត បានទទួលការបណ្តុះបណ្តាលឲ្យចេះសម្គាល់ជនរងគ្រោះ។',
          },
        },
        {
          text: {
            en: 'How many were trained, and with what result, is published every year.',
            km: 'ចំនួនអ្នកដែលបានទទួលការបណ្តុះបណ្តាល និងលទ្ធផល ត្រូវបានផ្សាយជាសាធារណៈរៀងរាល់ឆ្នាំ។',
          },
        },
      ],
      themes: ['officer-training'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-12-13',
      issuedOnNote: {
        en: 'Day inferred: the article says “on Tuesday”, after an event on 12 December 2022.',
        km: 'ថ្ងៃបានមកពីការសន្និដ្ឋាន៖ អត្ថបទសរសេរថា «ថ្ងៃអង្គារ» ក្រោយព្រឹត្តិការណ៍ថ្ងៃទី១២ ធ្នូ ២០២២។',
      },
      restatements: [
        {
          on: '2023-01-20',
          by: [
            {
              organisation: 'licadho',
              person: {
                en: 'Am Sam Ath',
                km: 'អំ សំអាត',
              },
            },
          ],
          sources: ['S-0002'],
          note: {
            en: 'Day and month as given by the article; year inferred.',
            km: 'ថ្ងៃ និងខែតាមអត្ថបទ។ ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
          },
        },
      ],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0001'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
        {
          kind: 'tip',
          code: '2022, Cambodia',
          title: {
            en: 'Use the victim-identification guidelines and train officials on them',
            km: 'ប្រើគោលការណ៍ណែនាំស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ និងបណ្តុះបណ្តាលមន្ត្រី',
          },
          address: 'https://www.ecoi.net/de/dokument/2077634.html',
        },
      ],
      tags: ['online-scams', 'police'],
      assessments: [
        {
          status: 'in-progress',
          on: '2023-12-31',
          reason: {
            en: 'Two courses are recorded in the first year: one for prosecutors and judges of six provinces (A-0023), one for local officials in two provinces (A-0027). No specialised corps, no course on online scams and no training across the country is recorded.',
            km: 'ក្នុងឆ្នាំដំបូង មានវគ្គបណ្តុះបណ្តាលពីរត្រូវបានកត់ត្រា៖ មួយសម្រាប់ព្រះរាជអាជ្ញា និងចៅក្រមមកពីខេត្តប្រាំមួយ (A-0023) និងមួយសម្រាប់មន្ត្រីមូលដ្ឋានក្នុងខេត្តពីរ (A-0027)។ មិនមានកត់ត្រាអំពីក្រុមមន្ត្រីជំនាញ វគ្គអំពីការឆបោកតាមអនឡាញ ឬការបណ្តុះបណ្តាលទូទាំងប្រទេសទេ។',
          },
          evidence: ['A-0023', 'A-0027'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 3,
              verdict: 'in-part',
              note: {
                en: 'A-0027 began in two provinces; A-0023 reached prosecutors and judges of six.',
                km: 'A-0027 បានចាប់ផ្តើមក្នុងខេត្តពីរ ហើយ A-0023 សម្រាប់ព្រះរាជអាជ្ញា និងចៅក្រមមកពីខេត្តប្រាំមួយ។',
              },
            },
            {
              criterion: 4,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2024-12-31',
          reason: {
            en: 'Two more steps: an online course on identifying victims, open to officials (A-0033), and a course for 57 police trainers on online cases, limited to the exploitation of children (A-0040). How many took the online course is not known, so criterion 3 is met in part. No specialised corps is recorded.',
            km: 'មានជំហានពីរបន្ថែម៖ វគ្គតាមអនឡាញស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ បើកសម្រាប់មន្ត្រី (A-0033) និងវគ្គសម្រាប់គ្រូបង្គោលនគរបាល ៥៧ នាក់ អំពីករណីតាមអនឡាញ ដែលកម្រិតត្រឹមការកេងប្រវ័ញ្ចកុមារ (A-0040)។ មិនដឹងចំនួនអ្នកដែលបានរៀនវគ្គតាមអនឡាញទេ ដូច្នេះលក្ខខណ្ឌទី៣ ត្រូវបានបំពេញមួយផ្នែក។ មិនមានកត់ត្រាអំពីក្រុមមន្ត្រីជំនាញទេ។',
          },
          evidence: ['A-0033', 'A-0040'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'A-0040 is about online cases, but only the exploitation of children.',
                km: 'A-0040 ស្តីពីករណីតាមអនឡាញ ប៉ុន្តែកម្រិតត្រឹមការកេងប្រវ័ញ្ចកុមារ។',
              },
            },
            {
              criterion: 3,
              verdict: 'in-part',
              note: {
                en: 'An online course is open to officials (A-0033); who took it is not known.',
                km: 'វគ្គតាមអនឡាញបើកសម្រាប់មន្ត្រី (A-0033) ប៉ុន្តែមិនដឹងថានរណាបានរៀនទេ។',
              },
            },
            {
              criterion: 4,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'stalled',
          on: '2026-11-24',
          reason: {
            en: 'No training of officers on trafficking is recorded here after September 2024, more than two years ago. What was begun before (A-0023, A-0027, A-0033, A-0040) meets no criterion in full. That none is recorded does not prove that none took place.',
            km: 'ក្រោយខែកញ្ញា ២០២៤ គឺជាងពីរឆ្នាំមកហើយ មិនមានកត់ត្រានៅទីនេះអំពីការបណ្តុះបណ្តាលមន្ត្រីស្តីពីការជួញដូរមនុស្សទេ។ អ្វីដែលបានចាប់ផ្តើមពីមុន (A-0023, A-0027, A-0033, A-0040) មិនបានបំពេញលក្ខខណ្ឌណាមួយទាំងស្រុងឡើយ។ ការមិនមានកត់ត្រា មិនមែនបញ្ជាក់ថាគ្មានការបណ្តុះបណ្តាលទេ។',
          },
          evidence: ['A-0023', 'A-0027', 'A-0033', 'A-0040'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'A-0040 is about online cases, but only the exploitation of children.',
                km: 'A-0040 ស្តីពីករណីតាមអនឡាញ ប៉ុន្តែកម្រិតត្រឹមការកេងប្រវ័ញ្ចកុមារ។',
              },
            },
            {
              criterion: 3,
              verdict: 'in-part',
              note: {
                en: 'An online course is open to officials (A-0033); who took it is not known.',
                km: 'វគ្គតាមអនឡាញបើកសម្រាប់មន្ត្រី (A-0033) ប៉ុន្តែមិនដឹងថានរណាបានរៀនទេ។',
              },
            },
            {
              criterion: 4,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'Related training of 2019 is given by the ILO’s Committee of Experts (S-0025). The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
        km: 'ការបណ្តុះបណ្តាលពាក់ព័ន្ធក្នុងឆ្នាំ ២០១៩ មាននៅក្នុងឯកសាររបស់គណៈកម្មាធិការអ្នកជំនាញ ILO (S-0025)។ អ្នកកែសម្រួលបានវាយតម្លៃគ្រប់កាលបរិច្ឆេទក្នុងពេលតែមួយ នៅថ្ងៃទី២៤ វិច្ឆិកា ២០២៦ ដោយផ្អែកលើអ្វីដែលបានផ្សាយត្រឹមថ្ងៃនីមួយៗ។ ការដែលកំណត់ត្រានេះមិនបង្ហាញសកម្មភាព មិនមែនបញ្ជាក់ថាគ្មានសកម្មភាពទេ។',
      },
    },
  },
  {
    reference: 'D-0002',
    content: {
      title: {
        en: 'Cooperate across agencies and borders to identify traffickers',
        km: 'សហការរវាងស្ថាប័ន និងឆ្លងព្រំដែន ដើម្បីកំណត់អត្តសញ្ញាណអ្នកជួញដូរ',
      },
      text: {
        en: 'Authorities inside Cambodia should work together better, and work with other governments and international bodies, so that traffickers who enter the country are identified.',
        km: 'អាជ្ញាធរក្នុងប្រទេសកម្ពុជាគួរសហការគ្នាឲ្យកាន់តែប្រសើរ និងសហការជាមួយរដ្ឋាភិបាលបរទេស និងស្ថាប័នអន្តរជាតិ ដើម្បីកំណត់អត្តសញ្ញាណអ្នកជួញដូរដែលចូលមកក្នុងប្រទេស។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'One body with power over police, army and provinces directs the work, by a published decision.',
            km: 'មានស្ថាប័នតែមួយដែលមានអំណាចលើនគរបាល កងទ័ព និងខេត្ត ដឹកនាំការងារ តាមសេចក្តីសម្រេចផ្សាយជាសាធារណៈ។',
          },
        },
        {
          text: {
            en: 'Standing arrangements for joint work are in use with the states whose people are most affected.',
            km: 'មានយន្តការអចិន្ត្រៃយ៍សម្រាប់ការងាររួម ជាមួយរដ្ឋដែលពលរដ្ឋរងផលប៉ះពាល់ច្រើនជាងគេ។',
          },
        },
        {
          text: {
            en: 'What cooperation achieved, above all how many traffickers were identified, is published.',
            km: 'លទ្ធផលនៃកិច្ចសហប្រតិបត្តិការ ជាពិសេសចំនួនអ្នកជួញដូរដែលត្រូវបានកំណត់អត្តសញ្ញាណ ត្រូវបានផ្សាយជាសាធារណៈ។',
          },
        },
      ],
      themes: ['cooperation'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-12-13',
      issuedOnNote: {
        en: 'Day inferred: the article says “on Tuesday”, after an event on 12 December 2022.',
        km: 'ថ្ងៃបានមកពីការសន្និដ្ឋាន៖ អត្ថបទសរសេរថា «ថ្ងៃអង្គារ» ក្រោយព្រឹត្តិការណ៍ថ្ងៃទី១២ ធ្នូ ២០២២។',
      },
      restatements: [
        {
          on: '2023-01-20',
          by: [
            {
              organisation: 'licadho',
              person: {
                en: 'Am Sam Ath',
                km: 'អំ សំអាត',
              },
            },
          ],
          sources: ['S-0002'],
          note: {
            en: 'Day and month as given by the article; year inferred.',
            km: 'ថ្ងៃ និងខែតាមអត្ថបទ។ ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
          },
        },
      ],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0001'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
        {
          kind: 'sdg',
          code: '16.a',
          title: {
            en: 'Strengthen national institutions, also through international cooperation, to prevent violence and crime',
            km: 'ពង្រឹងស្ថាប័នជាតិ រួមទាំងតាមរយៈកិច្ចសហប្រតិបត្តិការអន្តរជាតិ ដើម្បីទប់ស្កាត់អំពើហិង្សា និងបទល្មើស',
          },
        },
      ],
      tags: ['online-scams', 'cross-border'],
      assessments: [
        {
          status: 'in-progress',
          on: '2023-12-31',
          reason: {
            en: 'More than 2,000 people were sent home in eight months (A-0024), which needs the help of other states. Procedures with Thailand had been agreed shortly before the demand (A-0007). How traffickers were identified is not said.',
            km: 'មនុស្សជាង ២ ០០០ នាក់ត្រូវបានបញ្ជូនទៅប្រទេសវិញក្នុងរយៈពេលប្រាំបីខែ (A-0024) ដែលត្រូវការជំនួយពីរដ្ឋដទៃ។ នីតិវិធីជាមួយថៃត្រូវបានព្រមព្រៀងមុនការទាមទារបន្តិច (A-0007)។ មិនបានបញ្ជាក់ពីរបៀបកំណត់អត្តសញ្ញាណអ្នកជួញដូរទេ។',
          },
          evidence: ['A-0024', 'A-0007'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Procedures with Thailand, agreed in August 2022 (A-0007).',
                km: 'នីតិវិធីជាមួយថៃ ដែលបានព្រមព្រៀងក្នុងខែសីហា ២០២២ (A-0007)។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'The figures are of rescues and arrests, not of what cooperation achieved.',
                km: 'តួលេខនិយាយអំពីការជួយសង្គ្រោះ និងការចាប់ខ្លួន មិនមែនអំពីលទ្ធផលនៃកិច្ចសហប្រតិបត្តិការទេ។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2024-12-31',
          reason: {
            en: 'A plan of work with Thailand was prepared in May 2024 (A-0036) and a national plan for ministries and provinces was launched in August (A-0031). The pledges of December 2024 name no measure (A-0042).',
            km: 'ផែនការការងារជាមួយថៃត្រូវបានរៀបចំក្នុងខែឧសភា ២០២៤ (A-0036) ហើយផែនការជាតិសម្រាប់ក្រសួង និងខេត្តត្រូវបានដាក់ឲ្យអនុវត្តក្នុងខែសីហា (A-0031)។ ការសន្យាក្នុងខែធ្នូ ២០២៤ មិនបានបញ្ជាក់វិធានការណាមួយទេ (A-0042)។',
          },
          evidence: ['A-0036', 'A-0031', 'A-0042'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'A plan of work with Thailand (A-0036).',
                km: 'ផែនការការងារជាមួយថៃ (A-0036)។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'partly-met',
          on: '2025-03-31',
          reason: {
            en: 'Criterion 1 is met: a notice of 20 February 2025 put ministers, police, army, all governors and the head of the Anti-Corruption Unit into one body under the prime minister (A-0045). Its task is online scams. Criteria 2 and 3 stand as before.',
            km: 'លក្ខខណ្ឌទី១ ត្រូវបានបំពេញ៖ សេចក្តីជូនដំណឹងថ្ងៃទី២០ កុម្ភៈ ២០២៥ បានប្រមូលរដ្ឋមន្ត្រី នគរបាល កងទ័ព អភិបាលខេត្តទាំងអស់ និងប្រធានអង្គភាពប្រឆាំងអំពើពុករលួយ ក្នុងស្ថាប័នតែមួយក្រោមនាយករដ្ឋមន្ត្រី (A-0045)។ ភារកិច្ចរបស់ស្ថាប័ននេះគឺការឆបោកតាមអនឡាញ។ លក្ខខណ្ឌទី២ និងទី៣ នៅដដែល។',
          },
          evidence: ['A-0045', 'A-0036'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045; its task is online scams.',
                km: 'A-0045 ដែលមានភារកិច្ចខាងការឆបោកតាមអនឡាញ។',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'A plan of work with Thailand (A-0036).',
                km: 'ផែនការការងារជាមួយថៃ (A-0036)។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'partly-met',
          on: '2026-11-24',
          reason: {
            en: 'Criterion 1 stays met (A-0045). A joint unit with South Korea began work in November 2025 (A-0053) and transfers were arranged with it (A-0052), so criterion 2 is met in part; for most states concerned no standing arrangement is recorded. No account of what cooperation achieved is recorded.',
            km: 'លក្ខខណ្ឌទី១ នៅតែត្រូវបានបំពេញ (A-0045)។ ក្រុមរួមជាមួយកូរ៉េខាងត្បូងបានចាប់ផ្តើមការងារក្នុងខែវិច្ឆិកា ២០២៥ (A-0053) ហើយការបញ្ជូនទៅវិញត្រូវបានរៀបចំជាមួយប្រទេសនោះ (A-0052) ដូច្នេះលក្ខខណ្ឌទី២ ត្រូវបានបំពេញមួយផ្នែក។ មិនមានកត់ត្រាអំពីយន្តការអចិន្ត្រៃយ៍ជាមួយរដ្ឋពាក់ព័ន្ធភាគច្រើនទេ ហើយក៏មិនមានរបាយការណ៍អំពីលទ្ធផលនៃកិច្ចសហប្រតិបត្តិការដែរ។',
          },
          evidence: ['A-0045', 'A-0052', 'A-0053'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045; its task is online scams.',
                km: 'A-0045 ដែលមានភារកិច្ចខាងការឆបោកតាមអនឡាញ។',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'South Korea (A-0053) and a plan with Thailand (A-0036); none recorded with other states.',
                km: 'កូរ៉េខាងត្បូង (A-0053) និងផែនការជាមួយថៃ (A-0036)។ មិនមានកត់ត្រាជាមួយរដ្ឋដទៃទេ។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
        km: 'អ្នកកែសម្រួលបានវាយតម្លៃគ្រប់កាលបរិច្ឆេទក្នុងពេលតែមួយ នៅថ្ងៃទី២៤ វិច្ឆិកា ២០២៦ ដោយផ្អែកលើអ្វីដែលបានផ្សាយត្រឹមថ្ងៃនីមួយៗ។ ការដែលកំណត់ត្រានេះមិនបង្ហាញសកម្មភាព មិនមែនបញ្ជាក់ថាគ្មានសកម្មភាពទេ។',
      },
    },
  },
  {
    reference: 'D-0003',
    content: {
      title: {
        en: 'Root out the corruption that feeds trafficking',
        km: 'លុបបំបាត់អំពើពុករលួយដែលជំរុញការជួញដូរមនុស្ស',
      },
      text: {
        en: 'Corruption is one of the roots of trafficking and should be rooted out.',
        km: 'អំពើពុករលួយជាឫសគល់មួយនៃការជួញដូរមនុស្ស ហើយគួរត្រូវបានលុបបំបាត់។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Officials alleged to protect or profit from trafficking are investigated, and the outcome is published.',
            km: 'មន្ត្រីដែលត្រូវបានចោទថាការពារ ឬទាញប្រយោជន៍ពីការជួញដូរមនុស្ស ត្រូវបានស៊ើបអង្កេត ហើយលទ្ធផលត្រូវបានផ្សាយជាសាធារណៈ។',
          },
        },
        {
          text: {
            en: 'Where the evidence suffices, such officials are tried and the judgment is public.',
            km: 'ក្នុងករណីមានភស្តុតាងគ្រប់គ្រាន់ មន្ត្រីទាំងនោះត្រូវបានជំនុំជម្រះ ហើយសាលក្រមជាសាធារណៈ។',
          },
        },
        {
          text: {
            en: 'Independent measures of corruption in public life improve clearly.',
            km: 'រង្វាស់ឯករាជ្យនៃអំពើពុករលួយក្នុងវិស័យសាធារណៈ ប្រសើរឡើងយ៉ាងច្បាស់។',
          },
        },
      ],
      themes: ['anti-corruption'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-12-13',
      issuedOnNote: {
        en: 'Day inferred: the article says “on Tuesday”, after an event on 12 December 2022.',
        km: 'ថ្ងៃបានមកពីការសន្និដ្ឋាន៖ អត្ថបទសរសេរថា «ថ្ងៃអង្គារ» ក្រោយព្រឹត្តិការណ៍ថ្ងៃទី១២ ធ្នូ ២០២២។',
      },
      restatements: [
        {
          on: '2023-01-20',
          by: [
            {
              organisation: 'licadho',
              person: {
                en: 'Am Sam Ath',
                km: 'អំ សំអាត',
              },
            },
          ],
          sources: ['S-0002'],
          note: {
            en: 'Day and month as given by the article; year inferred.',
            km: 'ថ្ងៃ និងខែតាមអត្ថបទ។ ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
          },
        },
      ],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'The State Department’s reports speak of officials complicit in trafficking (S-0048, S-0096). The government rejects such assessments as unfair (A-0042) and has called measures against a senator unjust (A-0039).',
        km: 'របាយការណ៍របស់ក្រសួងការបរទេសអាមេរិកនិយាយថាមានមន្ត្រីពាក់ព័ន្ធនឹងការជួញដូរមនុស្ស (S-0048, S-0096)។ រដ្ឋាភិបាលបដិសេធការវាយតម្លៃបែបនេះថាមិនយុត្តិធម៌ (A-0042) ហើយបានហៅវិធានការលើសមាជិកព្រឹទ្ធសភាម្នាក់ថាមិនយុត្តិធម៌ (A-0039)។',
      },
      sources: ['S-0001'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.5',
          title: {
            en: 'Substantially reduce corruption and bribery',
            km: 'កាត់បន្ថយអំពើពុករលួយ និងសំណូកឲ្យបានច្រើន',
          },
        },
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
      ],
      tags: ['officials'],
      assessments: [
        {
          status: 'no-action',
          on: '2023-12-31',
          reason: {
            en: 'No government action against corruption linked to trafficking is recorded here as of 31 December 2023. One act is recorded as setting it back: in June 2023 a business owner under public allegation received a royal title (A-0025). He denied wrongdoing.',
            km: 'គិតត្រឹមថ្ងៃទី៣១ ធ្នូ ២០២៣ មិនមានកត់ត្រានៅទីនេះអំពីសកម្មភាពរដ្ឋាភិបាលប្រឆាំងអំពើពុករលួយពាក់ព័ន្ធនឹងការជួញដូរមនុស្សទេ។ សកម្មភាពមួយត្រូវបានកត់ត្រាថាធ្វើឲ្យថយក្រោយ៖ ក្នុងខែមិថុនា ២០២៣ ម្ចាស់អាជីវកម្មម្នាក់ដែលត្រូវបានចោទជាសាធារណៈ បានទទួលគោរមងារ (A-0025)។ គាត់បានបដិសេធ។',
          },
          evidence: ['A-0025', 'S-0018'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-judged',
              note: {
                en: 'The Corruption Perceptions Index stood at 21 of 100 for 2020 (S-0018); no newer score was in this record by then.',
                km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ គឺ ២១ លើ ១០០ សម្រាប់ឆ្នាំ ២០២០ (S-0018)។ នៅពេលនោះ គ្មានពិន្ទុថ្មីជាងនេះក្នុងកំណត់ត្រានេះទេ។',
              },
            },
          ],
        },
        {
          status: 'no-action',
          on: '2024-12-31',
          reason: {
            en: 'No government action against corruption linked to trafficking is recorded here as of 31 December 2024. In September the foreign ministry rejected allegations against a senator (A-0039). A press report of June 2024 on the Trafficking in Persons report speaks of officials complicit in trafficking (S-0048).',
            km: 'គិតត្រឹមថ្ងៃទី៣១ ធ្នូ ២០២៤ មិនមានកត់ត្រានៅទីនេះអំពីសកម្មភាពរដ្ឋាភិបាលប្រឆាំងអំពើពុករលួយពាក់ព័ន្ធនឹងការជួញដូរមនុស្សទេ។ ក្នុងខែកញ្ញា ក្រសួងការបរទេសបានបដិសេធការចោទប្រកាន់លើសមាជិកព្រឹទ្ធសភាម្នាក់ (A-0039)។ ព័ត៌មានខែមិថុនា ២០២៤ អំពីរបាយការណ៍ TIP និយាយថាមានមន្ត្រីពាក់ព័ន្ធនឹងការជួញដូរមនុស្ស (S-0048)។',
          },
          evidence: ['A-0039', 'S-0048'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-judged',
              note: {
                en: 'The Corruption Perceptions Index stood at 21 of 100 for 2020 (S-0018); no newer score was in this record by then.',
                km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ គឺ ២១ លើ ១០០ សម្រាប់ឆ្នាំ ២០២០ (S-0018)។ នៅពេលនោះ គ្មានពិន្ទុថ្មីជាងនេះក្នុងកំណត់ត្រានេះទេ។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2025-07-31',
          reason: {
            en: 'Two steps in 2025: military police officers were held on suspicion of bribery and two of them sent to the Anti-Corruption Unit, though not in a trafficking case (A-0044), and a prosecutor who had freed suspects was suspended pending inquiry (A-0051). No outcome of either is recorded. The Corruption Perceptions Index has not improved.',
            km: 'មានជំហានពីរក្នុងឆ្នាំ ២០២៥៖ មន្ត្រីកងរាជអាវុធហត្ថត្រូវបានឃាត់ខ្លួនពីបទសង្ស័យទទួលសំណូក ហើយពីរនាក់ត្រូវបានបញ្ជូនទៅអង្គភាពប្រឆាំងអំពើពុករលួយ ទោះមិនមែនក្នុងករណីជួញដូរមនុស្សក៏ដោយ (A-0044) និងព្រះរាជអាជ្ញាម្នាក់ដែលបានដោះលែងជនសង្ស័យ ត្រូវបានព្យួរការងាររង់ចាំការស៊ើបអង្កេត (A-0051)។ មិនមានកត់ត្រាអំពីលទ្ធផលនៃករណីទាំងពីរទេ។ សន្ទស្សន៍យល់ឃើញអំពើពុករលួយមិនបានប្រសើរឡើងឡើយ។',
          },
          evidence: ['A-0044', 'A-0051', 'S-0102', 'S-0018'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A prosecutor was suspended (A-0051); the outcome is not recorded.',
                km: 'ព្រះរាជអាជ្ញាម្នាក់ត្រូវបានព្យួរការងារ (A-0051) ប៉ុន្តែមិនមានកត់ត្រាអំពីលទ្ធផលទេ។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'The Corruption Perceptions Index: 21 of 100 for 2020 (S-0018) and 21 for 2024 (S-0102).',
                km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ៖ ២១ លើ ១០០ សម្រាប់ឆ្នាំ ២០២០ (S-0018) និង ២១ សម្រាប់ឆ្នាំ ២០២៤ (S-0102)។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'Nothing on officials has been recorded since July 2025 (A-0051), sixteen months ago; if that stays so until January 2027, this demand will count as stalled. The charges of January 2026 are against a businessman, not an official (A-0055). No criterion is met.',
            km: 'តាំងពីខែកក្កដា ២០២៥ (A-0051) គឺដប់ប្រាំមួយខែមកហើយ មិនមានកត់ត្រាអំពីវិធានការលើមន្ត្រីទេ។ ប្រសិនបើនៅតែដូច្នេះរហូតដល់ខែមករា ២០២៧ ការទាមទារនេះនឹងត្រូវរាប់ថាជាប់គាំង។ ការចោទប្រកាន់ក្នុងខែមករា ២០២៦ គឺលើអ្នកជំនួញម្នាក់ មិនមែនមន្ត្រីទេ (A-0055)។ មិនទាន់មានលក្ខខណ្ឌណាត្រូវបានបំពេញឡើយ។',
          },
          evidence: ['A-0044', 'A-0051', 'A-0055', 'S-0102', 'S-0018'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A prosecutor was suspended (A-0051); the outcome is not recorded.',
                km: 'ព្រះរាជអាជ្ញាម្នាក់ត្រូវបានព្យួរការងារ (A-0051) ប៉ុន្តែមិនមានកត់ត្រាអំពីលទ្ធផលទេ។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'The Corruption Perceptions Index: 21 of 100 for 2020 (S-0018) and 21 for 2024 (S-0102).',
                km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ៖ ២១ លើ ១០០ សម្រាប់ឆ្នាំ ២០២០ (S-0018) និង ២១ សម្រាប់ឆ្នាំ ២០២៤ (S-0102)។',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
        km: 'អ្នកកែសម្រួលបានវាយតម្លៃគ្រប់កាលបរិច្ឆេទក្នុងពេលតែមួយ នៅថ្ងៃទី២៤ វិច្ឆិកា ២០២៦ ដោយផ្អែកលើអ្វីដែលបានផ្សាយត្រឹមថ្ងៃនីមួយៗ។ ការដែលកំណត់ត្រានេះមិនបង្ហាញសកម្មភាព មិនមែនបញ្ជាក់ថាគ្មានសកម្មភាពទេ។',
      },
    },
  },
  {
    reference: 'D-0004',
    content: {
      title: {
        en: "Apply the law strictly, whatever the suspect's social rank",
        km: 'អនុវត្តច្បាប់យ៉ាងម៉ឺងម៉ាត់ ដោយមិនប្រកាន់ឋានៈសង្គមរបស់ជនសង្ស័យ',
      },
      text: {
        en: 'The law should be enforced strictly and should reach people of high standing who are involved, because only equal application will reduce the crime.',
        km: 'ច្បាប់គួរត្រូវបានអនុវត្តយ៉ាងម៉ឺងម៉ាត់ និងទៅដល់អ្នកមានឋានៈខ្ពស់ដែលពាក់ព័ន្ធ ព្រោះមានតែការអនុវត្តស្មើភាពគ្នាទេ ទើបអាចកាត់បន្ថយបទល្មើសបាន។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Suspects of high standing are investigated and tried in Cambodia like anyone else.',
            km: 'ជនសង្ស័យដែលមានឋានៈខ្ពស់ ត្រូវបានស៊ើបអង្កេត និងជំនុំជម្រះនៅកម្ពុជាដូចអ្នកដទៃ។',
          },
        },
        {
          text: {
            en: 'Most of the suspects held in operations face a court, not deportation alone.',
            km: 'ជនសង្ស័យភាគច្រើនដែលត្រូវបានឃាត់ក្នុងប្រតិបត្តិការ ត្រូវឡើងតុលាការ មិនមែនត្រឹមតែនិរទេសទេ។',
          },
        },
        {
          text: {
            en: 'A law in force makes running a scam compound a crime of its own, with penalties that fit.',
            km: 'មានច្បាប់ជាធរមានកំណត់ថា ការដំណើរការមណ្ឌលឆបោកជាបទល្មើសដោយឡែក ដែលមានទោសសមស្រប។',
          },
        },
      ],
      themes: ['strict-enforcement'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-12-13',
      issuedOnNote: {
        en: 'Day inferred: the article says “on Tuesday”, after an event on 12 December 2022.',
        km: 'ថ្ងៃបានមកពីការសន្និដ្ឋាន៖ អត្ថបទសរសេរថា «ថ្ងៃអង្គារ» ក្រោយព្រឹត្តិការណ៍ថ្ងៃទី១២ ធ្នូ ២០២២។',
      },
      restatements: [
        {
          on: '2023-01-20',
          by: [
            {
              organisation: 'licadho',
              person: {
                en: 'Am Sam Ath',
                km: 'អំ សំអាត',
              },
            },
          ],
          sources: ['S-0002'],
          note: {
            en: 'Day and month as given by the article; year inferred.',
            km: 'ថ្ងៃ និងខែតាមអត្ថបទ។ ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
          },
        },
      ],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'The government points to falling crime (A-0018) and to its operations (A-0061) and calls outside reports unfair (A-0042). LICADHO accepted in December 2022 that there was a crackdown and still called the problem serious (A-0018). Amnesty International found more than two thirds of the compounds still running after police action (S-0107), and a commentary of 2025 doubts that those in charge are the target (S-0066). Official counts of early 2026 do not agree with one another (A-0058, A-0059, A-0061, A-0063, A-0066).',
        km: 'រដ្ឋាភិបាលលើកឡើងអំពីបទល្មើសដែលថយចុះ (A-0018) និងប្រតិបត្តិការរបស់ខ្លួន (A-0061) ហើយហៅរបាយការណ៍ពីខាងក្រៅថាមិនយុត្តិធម៌ (A-0042)។ ក្នុងខែធ្នូ ២០២២ លីកាដូបានទទួលស្គាល់ថាមានការបង្ក្រាប ប៉ុន្តែនៅតែចាត់ទុកថាជាបញ្ហាធ្ងន់ធ្ងរ (A-0018)។ អង្គការលើកលែងទោសអន្តរជាតិបានរកឃើញថា មណ្ឌលជាងពីរភាគបីនៅតែដំណើរការក្រោយសកម្មភាពនគរបាល (S-0107) ហើយអត្ថាធិប្បាយមួយក្នុងឆ្នាំ ២០២៥ សង្ស័យថាមេដឹកនាំជាគោលដៅពិតប្រាកដ (S-0066)។ តួលេខផ្លូវការដើមឆ្នាំ ២០២៦ មិនត្រូវគ្នាទេ (A-0058, A-0059, A-0061, A-0063, A-0066)។',
      },
      sources: ['S-0001'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
        {
          kind: 'sdg',
          code: '16.3',
          title: {
            en: 'Promote the rule of law and equal access to justice',
            km: 'លើកកម្ពស់នីតិរដ្ឋ និងការទទួលបានយុត្តិធម៌ស្មើភាពគ្នា',
          },
        },
        {
          kind: 'tip',
          code: '2022, Cambodia',
          title: {
            en: 'Prosecute and sentence traffickers, officials included',
            km: 'ចោទប្រកាន់ និងផ្តន្ទាទោសអ្នកជួញដូរ រួមទាំងមន្ត្រី',
          },
          address: 'https://www.ecoi.net/de/dokument/2077634.html',
        },
      ],
      tags: ['online-scams', 'courts'],
      assessments: [
        {
          status: 'in-progress',
          on: '2023-06-30',
          reason: {
            en: 'Operations went on: 120 suspects held by January 2023 (A-0021) and 129 arrested by April, beside more than 2,000 people rescued (A-0024). No case against a person of high standing is recorded.',
            km: 'ប្រតិបត្តិការបានបន្ត៖ ជនសង្ស័យ ១២០ នាក់ត្រូវបានឃាត់ត្រឹមខែមករា ២០២៣ (A-0021) និង ១២៩ នាក់ត្រូវបានចាប់ត្រឹមខែមេសា ទន្ទឹមនឹងមនុស្សជាង ២ ០០០ នាក់ដែលត្រូវបានជួយសង្គ្រោះ (A-0024)។ មិនមានកត់ត្រាអំពីករណីប្រឆាំងអ្នកមានឋានៈខ្ពស់ទេ។',
          },
          evidence: ['A-0021', 'A-0024'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-judged',
              note: {
                en: 'What became of the suspects is not said.',
                km: 'មិនបានបញ្ជាក់ថាជនសង្ស័យទៅជាយ៉ាងណាទេ។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2024-12-31',
          reason: {
            en: 'A group to investigate online scams was set up in June 2024 (A-0037), without a recorded outcome. In September the foreign ministry took the side of a senator under allegation (A-0039). The pledges of December name no measure (A-0042).',
            km: 'ក្រុមស៊ើបអង្កេតការឆបោកតាមអនឡាញត្រូវបានបង្កើតក្នុងខែមិថុនា ២០២៤ (A-0037) ប៉ុន្តែមិនមានកត់ត្រាអំពីលទ្ធផលទេ។ ក្នុងខែកញ្ញា ក្រសួងការបរទេសបានគាំទ្រសមាជិកព្រឹទ្ធសភាម្នាក់ដែលត្រូវបានចោទ (A-0039)។ ការសន្យាក្នុងខែធ្នូមិនបានបញ្ជាក់វិធានការណាមួយទេ (A-0042)។',
          },
          evidence: ['A-0037', 'A-0039', 'A-0042'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-judged',
              note: {
                en: 'Not said.',
                km: 'មិនបានបញ្ជាក់។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2025-10-31',
          reason: {
            en: 'The directive of July 2025 names who must act and what they risk (A-0049), and raids widened to 92 places (A-0052). Of 2,418 arrests in the first half-year, 73 prosecutions are reported and nearly all the others ended in deportation (A-0047). No trial of a person of high standing is recorded.',
            km: 'សេចក្តីណែនាំខែកក្កដា ២០២៥ បញ្ជាក់អ្នកទទួលខុសត្រូវ និងវិធានការចំពោះពួកគេ (A-0049) ហើយប្រតិបត្តិការបានពង្រីកដល់ ៩២ ទីតាំង (A-0052)។ ក្នុងចំណោមការចាប់ខ្លួន ២ ៤១៨ នាក់ក្នុងឆមាសទី១ មានរាយការណ៍ការចោទប្រកាន់ ៧៣ ហើយអ្នកនៅសល់ភាគច្រើនត្រូវបាននិរទេស (A-0047)។ មិនមានកត់ត្រាអំពីការជំនុំជម្រះអ្នកមានឋានៈខ្ពស់ទេ។',
          },
          evidence: ['A-0047', 'A-0049', 'A-0052'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: '73 prosecutions beside 2,418 arrests (A-0047).',
                km: 'ការចោទប្រកាន់ ៧៣ ទន្ទឹមនឹងការចាប់ខ្លួន ២ ៤១៨ នាក់ (A-0047)។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-01-31',
          reason: {
            en: 'Criterion 1 is now met in part: a titled property owner was charged and held in Phnom Penh (A-0055); there is no verdict. The head of a large group, who held honours, was arrested and sent to China; no trial in Cambodia is recorded (A-0054). Deportation still prevails (A-0058).',
            km: 'លក្ខខណ្ឌទី១ ឥឡូវត្រូវបានបំពេញមួយផ្នែក៖ ម្ចាស់អចលនទ្រព្យមានគោរមងារម្នាក់ ត្រូវបានចោទប្រកាន់ និងឃុំខ្លួននៅភ្នំពេញ (A-0055) ប៉ុន្តែមិនទាន់មានសាលក្រមទេ។ ប្រធានក្រុមហ៊ុនធំមួយដែលមានគោរមងារ ត្រូវបានចាប់ខ្លួន និងបញ្ជូនទៅចិន ហើយមិនមានកត់ត្រាអំពីការជំនុំជម្រះនៅកម្ពុជាទេ (A-0054)។ ភាគច្រើននៅតែជាការនិរទេស (A-0058)។',
          },
          evidence: ['A-0054', 'A-0055', 'A-0058'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A-0055: charged and held, no verdict. A-0054: sent abroad.',
                km: 'A-0055៖ ត្រូវបានចោទប្រកាន់ និងឃុំខ្លួន មិនទាន់មានសាលក្រម។ A-0054៖ ត្រូវបានបញ្ជូនទៅក្រៅប្រទេស។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: '5,106 suspects and 4,534 deportations in seven months (A-0058).',
                km: 'ជនសង្ស័យ ៥ ១០៦ នាក់ និងនិរទេស ៤ ៥៣៤ នាក់ក្នុងប្រាំពីរខែ (A-0058)។',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
                km: 'មិនមានកត់ត្រា។',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'A bill against scams passed the cabinet in March 2026 (A-0066) and is reported as passed by parliament; the vote and its date were not seen (A-0067), so criterion 3 is met in part. More than 500 ringleaders and accomplices are said to be in court (A-0061), but official counts of those months do not agree. No verdict in the case of January 2026 is recorded (A-0055). No criterion is met in full.',
            km: 'សេចក្តីព្រាងច្បាប់ប្រឆាំងការឆបោកបានឆ្លងគណៈរដ្ឋមន្ត្រីក្នុងខែមីនា ២០២៦ (A-0066) ហើយមានរាយការណ៍ថាសភាបានអនុម័ត ប៉ុន្តែមិនឃើញការបោះឆ្នោត និងកាលបរិច្ឆេទទេ (A-0067) ដូច្នេះលក្ខខណ្ឌទី៣ ត្រូវបានបំពេញមួយផ្នែក។ មានការអះអាងថា មេខ្លោង និងអ្នកសមគំនិតជាង ៥០០ នាក់ស្ថិតក្នុងតុលាការ (A-0061) ប៉ុន្តែតួលេខផ្លូវការក្នុងខែទាំងនោះមិនត្រូវគ្នាទេ។ មិនមានកត់ត្រាអំពីសាលក្រមក្នុងករណីខែមករា ២០២៦ ទេ (A-0055)។ មិនទាន់មានលក្ខខណ្ឌណាត្រូវបានបំពេញទាំងស្រុងឡើយ។',
          },
          evidence: ['A-0054', 'A-0055', 'A-0058', 'A-0061', 'A-0066', 'A-0067'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A-0055: charged and held, no verdict. A-0054: sent abroad.',
                km: 'A-0055៖ ត្រូវបានចោទប្រកាន់ និងឃុំខ្លួន មិនទាន់មានសាលក្រម។ A-0054៖ ត្រូវបានបញ្ជូនទៅក្រៅប្រទេស។',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'More than 500 in court (A-0061) beside many thousands deported (A-0058, A-0063).',
                km: 'ជាង ៥០០ នាក់ក្នុងតុលាការ (A-0061) ទន្ទឹមនឹងរាប់ពាន់នាក់ដែលត្រូវបាននិរទេស (A-0058, A-0063)។',
              },
            },
            {
              criterion: 3,
              verdict: 'in-part',
              note: {
                en: 'A bill (A-0066), reported as passed (A-0067).',
                km: 'សេចក្តីព្រាងច្បាប់ (A-0066) ដែលមានរាយការណ៍ថាបានអនុម័ត (A-0067)។',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
        km: 'អ្នកកែសម្រួលបានវាយតម្លៃគ្រប់កាលបរិច្ឆេទក្នុងពេលតែមួយ នៅថ្ងៃទី២៤ វិច្ឆិកា ២០២៦ ដោយផ្អែកលើអ្វីដែលបានផ្សាយត្រឹមថ្ងៃនីមួយៗ។ ការដែលកំណត់ត្រានេះមិនបង្ហាញសកម្មភាព មិនមែនបញ្ជាក់ថាគ្មានសកម្មភាពទេ។',
      },
    },
  },
]
