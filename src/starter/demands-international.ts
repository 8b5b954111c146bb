import type { Demand } from '../kinds/demand/rules.js'
import type { Given } from './given.js'

/** Demands by UN bodies, the ILO, other states and international organisations. */
export const internationalDemands: Given<Demand>[] = [
  {
    reference: 'D-0012',
    content: {
      title: {
        en: 'Prosecute and properly sentence traffickers, including officials',
        km: 'ចោទប្រកាន់ និងផ្តន្ទាទោសអ្នកជួញដូរឲ្យបានត្រឹមត្រូវ រួមទាំងមន្ត្រី',
      },
      text: {
        en: 'A priority recommendation: investigate, prosecute and convict traffickers for sex and for labour, with due process, officials included, and impose significant prison terms.',
        km: 'អនុសាសន៍អាទិភាព៖ ស៊ើបអង្កេត ចោទប្រកាន់ និងផ្តន្ទាទោសអ្នកជួញដូរផ្លូវភេទ និងពលកម្ម តាមនីតិវិធីត្រឹមត្រូវ រួមទាំងមន្ត្រី ហើយដាក់ទោសពន្ធនាគារសមស្រប។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Convictions for trafficking, by offence and for all courts, are published every year.',
          },
        },
        {
          text: {
            en: 'Officials found to be complicit are tried and sentenced.',
          },
        },
        {
          text: {
            en: 'Prison terms for forced labour in compounds are recorded.',
          },
        },
      ],
      themes: ['strict-enforcement'],
      issuers: [
        {
          organisation: 'us-state-department',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-07',
      issuedOnNote: {},
      restatements: [
        {
          on: '2019',
          by: [
            {
              organisation: 'us-state-department',
              person: {},
            },
          ],
          sources: ['S-0010'],
          note: {
            en: 'In similar words, earlier.',
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
        en: 'Official counts exist (A-0001, A-0043, A-0048), but the State Department says that there is no central database, so that years cannot be compared, and that the totals may hold other crimes (S-0028).',
      },
      sources: ['S-0009', 'S-0028'],
      instruments: [
        {
          kind: 'tip',
          code: '2022, Cambodia',
          title: {
            en: 'Priority recommendation',
          },
          address: 'https://www.ecoi.net/de/dokument/2077634.html',
        },
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
      ],
      tags: ['courts'],
      assessments: [
        {
          status: 'in-progress',
          on: '2022-12-31',
          reason: {
            en: 'From January to 20 August 2022, 17 of 87 suspected cases reached a court (A-0006). Over ten months police arrested 281 suspects and 82 were to be charged (A-0016).',
          },
          evidence: ['A-0006', 'A-0016'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2025-08-31',
          reason: {
            en: 'For the first half of 2025 the NCCT gives 236 court cases and 101 people jailed, for trafficking and sexual exploitation together (A-0048). Police give 73 prosecutions from 18 scam sites beside 2,418 arrests (A-0047).',
          },
          evidence: ['A-0047', 'A-0048', 'A-0038'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A half-year count, not split by offence (A-0048).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'A law with heavier penalties passed the cabinet (A-0066) and is reported as passed by parliament (A-0067). No sentence for forced labour in a compound and none against an official is recorded here.',
          },
          evidence: ['A-0048', 'A-0066', 'A-0067'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A half-year count, not split by offence (A-0048).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
  {
    reference: 'D-0013',
    content: {
      title: {
        en: 'Fund anti-trafficking police up front, not by reimbursement',
        km: 'ផ្តល់ថវិកាដល់នគរបាលប្រឆាំងការជួញដូរជាមុន មិនមែនតាមការសងវិញ',
      },
      text: {
        en: 'Raise the budget of the anti-trafficking units and pay it before an investigation begins. The report of 2020 says that officers waited months to be repaid and were left more open to corruption.',
        km: 'បង្កើនថវិការបស់អង្គភាពប្រឆាំងការជួញដូរមនុស្ស និងផ្តល់ថវិកាមុនពេលចាប់ផ្តើមការស៊ើបអង្កេត។ របាយការណ៍ឆ្នាំ ២០២០ លើកឡើងថា មន្ត្រីរង់ចាំការសងវិញជាច្រើនខែ ដែលធ្វើឲ្យងាយប្រឈមនឹងអំពើពុករលួយ។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['other'],
      issuers: [
        {
          organisation: 'us-state-department',
          person: {},
        },
      ],
      addressees: ['ministry-of-interior', 'ministry-of-economy-and-finance'],
      issuedOn: '2022-07',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0009', 'S-0093'],
      instruments: [
        {
          kind: 'tip',
          code: '2022, Cambodia',
          title: {
            en: 'Recommendation on the budget of anti-trafficking units',
          },
          address: 'https://www.ecoi.net/de/dokument/2077634.html',
        },
      ],
      tags: ['budget', 'police'],
      assessments: [],
      note: {
        en: 'Not assessed: none of the pages read says how the units are funded now. The detail on repayment is from the report of 2020: https://www.state.gov/reports/2020-trafficking-in-persons-report/cambodia/',
      },
    },
  },
  {
    reference: 'D-0014',
    content: {
      title: {
        en: 'Use the victim-identification guidelines everywhere and train officials on them',
        km: 'ប្រើគោលការណ៍ណែនាំស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះនៅគ្រប់ទីកន្លែង និងបណ្តុះបណ្តាលមន្ត្រី',
      },
      text: {
        en: 'Put the existing guidelines on identifying victims into use in full, and train officials in every part of the country to use them.',
        km: 'អនុវត្តគោលការណ៍ណែនាំដែលមានស្រាប់ស្តីពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះឲ្យបានពេញលេញ និងបណ្តុះបណ្តាលមន្ត្រីនៅគ្រប់ទីកន្លែងក្នុងប្រទេសឲ្យចេះប្រើ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'The guidelines are in use in every province.',
          },
        },
        {
          text: {
            en: 'Officials in every province have been trained on them.',
          },
        },
        {
          text: {
            en: 'How many victims were identified by them is published every year.',
          },
        },
      ],
      themes: ['officer-training', 'victim-protection'],
      issuers: [
        {
          organisation: 'us-state-department',
          person: {},
        },
      ],
      addressees: ['ncct', 'ministry-of-social-affairs'],
      issuedOn: '2022-07',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Officials say that everyone who leaves a compound is screened (A-0064). The State Department’s report of 2024 says that authorities kept failing to screen workers (S-0047). For autumn 2022 two official tallies of victims differ (A-0017).',
      },
      sources: ['S-0009'],
      instruments: [
        {
          kind: 'tip',
          code: '2022, Cambodia',
          title: {
            en: 'Recommendation on the victim-identification guidelines',
          },
          address: 'https://www.ecoi.net/de/dokument/2077634.html',
        },
      ],
      tags: ['identification'],
      assessments: [
        {
          status: 'in-progress',
          on: '2023-12-31',
          reason: {
            en: 'A circular set common stages of care (A-0019) and was explained in the most affected province (A-0020). Officials of two provinces began training on identification (A-0027).',
          },
          evidence: ['A-0019', 'A-0020', 'A-0027'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Two provinces (A-0027).',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2024-12-31',
          reason: {
            en: 'An online course on identification is open to officials (A-0033) and a centre for victims was opened (A-0032). The same report says that authorities kept failing to screen workers (S-0047).',
          },
          evidence: ['A-0032', 'A-0033', 'S-0047'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'The report says that authorities kept failing to screen workers (S-0047).',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Two provinces (A-0027) and an online course (A-0033); who took it is not known.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'stalled',
          on: '2026-11-24',
          reason: {
            en: 'No step on the guidelines or on training in their use is recorded here after 2024. In February 2026 officials said that everyone is screened (A-0064); no number of victims identified was published with the departures of that month (A-0063).',
          },
          evidence: ['A-0033', 'A-0063', 'A-0064'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded; officials say that everyone is screened (A-0064).',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Two provinces (A-0027) and an online course (A-0033); who took it is not known.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
  {
    reference: 'D-0015',
    content: {
      title: {
        en: 'Treat people coerced into scamming as victims, not criminals',
        km: 'ចាត់ទុកអ្នកដែលត្រូវបានបង្ខំឲ្យឆបោកជាជនរងគ្រោះ មិនមែនជាឧក្រិដ្ឋជន',
      },
      text: {
        en: 'People forced to run scams are victims, and states should see that they get justice. The UN office warns that they are often handled as offenders or as breakers of immigration law.',
        km: 'មនុស្សដែលត្រូវបានបង្ខំឲ្យធ្វើការឆបោកជាជនរងគ្រោះ ហើយរដ្ឋគួរធានាយុត្តិធម៌សម្រាប់ពួកគេ។ ការិយាល័យ អ.ស.ប. ព្រមានថា ជារឿយៗពួកគេត្រូវបានចាត់ទុកជាជនល្មើស ឬជាអ្នកបំពានច្បាប់អន្តោប្រវេសន៍។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'A published rule says that people forced into crime are not punished for it.',
          },
        },
        {
          text: {
            en: 'People found in compounds are screened before they are held or deported, and the numbers are published.',
          },
        },
      ],
      themes: ['victim-protection'],
      issuers: [
        {
          organisation: 'ohchr',
          person: {
            en: 'Volker Türk',
          },
        },
      ],
      addressees: ['states-of-the-region', 'royal-government'],
      issuedOn: '2023-08-29',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Officials say that everyone is screened (A-0064) and the NCCT says that most reports are false (A-0035). Most recorded cases ended in deportation (A-0043), and the police questioned the UN’s estimate (A-0028).',
      },
      sources: ['S-0011'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
      ],
      tags: ['non-punishment'],
      assessments: [],
      note: {
        en: 'The point that victims are taken for offenders is from https://wp.dig.watch/?p=143746 . Not assessed: what is recorded points both ways and no numbers allow a judgement.',
      },
    },
  },
  {
    reference: 'D-0016',
    content: {
      title: {
        en: 'Strengthen rule of law and tackle corruption to end impunity',
        km: 'ពង្រឹងនីតិរដ្ឋ និងដោះស្រាយអំពើពុករលួយ ដើម្បីបញ្ចប់និទណ្ឌភាព',
      },
      text: {
        en: 'Governments of the region should strengthen the rule of law and deal with corruption, so that the cycle of impunity around scam centres is broken.',
        km: 'រដ្ឋាភិបាលក្នុងតំបន់គួរពង្រឹងនីតិរដ្ឋ និងដោះស្រាយអំពើពុករលួយ ដើម្បីបញ្ចប់និទណ្ឌភាពជុំវិញមណ្ឌលឆបោក។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'People who run or protect scam centres are convicted, whatever their standing.',
          },
        },
        {
          text: {
            en: 'Firms that move the money of scams lose their licences and are prosecuted.',
          },
        },
      ],
      themes: ['anti-corruption'],
      issuers: [
        {
          organisation: 'ohchr',
          person: {},
        },
      ],
      addressees: ['states-of-the-region', 'royal-government'],
      issuedOn: '2023-08-29',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'The police questioned the UN’s estimate of about 100,000 people forced into scams (A-0028).',
      },
      sources: ['S-0012', 'S-0011'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.3',
          title: {
            en: 'Promote the rule of law and equal access to justice',
            km: 'លើកកម្ពស់នីតិរដ្ឋ និងការទទួលបានយុត្តិធម៌ស្មើភាពគ្នា',
          },
        },
        {
          kind: 'sdg',
          code: '16.5',
          title: {
            en: 'Substantially reduce corruption and bribery',
            km: 'កាត់បន្ថយអំពើពុករលួយ និងសំណូកឲ្យបានច្រើន',
          },
        },
      ],
      tags: ['officials', 'money-laundering'],
      assessments: [
        {
          status: 'in-progress',
          on: '2025-12-31',
          reason: {
            en: 'A payment firm accused of laundering scam money lost its licence (A-0046) and was dissolved, on rules about crypto assets (A-0057). No prosecution of it is recorded.',
          },
          evidence: ['A-0046', 'A-0057'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Licence withdrawn (A-0046), firm dissolved (A-0057); no prosecution recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'A property owner was charged in January 2026 (A-0055) and a bill against scams passed the cabinet (A-0066). No conviction of a person who ran or protected a centre is recorded here.',
          },
          evidence: ['A-0046', 'A-0057', 'A-0055', 'A-0066'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'A charge (A-0055), no conviction recorded.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Licence withdrawn (A-0046), firm dissolved (A-0057); no prosecution recorded.',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'Judged for Cambodia only. The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
  {
    reference: 'D-0017',
    content: {
      title: {
        en: 'Put survivors first: a human-rights-based, victim-centred response',
        km: 'យកអ្នករងគ្រោះជាស្នូល៖ ការឆ្លើយតបផ្អែកលើសិទ្ធិមនុស្ស',
      },
      text: {
        en: 'Independent UN experts call the situation a humanitarian and human rights crisis. They ask states for immediate action centred on victims, for real protection and for stronger prevention.',
        km: 'អ្នកជំនាញឯករាជ្យរបស់អង្គការសហប្រជាជាតិហៅស្ថានភាពនេះថាជាវិបត្តិមនុស្សធម៌ និងសិទ្ធិមនុស្ស។ ពួកគេស្នើឲ្យរដ្ឋនានាធ្វើសកម្មភាពភ្លាមៗដោយយកជនរងគ្រោះជាស្នូល ផ្តល់ការការពារពិតប្រាកដ និងពង្រឹងការទប់ស្កាត់។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['victim-protection'],
      issuers: [
        {
          organisation: 'un-special-procedures',
          person: {},
        },
      ],
      addressees: ['states-of-the-region', 'royal-government'],
      issuedOn: '2025-05-21',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Officials say that all are screened and helped (A-0064). Press reports describe people left without help (S-0084).',
      },
      sources: ['S-0013'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
      ],
      tags: ['prevention'],
      assessments: [],
      note: {
        en: 'Not assessed: the one answer recorded is a statement whose facts are disputed (A-0064).',
      },
    },
  },
  {
    reference: 'D-0018',
    content: {
      title: {
        en: 'Act in a coordinated way across South-East and East Asia',
        km: 'ធ្វើសកម្មភាពដោយសម្របសម្រួលទូទាំងអាស៊ីអាគ្នេយ៍ និងអាស៊ីបូព៌ា',
      },
      text: {
        en: 'States of the region should coordinate at once. The experts find what is done to support victims, and to hold those responsible at all levels to account, still too little.',
        km: 'រដ្ឋក្នុងតំបន់គួរសម្របសម្រួលគ្នាជាបន្ទាន់។ អ្នកជំនាញយល់ឃើញថា វិធានការគាំទ្រជនរងគ្រោះ និងវិធានការឲ្យអ្នកប្រព្រឹត្តគ្រប់លំដាប់ទទួលខុសត្រូវ នៅមិនទាន់គ្រប់គ្រាន់។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Standing joint units or plans with several states of the region are in use.',
          },
        },
        {
          text: {
            en: 'Those responsible at all levels are brought to court through them.',
          },
        },
      ],
      themes: ['cooperation'],
      issuers: [
        {
          organisation: 'un-special-procedures',
          person: {},
        },
      ],
      addressees: ['states-of-the-region', 'royal-government'],
      issuedOn: '2025-05-21',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0013'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.a',
          title: {
            en: 'Strengthen national institutions, also through international cooperation, to prevent violence and crime',
            km: 'ពង្រឹងស្ថាប័នជាតិ រួមទាំងតាមរយៈកិច្ចសហប្រតិបត្តិការអន្តរជាតិ ដើម្បីទប់ស្កាត់អំពើហិង្សា និងបទល្មើស',
          },
        },
      ],
      tags: ['cross-border'],
      assessments: [
        {
          status: 'in-progress',
          on: '2025-11-30',
          reason: {
            en: 'A joint unit of Cambodia and South Korea began work in November 2025 (A-0053). A plan of work with Thailand dates from 2024 (A-0036).',
          },
          evidence: ['A-0053', 'A-0036'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'South Korea (A-0053) and Thailand (A-0036).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'No further joint unit is recorded. Three people were arrested at China’s request and sent there (A-0054); no trial through a joint arrangement is recorded.',
          },
          evidence: ['A-0053', 'A-0054'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'South Korea (A-0053) and Thailand (A-0036).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'A transfer to China (A-0054); no trial recorded.',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'Judged for Cambodia only. The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
  {
    reference: 'D-0019',
    content: {
      title: {
        en: 'Build victim identification and non-punishment into the crackdown',
        km: 'បញ្ចូលការកំណត់អត្តសញ្ញាណជនរងគ្រោះ និងការមិនដាក់ទោស ទៅក្នុងការបង្ក្រាប',
      },
      text: {
        en: 'Reacting to the order of July 2025, Amnesty International says that it holds no language of human rights, does not say how victims are to be identified or treated, and leaves out the rule against punishing them.',
        km: 'ឆ្លើយតបនឹងបទបញ្ជាខែកក្កដា ២០២៥ អង្គការលើកលែងទោសអន្តរជាតិថា បទបញ្ជានោះមិននិយាយអំពីសិទ្ធិមនុស្ស មិនបញ្ជាក់ពីរបៀបកំណត់អត្តសញ្ញាណ និងថែទាំជនរងគ្រោះ ហើយខ្វះគោលការណ៍មិនដាក់ទោសជនរងគ្រោះ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'A published instruction says how victims are identified and treated.',
          },
        },
        {
          text: {
            en: 'It says that they are not punished for what they were forced to do.',
          },
        },
        {
          text: {
            en: 'The number of victims identified is published.',
          },
        },
      ],
      themes: ['victim-protection'],
      issuers: [
        {
          organisation: 'amnesty-international',
          person: {
            en: 'Montse Ferrer',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2025-07-16',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Officials say that everyone is screened and victims are helped (A-0064). Amnesty International and press reports say otherwise (S-0015, S-0084).',
      },
      sources: ['S-0014'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
      ],
      tags: ['non-punishment', 'identification'],
      assessments: [
        {
          status: 'no-action',
          on: '2025-10-31',
          reason: {
            en: 'No government action to write the identification of victims or the rule against punishing them into the crackdown is recorded here as of 31 October 2025. Raids went on (A-0050, A-0052); researchers note that very few were treated as victims (S-0066).',
          },
          evidence: ['A-0050', 'A-0052', 'S-0066'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'no-action',
          on: '2026-11-24',
          reason: {
            en: 'No published instruction on victims is recorded here as of 24 November 2026. Officials said in February 2026 that everyone is screened (A-0064); the minister’s figures of that month give departures and no number of victims (A-0063).',
          },
          evidence: ['A-0063', 'A-0064'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'None recorded; officials say that everyone is screened (A-0064).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'Not among the figures of February 2026 (A-0061, A-0063).',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
  {
    reference: 'D-0020',
    content: {
      title: {
        en: 'Investigate all compounds and prosecute owners, landlords and companies',
        km: 'ស៊ើបអង្កេតមណ្ឌលទាំងអស់ និងចោទប្រកាន់ម្ចាស់ ម្ចាស់ដី និងក្រុមហ៊ុន',
      },
      text: {
        en: 'A serious government investigates every compound and, where the evidence suffices, prosecutes those responsible and those who helped them, landlords and companies included, with the testimony of victims who are willing.',
        km: 'រដ្ឋាភិបាលដែលមានឆន្ទៈពិតប្រាកដ ត្រូវស៊ើបអង្កេតមណ្ឌលទាំងអស់ ហើយក្នុងករណីមានភស្តុតាងគ្រប់គ្រាន់ ត្រូវចោទប្រកាន់អ្នកប្រព្រឹត្ត និងអ្នកជួយពួកគេ រួមទាំងម្ចាស់ដី និងក្រុមហ៊ុន ដោយប្រើចម្លើយរបស់ជនរងគ្រោះដែលស្ម័គ្រចិត្ត។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Every compound is investigated, and the outcome is published.',
          },
        },
        {
          text: {
            en: 'Owners, landlords and companies are prosecuted where the evidence suffices.',
          },
        },
        {
          text: {
            en: 'Victims who are willing can testify safely.',
          },
        },
      ],
      themes: ['strict-enforcement'],
      issuers: [
        {
          organisation: 'amnesty-international',
          person: {
            en: 'Montse Ferrer',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2026-01',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Official counts of early 2026 do not agree with one another (A-0058, A-0059, A-0061, A-0063, A-0066), and some compounds are reported to have been left out (S-0110).',
      },
      sources: ['S-0015'],
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
      ],
      tags: ['compounds', 'companies'],
      assessments: [
        {
          status: 'in-progress',
          on: '2026-02-28',
          reason: {
            en: 'A property owner was charged in January (A-0055) and the head of a large group was sent to China (A-0054). In February the government spoke of 190 sites sealed and 173 senior figures held (A-0059), while a complex in Kampot emptied without an arrest (A-0060).',
          },
          evidence: ['A-0054', 'A-0055', 'A-0059', 'A-0060'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '190 sites are said to be sealed (A-0059); the list was not seen.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'One owner charged (A-0055); no company.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-judged',
              note: {
                en: 'Not in the pages read.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'The commission’s figures grew to more than 500 ringleaders and accomplices in court (A-0061), and in March 697 people in 79 cases were given (A-0066). No verdict against an owner, a landlord or a company is recorded here.',
          },
          evidence: ['A-0055', 'A-0059', 'A-0061', 'A-0066'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '190 sites are said to be sealed (A-0059); the list was not seen.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'One owner charged (A-0055); no verdict and no company recorded.',
              },
            },
            {
              criterion: 3,
              verdict: 'not-judged',
              note: {
                en: 'Not in the pages read.',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
  {
    reference: 'D-0021',
    content: {
      title: {
        en: 'Support and protect people released from compounds',
        km: 'គាំទ្រ និងការពារអ្នកដែលបានចេញពីមណ្ឌល',
      },
      text: {
        en: 'People who leave the compounds need support, safety, access to justice and remedy. Thousands were stranded and at risk of being trafficked again.',
        km: 'អ្នកដែលចេញពីមណ្ឌលត្រូវការការគាំទ្រ សុវត្ថិភាព យុត្តិធម៌ និងសំណង។ មនុស្សរាប់ពាន់នាក់គ្មានទីពឹង ហើយប្រឈមនឹងការជួញដូរម្តងទៀត។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Shelter and care are open to everyone who leaves a compound and needs them.',
          },
        },
        {
          text: {
            en: 'They can bring a case and get a remedy.',
          },
        },
      ],
      themes: ['victim-protection'],
      issuers: [
        {
          organisation: 'amnesty-international',
          person: {
            en: 'Montse Ferrer',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2026-01',
      issuedOnNote: {},
      restatements: [
        {
          on: '2026-01-28',
          by: [
            {
              organisation: 'amnesty-international',
              person: {},
            },
          ],
          sources: ['S-0016'],
          note: {
            en: 'A call for urgent humanitarian help.',
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
        en: 'Officials say that victims get shelter, care and a safe return (A-0064). The only shelter of a non-governmental organisation for them housed about 150 and turned away more than 300 (S-0084).',
      },
      sources: ['S-0015'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
      ],
      tags: ['shelter', 'remedy'],
      assessments: [],
      note: {
        en: 'Not assessed: officials and press reports contradict each other, and no numbers of those helped were published.',
      },
    },
  },
  {
    reference: 'D-0022',
    content: {
      title: {
        en: 'Do not send victims back to places where they face persecution',
        km: 'កុំបញ្ជូនជនរងគ្រោះទៅកន្លែងដែលអាចរងការធ្វើទុក្ខបុកម្នេញ',
      },
      text: {
        en: 'Survivors must not be sent by force to countries where they risk persecution, as has happened before.',
        km: 'អ្នករងគ្រោះមិនត្រូវបានបញ្ជូនដោយបង្ខំទៅប្រទេសដែលពួកគេអាចរងការធ្វើទុក្ខបុកម្នេញ ដូចដែលធ្លាប់កើតមានទេ។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['victim-protection'],
      issuers: [
        {
          organisation: 'amnesty-international',
          person: {
            en: 'Montse Ferrer',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2026-01',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0015'],
      instruments: [],
      tags: ['return'],
      assessments: [],
      note: {
        en: 'Not assessed: none of the pages read says how the risk of persecution is checked before a return.',
      },
    },
  },
  {
    reference: 'D-0023',
    content: {
      title: {
        en: 'Screen everyone leaving the compounds and fund their protection',
        km: 'ពិនិត្យរកជនរងគ្រោះក្នុងចំណោមអ្នកចេញពីមណ្ឌលទាំងអស់ និងផ្តល់មូលនិធិការពារ',
      },
      text: {
        en: 'Cambodian and international groups ask embassies and UN agencies to press and help the authorities to screen those who escape, identify victims accurately and find the means to protect them.',
        km: 'អង្គការកម្ពុជា និងអន្តរជាតិស្នើឲ្យស្ថានទូត និងទីភ្នាក់ងារអង្គការសហប្រជាជាតិ ជំរុញ និងជួយអាជ្ញាធរ ឲ្យពិនិត្យអ្នកដែលរត់រួច កំណត់អត្តសញ្ញាណជនរងគ្រោះឲ្យបានត្រឹមត្រូវ និងរកធនធានការពារពួកគេ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Everyone who leaves a compound is screened, and the number of victims identified is published.',
          },
        },
        {
          text: {
            en: 'Money for their protection is pledged and paid.',
          },
        },
      ],
      themes: ['victim-protection'],
      issuers: [
        {
          organisation: 'civil-society-letter-2026',
          person: {},
        },
      ],
      addressees: ['embassies', 'united-nations', 'royal-government'],
      issuedOn: '2026-01',
      issuedOnNote: {
        en: 'The newsletter says that the letter was sent “on Friday”; the day was not in the part that was read.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Officials say that everyone is screened (A-0064). The groups, and press reports (S-0084), say that people were left without help.',
      },
      sources: ['S-0017'],
      instruments: [
        {
          kind: 'sdg',
          code: '8.7',
          title: {
            en: 'End forced labour, modern slavery and trafficking in persons',
            km: 'លុបបំបាត់ពលកម្មដោយបង្ខំ ទាសភាពសម័យទំនើប និងការជួញដូរមនុស្ស',
          },
        },
      ],
      tags: ['identification', 'funding'],
      assessments: [],
      note: {
        en: 'Not assessed: officials say that everyone is screened (A-0064), and no number of victims identified was published that would allow a judgement (A-0058, A-0063).',
      },
    },
  },
  {
    reference: 'D-0031',
    content: {
      title: {
        en: 'Investigate and prosecute thoroughly, and report on victim assistance',
        km: 'ស៊ើបអង្កេត និងចោទប្រកាន់ឲ្យបានម៉ត់ចត់ និងរាយការណ៍អំពីជំនួយដល់ជនរងគ្រោះ',
      },
      text: {
        en: 'The ILO’s Committee of Experts had asked Cambodia to go on ensuring thorough investigations and prosecutions, and to report on what protects and helps victims.',
        km: 'គណៈកម្មាធិការអ្នកជំនាញរបស់ ILO បានស្នើឲ្យកម្ពុជាបន្តធានាការស៊ើបអង្កេត និងការចោទប្រកាន់ឲ្យបានម៉ត់ចត់ និងរាយការណ៍អំពីវិធានការការពារ និងជួយជនរងគ្រោះ។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['transparency', 'strict-enforcement'],
      issuers: [
        {
          organisation: 'ilo-ceacr',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022',
      issuedOnNote: {
        en: 'The year in which the observation was adopted; it was published in 2023.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0025'],
      instruments: [
        {
          kind: 'treaty',
          code: 'ILO C029',
          title: {
            en: 'Forced Labour Convention, 1930',
            km: 'អនុសញ្ញាស្តីពីពលកម្មដោយបង្ខំ ឆ្នាំ ១៩៣០',
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
      tags: ['reporting'],
      assessments: [],
      note: {
        en: 'The part that was read recalls the earlier request; the request at the end of the observation was not seen. Not assessed: Cambodia’s reports to the ILO since were not among the pages read.',
      },
    },
  },
  {
    reference: 'D-0032',
    content: {
      title: {
        en: 'Increase scam-centre prosecutions and improve victim referral',
        km: 'បង្កើនការចោទប្រកាន់មណ្ឌលឆបោក និងធ្វើឲ្យការបញ្ជូនជនរងគ្រោះទៅរកជំនួយប្រសើរឡើង',
      },
      text: {
        en: 'The visit of the US ambassador-at-large against trafficking sought more investigations and prosecutions of scam operations, protection of victims and vulnerable migrants, and better identification and referral.',
        km: 'ទស្សនកិច្ចរបស់ឯកអគ្គរដ្ឋទូតអាមេរិកទទួលបន្ទុកប្រឆាំងការជួញដូរមនុស្ស ចង់ឲ្យមានការស៊ើបអង្កេត និងការចោទប្រកាន់លើប្រតិបត្តិការឆបោកបន្ថែម ការការពារជនរងគ្រោះ និងពលករចំណាកស្រុកដែលងាយរងគ្រោះ និងការកំណត់អត្តសញ្ញាណ និងការបញ្ជូនទៅរកជំនួយឲ្យប្រសើរ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Prosecutions of those who run scam sites rise, and the numbers are published.',
          },
        },
        {
          text: {
            en: 'A procedure of referral to help is in use, and the numbers are published.',
          },
        },
      ],
      themes: ['strict-enforcement', 'victim-protection'],
      issuers: [
        {
          organisation: 'us-state-department',
          person: {
            en: 'Cindy Dyer',
          },
        },
      ],
      addressees: [
        'ministry-of-justice',
        'ministry-of-labour',
        'ministry-of-social-affairs',
        'national-police',
        'ncct',
      ],
      issuedOn: '2023-11',
      issuedOnNote: {
        en: 'Month of the visit; the article is of December 2023.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'The government’s count of 259 trafficking cases for ten months of 2023 stands against the UN’s estimate of about 100,000 people forced into scams (A-0029); the two measure different things.',
      },
      sources: ['S-0026'],
      instruments: [],
      tags: ['online-scams', 'referral'],
      assessments: [
        {
          status: 'in-progress',
          on: '2025-08-31',
          reason: {
            en: 'Police give 73 prosecutions from 18 scam sites for the first half of 2025 (A-0047). No numbers on referral are recorded.',
          },
          evidence: ['A-0047'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '73 prosecutions (A-0047); no earlier number to compare.',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'Official figures of early 2026 speak of more than 500 (A-0061) and of 697 (A-0066) ringleaders and accomplices in cases. They rise, but do not agree with each other. No numbers on referral are recorded.',
          },
          evidence: ['A-0047', 'A-0061', 'A-0066'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '73 (A-0047), then more than 500 (A-0061) and 697 (A-0066), counted in different ways.',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'None recorded.',
              },
            },
          ],
        },
      ],
      checkedOn: '2026-11-24',
      note: {
        en: 'The editors judged all days at once on 24 November 2026, each from what had been published by that day. That this record shows no action does not prove that there was none.',
      },
    },
  },
]
