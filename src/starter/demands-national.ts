import type { Demand } from '../kinds/demand/rules.js'
import type { Given } from './given.js'

/** Demands by organisations at work in Cambodia, and those made with them. */
export const nationalDemands: Given<Demand>[] = [
  {
    reference: 'D-0005',
    content: {
      title: {
        en: 'Let the public report trafficking easily and without intimidation',
        km: 'ឲ្យសាធារណជនរាយការណ៍អំពីការជួញដូរមនុស្សដោយងាយ និងគ្មានការបំភិតបំភ័យ',
      },
      text: {
        en: 'Waiting for formal complaints is not enough. Passing on information should be simple and safe, so that the public can help.',
        km: 'ការរង់ចាំពាក្យបណ្តឹងផ្លូវការមិនគ្រប់គ្រាន់ទេ។ ការផ្តល់ព័ត៌មានគួរតែងាយស្រួល និងមានសុវត្ថិភាព ដើម្បីឲ្យសាធារណជនអាចជួយបាន។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Anyone can report by a free channel that asks for no formal complaint.',
          },
        },
        {
          text: {
            en: 'Nobody is threatened or charged for reporting, journalists included.',
          },
        },
        {
          text: {
            en: 'What became of the reports is published regularly.',
          },
        },
      ],
      themes: ['transparency'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['ministry-of-interior', 'ncct'],
      issuedOn: '2023-04-18',
      issuedOnNote: {
        en: 'Year inferred: the article counts from 18 August “last year”, the start of the operation of 2022.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'The NCCT says that about 80 % of the reports are false (A-0035). Outside bodies point to a failure to screen those who ask for help.',
      },
      sources: ['S-0003'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.10',
          title: {
            en: 'Ensure public access to information and protect fundamental freedoms',
          },
        },
      ],
      tags: ['hotline', 'press-freedom'],
      assessments: [
        {
          status: 'reversed',
          on: '2024-12-31',
          reason: {
            en: 'A hotline had been open since August 2022 (A-0005). Since the demand the recorded acts go the other way: news sites and a public database were blocked (A-0026), the NCCT called most reports false (A-0035), and a reporter known for his work on compounds was charged with incitement (A-0041).',
          },
          evidence: ['A-0005', 'A-0026', 'A-0035', 'A-0041'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'The hotline (A-0005); whether it asks for a formal complaint was not seen.',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'A reporter was charged (A-0041).',
              },
            },
            {
              criterion: 3,
              verdict: 'in-part',
              note: {
                en: 'One account in January 2023 (A-0021); none later.',
              },
            },
          ],
        },
        {
          status: 'reversed',
          on: '2026-11-24',
          reason: {
            en: 'Rewards for tips were announced in February 2026 (A-0065), with nothing on the safety of those who give them. The blocks (A-0026) and the charge against a reporter (A-0041) are not recorded as undone.',
          },
          evidence: ['A-0065', 'A-0026', 'A-0041'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'The hotline (A-0005) and paid tips (A-0065).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'A reporter was charged (A-0041).',
              },
            },
            {
              criterion: 3,
              verdict: 'in-part',
              note: {
                en: 'One account in January 2023 (A-0021); none later.',
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
    reference: 'D-0006',
    content: {
      title: {
        en: 'Give survivors faster help and temporary shelter during court cases',
        km: 'ផ្តល់ជំនួយរហ័ស និងទីជម្រកបណ្តោះអាសន្នដល់អ្នករងគ្រោះក្នុងពេលមានរឿងក្តី',
      },
      text: {
        en: 'Support for survivors near where they live is limited and slow, and too few temporary shelters take those who attend court. Survivors and families need effective help, rehabilitation and safety.',
        km: 'ជំនួយដល់អ្នករងគ្រោះនៅមូលដ្ឋានមានកម្រិត និងយឺត ហើយទីជម្រកបណ្តោះអាសន្នសម្រាប់អ្នកដែលត្រូវចូលតុលាការមានតិចពេក។ អ្នករងគ្រោះ និងគ្រួសារត្រូវការជំនួយមានប្រសិទ្ធភាព ការស្តារនីតិសម្បទា និងសុវត្ថិភាព។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Temporary shelter is open to every survivor who attends court.',
          },
        },
        {
          text: {
            en: 'One procedure for receiving and helping victims is in use in every province.',
          },
        },
        {
          text: {
            en: 'How long survivors wait for help is published.',
          },
        },
      ],
      themes: ['victim-protection'],
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
      issuedOn: '2023-08',
      issuedOnNote: {
        en: 'The part that was read gives 23 August without a year; 2023 is inferred from the office-holders named. Confidence is low.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Officials say that victims get shelter and care (A-0064). Press reports describe people turned away (S-0084).',
      },
      sources: ['S-0004'],
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
      tags: ['shelter'],
      assessments: [
        {
          status: 'in-progress',
          on: '2024-12-31',
          reason: {
            en: 'The Trafficking in Persons report of 2024 says that a centre for victims was opened (A-0032). A circular of December 2022 had set common stages of care (A-0019) and was explained in one province (A-0020). Capacity and waiting times are not recorded.',
          },
          evidence: ['A-0032', 'A-0019', 'A-0020'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A centre was opened (A-0032); how many it takes was not seen.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'The circular (A-0019), explained in one province (A-0020).',
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
            en: 'No step on shelter or help during court cases is recorded here after the centre reported in June 2024 (A-0032). In February 2026 officials said that victims get shelter (A-0064), while the only shelter of a non-governmental organisation for these victims had turned away more than 300 people (S-0084).',
          },
          evidence: ['A-0032', 'A-0064', 'S-0084'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'A centre was opened (A-0032); in 2026 people were turned away elsewhere (S-0084).',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'The circular (A-0019); its use across the country was not seen.',
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
    reference: 'D-0007',
    content: {
      title: {
        en: 'Check the background of foreign investors linked to compounds',
        km: 'ពិនិត្យប្រវត្តិវិនិយោគិនបរទេសដែលពាក់ព័ន្ធនឹងមណ្ឌល',
      },
      text: {
        en: 'The government should look closely at foreign business owners who have invested in the country, so that the campaign against trafficking reaches causes and not only sites.',
        km: 'រដ្ឋាភិបាលគួរពិនិត្យឲ្យបានដិតដល់លើម្ចាស់អាជីវកម្មបរទេសដែលបានវិនិយោគក្នុងប្រទេស ដើម្បីឲ្យយុទ្ធនាការប្រឆាំងការជួញដូរមនុស្សទៅដល់ឫសគល់ មិនមែនត្រឹមតែទីតាំងទេ។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['other'],
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
      issuedOn: '2022-10',
      issuedOnNote: {
        en: 'Month from the article’s mention of 2 and 3 October; year inferred from the speech of 29 September 2022 that it cites.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0005'],
      instruments: [],
      tags: ['investors'],
      assessments: [],
      note: {
        en: 'Not assessed: none of the pages read says whether investors’ backgrounds are checked. The order to declare foreign residents (A-0010) came before the demand.',
      },
    },
  },
  {
    reference: 'D-0008',
    content: {
      title: {
        en: 'Pursue illegal recruiters and help migrants verify agents',
        km: 'ចាត់វិធានការលើអ្នកជ្រើសរើសខុសច្បាប់ និងជួយពលករចំណាកស្រុកផ្ទៀងផ្ទាត់ភ្នាក់ងារ',
      },
      text: {
        en: 'Authorities should act firmly against anyone in unlawful recruitment, and people who want to migrate need a way to check a broker or an agency before they sign up.',
        km: 'អាជ្ញាធរគួរចាត់វិធានការម៉ឺងម៉ាត់លើអ្នកដែលពាក់ព័ន្ធនឹងការជ្រើសរើសពលករខុសច្បាប់ ហើយអ្នកដែលចង់ធ្វើចំណាកស្រុកត្រូវការមធ្យោបាយផ្ទៀងផ្ទាត់អ្នកនាំ ឬទីភ្នាក់ងារ មុនពេលចុះឈ្មោះ។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['labour-migration'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['ministry-of-labour', 'law-enforcement'],
      issuedOn: '2023',
      issuedOnNote: {
        en: 'The part that was read shows “19 March” without a year; 2023 is inferred. Confidence is low.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'Checks of young women at airports may stop deceptive recruitment, but they sort by sex and age (A-0065).',
      },
      sources: ['S-0006'],
      instruments: [
        {
          kind: 'sdg',
          code: '10.7',
          title: {
            en: 'Facilitate orderly, safe and responsible migration',
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
      tags: ['recruitment'],
      assessments: [],
      note: {
        en: 'Said in an article about advice to migrants by the Center for Alliance of Labor and Human Rights (CENTRAL). Not assessed: the airport checks announced in 2026 (A-0065) sort travellers; whether recruiters are pursued or agents can be checked was not in the pages read.',
      },
    },
  },
  {
    reference: 'D-0009',
    content: {
      title: {
        en: 'Investigate and close every compound tied to forced labour',
        km: 'ស៊ើបអង្កេត និងបិទមណ្ឌលទាំងអស់ដែលពាក់ព័ន្ធនឹងពលកម្មដោយបង្ខំ',
      },
      text: {
        en: 'Thirty-five civil society groups ask the state to investigate fully, and to end, all compounds tied to illegal gambling and fraud where people are held, forced to work or tortured.',
        km: 'អង្គការសង្គមស៊ីវិល ៣៥ ស្នើឲ្យរដ្ឋស៊ើបអង្កេតឲ្យបានពេញលេញ និងបញ្ចប់មណ្ឌលទាំងអស់ដែលពាក់ព័ន្ធនឹងល្បែងស៊ីសងខុសច្បាប់ និងការឆបោក ដែលមនុស្សត្រូវបានឃុំ បង្ខំឲ្យធ្វើការ ឬធ្វើទារុណកម្ម។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Every site named in credible reports is investigated, and the result is published.',
          },
        },
        {
          text: {
            en: 'No site where people are held and forced to work is known to be running.',
          },
        },
      ],
      themes: ['strict-enforcement'],
      issuers: [
        {
          organisation: 'civil-society-groups-2022',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-03-10',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {
        en: 'The government’s count of closures (A-0059) cannot be checked from outside, and Amnesty International is reported to have found compounds still running (S-0110).',
      },
      sources: ['S-0007', 'S-0008'],
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
          kind: 'treaty',
          code: 'ILO C029',
          title: {
            en: 'Forced Labour Convention, 1930',
            km: 'អនុសញ្ញាស្តីពីពលកម្មដោយបង្ខំ ឆ្នាំ ១៩៣០',
          },
        },
      ],
      tags: ['online-scams', 'compounds'],
      assessments: [
        {
          status: 'in-progress',
          on: '2022-11-30',
          reason: {
            en: 'Sites were entered from August 2022: ten places in Sihanoukville by early October (A-0012), after earlier rescues (A-0006). Of 536 reports in ten months, 137 were solved and five companies closed (A-0016).',
          },
          evidence: ['A-0006', 'A-0012', 'A-0016'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '137 of 536 reports solved (A-0016).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'Most reports were still open.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2025-07-31',
          reason: {
            en: 'A group to investigate online scams was set up in June 2024 (A-0037), and 43 places were raided in three weeks of June and July 2025 (A-0050). In June Amnesty International had named 53 compounds with abuses (S-0105) and found more than two thirds still running after police action (S-0107).',
          },
          evidence: ['A-0037', 'A-0050', 'S-0105', 'S-0107'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '43 places raided in three weeks (A-0050).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'More than two thirds still ran after police action (S-0107).',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'The government speaks of 190 sites sealed by February 2026 (A-0059). Outsiders saw sites only on an arranged visit, and a secondary report of June 2026 says that some compounds were left out and still run (S-0110).',
          },
          evidence: ['A-0059', 'S-0110'],
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
              verdict: 'not-met',
              note: {
                en: 'Some compounds are reported to run (S-0110; a secondary report).',
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
    reference: 'D-0010',
    content: {
      title: {
        en: 'Investigate officials alleged to be complicit with compound operators',
        km: 'ស៊ើបអង្កេតមន្ត្រីដែលត្រូវបានចោទថាសមគំនិតជាមួយម្ចាស់មណ្ឌល',
      },
      text: {
        en: 'The same thirty-five groups ask for an investigation of the alleged collusion between some authorities and the criminal enterprises.',
        km: 'អង្គការទាំង ៣៥ ដដែល ស្នើឲ្យមានការស៊ើបអង្កេតលើការឃុបឃិតដែលត្រូវបានចោទ រវាងអាជ្ញាធរមួយចំនួន និងក្រុមឧក្រិដ្ឋកម្ម។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'An inquiry into the alleged collusion is opened and its findings are published.',
          },
        },
        {
          text: {
            en: 'Officials against whom there is evidence are charged and tried.',
          },
        },
      ],
      themes: ['anti-corruption'],
      issuers: [
        {
          organisation: 'civil-society-groups-2022',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-03-10',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0008', 'S-0007'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.5',
          title: {
            en: 'Substantially reduce corruption and bribery',
            km: 'កាត់បន្ថយអំពើពុករលួយ និងសំណូកឲ្យបានច្រើន',
          },
        },
      ],
      tags: ['officials', 'compounds'],
      assessments: [
        {
          status: 'in-progress',
          on: '2025-07-31',
          reason: {
            en: 'A warning to provinces against cover-ups (A-0005) and the suspension of a prosecutor pending inquiry (A-0051) are recorded. Two acts are recorded as setting it back: an honour for a business owner under allegation, who denied wrongdoing (A-0025), and the defence of a senator (A-0039). No inquiry into collusion is recorded.',
          },
          evidence: ['A-0005', 'A-0051', 'A-0025', 'A-0039'],
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
                en: 'A prosecutor was suspended (A-0051); no charge is recorded.',
              },
            },
          ],
        },
        {
          status: 'in-progress',
          on: '2026-11-24',
          reason: {
            en: 'In January 2026 a titled property owner was charged (A-0055). He is not an official, and no charge against an official over compounds is recorded here.',
          },
          evidence: ['A-0055', 'A-0051'],
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
                en: 'A prosecutor was suspended (A-0051); no charge is recorded.',
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
    reference: 'D-0011',
    content: {
      title: {
        en: 'Mount a coordinated response instead of case-by-case rescues',
        km: 'ឆ្លើយតបដោយសម្របសម្រួល ជំនួសការជួយសង្គ្រោះម្តងមួយករណី',
      },
      text: {
        en: 'Cambodian and foreign governments, UN bodies and local and international organisations should act together and at scale, because handling one complaint at a time cannot resolve the crisis.',
        km: 'រដ្ឋាភិបាលកម្ពុជា រដ្ឋាភិបាលបរទេស ស្ថាប័នអង្គការសហប្រជាជាតិ និងអង្គការជាតិ អន្តរជាតិ គួរធ្វើសកម្មភាពរួមគ្នាក្នុងទ្រង់ទ្រាយធំ ព្រោះការដោះស្រាយម្តងមួយពាក្យបណ្តឹងមិនអាចបញ្ចប់វិបត្តិបានទេ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'One national body directs action at scale.',
          },
        },
        {
          text: {
            en: 'Standing arrangements with other governments are in use.',
          },
        },
        {
          text: {
            en: 'UN bodies and organisations have an agreed part in the response.',
          },
        },
      ],
      themes: ['cooperation'],
      issuers: [
        {
          organisation: 'civil-society-groups-2022',
          person: {},
        },
      ],
      addressees: ['royal-government', 'foreign-governments', 'united-nations'],
      issuedOn: '2022-03-10',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0007', 'S-0008'],
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
          on: '2022-12-31',
          reason: {
            en: 'A memorandum with Thailand on telecom scams was approved (A-0004), and procedures against trafficking were signed with Thailand at a meeting arranged by IOM (A-0007).',
          },
          evidence: ['A-0004', 'A-0007'],
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
                en: 'Thailand (A-0007).',
              },
            },
            {
              criterion: 3,
              verdict: 'not-met',
              note: {
                en: 'IOM arranged a meeting (A-0007); no agreed part is recorded.',
              },
            },
          ],
        },
        {
          status: 'partly-met',
          on: '2025-03-31',
          reason: {
            en: 'Criterion 1 is met: a commission under the prime minister joins the authorities concerned (A-0045). Procedures with Thailand got a plan of work in 2024 (A-0036).',
          },
          evidence: ['A-0045', 'A-0036'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045; its task is online scams.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Thailand (A-0007, A-0036).',
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
          status: 'partly-met',
          on: '2026-11-24',
          reason: {
            en: 'Criterion 1 stays met (A-0045). A joint unit with South Korea is at work (A-0053). No agreed part of UN bodies or organisations in the response is recorded.',
          },
          evidence: ['A-0045', 'A-0053'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045; its task is online scams.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'Thailand (A-0036) and South Korea (A-0053).',
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
    reference: 'D-0024',
    content: {
      title: {
        en: "Amend the Anti-Corruption Law, especially on officials' assets",
        km: 'កែសម្រួលច្បាប់ស្តីពីការប្រឆាំងអំពើពុករលួយ ជាពិសេសអំពីទ្រព្យសម្បត្តិមន្ត្រី',
      },
      text: {
        en: 'The law should be changed, above all in how public officials declare what they own.',
        km: 'ច្បាប់គួរត្រូវបានកែសម្រួល ជាពិសេសអំពីរបៀបដែលមន្ត្រីសាធារណៈប្រកាសទ្រព្យសម្បត្តិ។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['anti-corruption'],
      issuers: [
        {
          organisation: 'transparency-international-cambodia',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2021-01-28',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0018'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.5',
          title: {
            en: 'Substantially reduce corruption and bribery',
            km: 'កាត់បន្ថយអំពើពុករលួយ និងសំណូកឲ្យបានច្រើន',
          },
        },
      ],
      tags: ['asset-declaration', 'legislation'],
      assessments: [],
      note: {
        en: 'Not assessed: the pages read say nothing on work on this law since. The Corruption Perceptions Index was 21 of 100 for 2020 (S-0018) and 21 for 2024 (S-0102).',
      },
    },
  },
  {
    reference: 'D-0025',
    content: {
      title: {
        en: 'Adopt whistleblower-protection and access-to-information laws',
        km: 'អនុម័តច្បាប់ការពារអ្នកផ្តល់ព័ត៌មាន និងច្បាប់ស្តីពីសិទ្ធិទទួលបានព័ត៌មាន',
      },
      text: {
        en: 'Beside rules on assets, laws are needed that protect those who report wrongdoing and that open the government’s information.',
        km: 'ក្រៅពីវិធានស្តីពីទ្រព្យសម្បត្តិ ត្រូវមានច្បាប់ការពារអ្នកផ្តល់ព័ត៌មានអំពីអំពើខុសឆ្គង និងច្បាប់បើកចំហព័ត៌មានរបស់រដ្ឋាភិបាល។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['transparency', 'anti-corruption'],
      issuers: [
        {
          organisation: 'transparency-international-cambodia',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2021-01-28',
      issuedOnNote: {},
      restatements: [
        {
          on: '2020-01',
          by: [
            {
              organisation: 'transparency-international-cambodia',
              person: {},
            },
          ],
          sources: ['S-0019'],
          note: {
            en: 'An earlier call, on access to information and on those who report wrongdoing.',
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
      sources: ['S-0018'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.10',
          title: {
            en: 'Ensure public access to information and protect fundamental freedoms',
          },
        },
      ],
      tags: ['legislation', 'access-to-information'],
      assessments: [],
      note: {
        en: 'Not assessed: the pages read say nothing on work on these laws. Two acts since are recorded as setting it back (A-0022, A-0026).',
      },
    },
  },
  {
    reference: 'D-0026',
    content: {
      title: {
        en: 'Release journalist Mech Dara and stop using incitement charges against reporting',
        km: 'ដោះលែងអ្នកកាសែត ម៉ិច ដារ៉ា និងឈប់ប្រើបទញុះញង់ប្រឆាំងការរាយការណ៍ព័ត៌មាន',
      },
      text: {
        en: 'After his arrest Human Rights Watch called for the immediate release of a journalist known for his reports on trafficking and corruption. Rights groups say that vague charges of incitement silence critics.',
        km: 'ក្រោយការចាប់ខ្លួន អង្គការឃ្លាំមើលសិទ្ធិមនុស្សបានអំពាវនាវឲ្យដោះលែងភ្លាមៗនូវអ្នកកាសែតដែលល្បីដោយការរាយការណ៍អំពីការជួញដូរមនុស្ស និងអំពើពុករលួយ។ ក្រុមការពារសិទ្ធិថា ការចោទប្រកាន់ពីបទញុះញង់ដែលមិនច្បាស់លាស់ ធ្វើឲ្យអ្នករិះគន់ស្ងៀមស្ងាត់។',
      },
      isQuotation: false,
      criteria: [],
      themes: ['transparency'],
      issuers: [
        {
          organisation: 'human-rights-watch',
          person: {},
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2024-10-01',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0020', 'S-0057'],
      instruments: [
        {
          kind: 'sdg',
          code: '16.10',
          title: {
            en: 'Ensure public access to information and protect fundamental freedoms',
          },
        },
      ],
      tags: ['press-freedom'],
      assessments: [],
      note: {
        en: 'The second half of the title is the editors’ reading of what rights groups criticise. Not assessed: what followed the arrest and the charge (A-0041) was not in the pages read.',
      },
    },
  },
  {
    reference: 'D-0027',
    content: {
      title: {
        en: 'Raise law-enforcement capacity and apply the law without exception',
        km: 'ពង្រឹងសមត្ថភាពអនុវត្តច្បាប់ និងអនុវត្តច្បាប់ដោយគ្មានករណីលើកលែង',
      },
      text: {
        en: 'At a training for the judiciary ADHOC’s spokesperson said that the key is to raise the officers’ capacity and to carry out the laws without exception.',
        km: 'នៅក្នុងវគ្គបណ្តុះបណ្តាលសម្រាប់តុលាការ អ្នកនាំពាក្យអាដហុកថា ចំណុចសំខាន់គឺការពង្រឹងសមត្ថភាពមន្ត្រី និងការអនុវត្តច្បាប់ដោយគ្មានករណីលើកលែង។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Officers and judges in every province have been trained on trafficking.',
          },
        },
        {
          text: {
            en: 'Cases are brought whatever the standing of the suspect.',
          },
        },
      ],
      themes: ['officer-training', 'strict-enforcement'],
      issuers: [
        {
          organisation: 'adhoc',
          person: {
            en: 'Soeng Sen Karuna',
            km: 'ស៊ឹង សែនករុណា',
          },
        },
      ],
      addressees: ['ministry-of-justice', 'law-enforcement'],
      issuedOn: '2023-04',
      issuedOnNote: {
        en: 'The part that was read gives 4 to 6 April without a year; 2023 is inferred. Confidence is low.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0021'],
      instruments: [],
      tags: ['police', 'courts'],
      assessments: [
        {
          status: 'in-progress',
          on: '2024-12-31',
          reason: {
            en: 'Prosecutors and judges of six provinces were trained (A-0023), and 57 police trainers learned to investigate online cases, limited to the exploitation of children (A-0040). On exceptions nothing is recorded but the defence of a senator under allegation (A-0039).',
          },
          evidence: ['A-0023', 'A-0040', 'A-0039'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'Six provinces (A-0023) and 57 trainers (A-0040).',
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
            en: 'No further training is recorded after September 2024. In January 2026 a titled property owner was charged (A-0055), without a verdict so far.',
          },
          evidence: ['A-0023', 'A-0040', 'A-0055'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: 'Six provinces (A-0023) and 57 trainers (A-0040).',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: 'A charge (A-0055), no verdict recorded.',
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
    reference: 'D-0028',
    content: {
      title: {
        en: 'Make the new task force act against the big sites',
        km: 'ឲ្យក្រុមការងារថ្មីចាត់វិធានការលើទីតាំងធំៗ',
      },
      text: {
        en: 'ADHOC’s president welcomed the committee that had been announced, but wants real and effective action, above all at the large places already exposed.',
        km: 'ប្រធានអាដហុកស្វាគមន៍គណៈកម្មាធិការដែលបានប្រកាស ប៉ុន្តែចង់ឃើញសកម្មភាពពិតប្រាកដ និងមានប្រសិទ្ធភាព ជាពិសេសនៅទីតាំងធំៗដែលត្រូវបានលាតត្រដាងរួចហើយ។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'The body is set up with the power to act.',
          },
        },
        {
          text: {
            en: 'The large sites named in public reports are entered, and the results for each are published.',
          },
        },
      ],
      themes: ['strict-enforcement'],
      issuers: [
        {
          organisation: 'adhoc',
          person: {
            en: 'Ny Sokha',
            km: 'នី សុខា',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2025-01',
      issuedOnNote: {
        en: 'Month from the article’s publication.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0022'],
      instruments: [],
      tags: ['compounds'],
      assessments: [
        {
          status: 'partly-met',
          on: '2025-03-31',
          reason: {
            en: 'Criterion 1 is met: the commission was set up on 20 February with power to deploy forces (A-0045). No action at a large site by it is recorded yet.',
          },
          evidence: ['A-0045'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045.',
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
          status: 'partly-met',
          on: '2025-10-31',
          reason: {
            en: 'The directive of July names who must act (A-0049); the commission reports 92 places and 3,455 suspects since 27 June (A-0052). Which of the large sites are among them was not seen.',
          },
          evidence: ['A-0045', 'A-0049', 'A-0052'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: '92 places (A-0052); results for each site were not seen.',
              },
            },
          ],
        },
        {
          status: 'partly-met',
          on: '2026-11-24',
          reason: {
            en: 'The commission speaks of 190 sites sealed and 173 senior figures held (A-0059). A complex in Kampot emptied without an arrest (A-0060). Results for each site were not seen.',
          },
          evidence: ['A-0045', 'A-0059', 'A-0060'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0045.',
              },
            },
            {
              criterion: 2,
              verdict: 'in-part',
              note: {
                en: '190 sites (A-0059); results for each site were not seen.',
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
    reference: 'D-0029',
    content: {
      title: {
        en: 'Implement the gambling law fully and bring ringleaders to justice',
        km: 'អនុវត្តច្បាប់ស្តីពីល្បែងស៊ីសងឲ្យបានពេញលេញ និងនាំមេខ្លោងទៅតុលាការ',
      },
      text: {
        en: 'Cambodia has long had a law on gambling and must apply it in full, ringleaders first, an official of a youth network says.',
        km: 'មន្ត្រីនៃបណ្តាញយុវជនមួយថា កម្ពុជាមានច្បាប់ស្តីពីល្បែងស៊ីសងជាយូរមកហើយ ហើយត្រូវអនុវត្តឲ្យបានពេញលេញ ដោយចាប់ផ្តើមពីមេខ្លោង។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'Illegal gambling places are closed by law and not let go with a pledge.',
          },
        },
        {
          text: {
            en: 'Those who run them are tried.',
          },
        },
      ],
      themes: ['strict-enforcement'],
      issuers: [
        {
          organisation: 'cambodian-youth-network',
          person: {
            en: 'Heng Kimhong',
            km: 'ហេង គឹមហុង',
          },
        },
      ],
      addressees: ['royal-government'],
      issuedOn: '2022-10',
      issuedOnNote: {},
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0023'],
      instruments: [],
      tags: ['gambling'],
      assessments: [
        {
          status: 'in-progress',
          on: '2022-10-31',
          reason: {
            en: 'Police visited more than 10,000 places in a month, opened court files on 273 people and pursued 127 places; the others signed pledges (A-0013).',
          },
          evidence: ['A-0013'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '127 of more than 10,000 places (A-0013).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'Court files on 273 people (A-0013); no trial recorded.',
              },
            },
          ],
        },
        {
          status: 'stalled',
          on: '2026-11-24',
          reason: {
            en: 'No action under the law on gambling is recorded here after October 2022. Operations against online scams since 2025 are recorded with other demands (D-0009, D-0028).',
          },
          evidence: ['A-0013'],
          criteria: [
            {
              criterion: 1,
              verdict: 'in-part',
              note: {
                en: '127 of more than 10,000 places (A-0013).',
              },
            },
            {
              criterion: 2,
              verdict: 'not-met',
              note: {
                en: 'Court files on 273 people (A-0013); no trial recorded.',
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
    reference: 'D-0030',
    content: {
      title: {
        en: 'Adopt a new national strategy that strengthens prevention and suppression',
        km: 'អនុម័តយុទ្ធសាស្ត្រជាតិថ្មី ដែលពង្រឹងការទប់ស្កាត់ និងការបង្ក្រាប',
      },
      text: {
        en: 'With the old plan at its end, the state must strengthen or replace its strategic plan and do more against trafficking.',
        km: 'ដោយផែនការចាស់ជិតផុតរយៈពេល រដ្ឋត្រូវពង្រឹង ឬជំនួសផែនការយុទ្ធសាស្ត្រ និងធ្វើឲ្យច្រើនជាងមុនប្រឆាំងការជួញដូរមនុស្ស។',
      },
      isQuotation: false,
      criteria: [
        {
          text: {
            en: 'A new national plan is adopted and launched.',
          },
        },
        {
          text: {
            en: 'It has a budget and targets that the public can check.',
          },
        },
      ],
      themes: ['other'],
      issuers: [
        {
          organisation: 'licadho',
          person: {
            en: 'Am Sam Ath',
            km: 'អំ សំអាត',
          },
        },
      ],
      addressees: ['ncct'],
      issuedOn: '2023-11',
      issuedOnNote: {
        en: 'Month from the article’s publication; year inferred from the period of the plan.',
      },
      restatements: [],
      supersedes: [],
      response: {
        kind: 'none',
        note: {},
        sources: [],
      },
      dispute: {},
      sources: ['S-0024'],
      instruments: [],
      tags: ['strategy'],
      assessments: [
        {
          status: 'in-progress',
          on: '2023-11-30',
          reason: {
            en: 'A conference looked back on the five-year plan and gathered views for a new one, with civil society present (A-0030).',
          },
          evidence: ['A-0030'],
          criteria: [
            {
              criterion: 1,
              verdict: 'not-met',
              note: {
                en: 'Under preparation (A-0030).',
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
          status: 'partly-met',
          on: '2024-08-31',
          reason: {
            en: 'Criterion 1 is met: the national strategic plan 2024–2028 was launched on 1 August 2024 (A-0031). Budget and targets were not seen.',
          },
          evidence: ['A-0030', 'A-0031'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0031.',
              },
            },
            {
              criterion: 2,
              verdict: 'not-judged',
              note: {
                en: 'Not in the pages read.',
              },
            },
          ],
        },
        {
          status: 'partly-met',
          on: '2026-11-24',
          reason: {
            en: 'The plan is launched (A-0031). No budget, targets or report on its results were in the pages read.',
          },
          evidence: ['A-0031'],
          criteria: [
            {
              criterion: 1,
              verdict: 'met',
              note: {
                en: 'A-0031.',
              },
            },
            {
              criterion: 2,
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
]
