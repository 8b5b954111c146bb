import type { Source } from '../kinds/source/rules.js'
import type { Given } from './given.js'

/** Every page that the starter record rests on, in the order in which the record first names it. */
export const sources: Given<Source>[] = [
  {
    reference: 'S-0001',
    content: {
      kind: 'news',
      title: {
        en: 'Government Reports Decrease in Human Trafficking',
      },
      authors: [],
      publisher: 'Kiripost',
      publishedOn: '2022-12',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The article behind the four demands of December 2022. Where it differs from other sources on the name of the national committee, on who issues the Trafficking in Persons report, on a world ranking and on the pronoun of the committee’s vice-chair, this record follows the other sources. It counts to a fifth point but reports four demands. The copy at hand shows no address.',
        km: 'អត្ថបទដែលជាមូលដ្ឋាននៃការទាមទារទាំងបួន ក្នុងខែធ្នូ ២០២២។ ត្រង់កន្លែងដែលអត្ថបទនេះខុសពីប្រភពផ្សេង ទាក់ទងនឹងឈ្មោះគណៈកម្មាធិការជាតិ អ្នកចេញរបាយការណ៍ TIP ចំណាត់ថ្នាក់ពិភពលោក និងសព្វនាមរបស់អនុប្រធានគណៈកម្មាធិការ កំណត់ត្រានេះយកតាមប្រភពផ្សេង។ អត្ថបទរាប់ដល់ចំណុចទីប្រាំ ប៉ុន្តែរាយការណ៍តែការទាមទារបួនប៉ុណ្ណោះ។ ច្បាប់ចម្លងដែលមាន មិនបង្ហាញអាសយដ្ឋានទេ។',
      },
    },
  },
  {
    reference: 'S-0002',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia steps [up] fight against human trafficking',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/cambodia-steps-fight-against-human-trafficking',
      publishedOn: '2023-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0003',
    content: {
      kind: 'news',
      title: {
        en: 'Trafficking complaints down, authorities claim',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://www.phnompenhpost.com/national/trafficking-complaints-down-authorities-claim',
      publishedOn: '2023-04',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0004',
    content: {
      kind: 'news',
      title: {
        en: 'Training enhances support [for] survivors [of] trafficking',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/training-enhances-support-survivors-trafficking',
      publishedOn: '2023-08',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0005',
    content: {
      kind: 'news',
      title: {
        en: 'Ministry investigating 18 complaints related [to] human trafficking',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address:
        'https://www.phnompenhpost.com/national/ministry-investigating-18-complaints-related-human-trafficking',
      publishedOn: '2022-10',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0006',
    content: {
      kind: 'news',
      title: {
        en: 'CENTRAL advises migrant workers [of] rights',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://www.phnompenhpost.com/national/central-advises-migrant-workers-rights',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The day of publication was not in the part that was read.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ថ្ងៃផ្សាយមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0007',
    content: {
      kind: 'news',
      title: {
        en: "'Abolish Slave Compounds': Groups Call for Urgent Investigation, Response",
      },
      authors: [],
      publisher: 'VOD English',
      address:
        'https://vodenglish.news/abolish-slave-compounds-groups-call-for-urgent-investigation-response/',
      publishedOn: '2022-03-10',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0008',
    content: {
      kind: 'statement',
      title: {
        en: '[Joint Statement] Abolish Slave Compounds in Cambodia',
      },
      authors: [],
      publisher: 'FORUM-ASIA',
      address: 'https://forum-asia.org/?p=36638',
      publishedOn: '2022-03-10',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0009',
    content: {
      kind: 'report',
      title: {
        en: '2022 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State (via ecoi.net)',
      address: 'https://www.ecoi.net/de/dokument/2077634.html',
      publishedOn: '2022-07',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Ranks Cambodia at Tier 3, down from the Tier 2 Watch List of 2021.',
        km: 'ចាត់កម្ពុជានៅលំដាប់ទី៣ ថយពីបញ្ជីតាមដានលំដាប់ទី២ ក្នុងឆ្នាំ ២០២១។',
      },
    },
  },
  {
    reference: 'S-0010',
    content: {
      kind: 'report',
      title: {
        en: '2019 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State',
      address: 'https://www.state.gov/reports/2019-trafficking-in-persons-report/cambodia/',
      publishedOn: '2019',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Ranks Cambodia on the Tier 2 Watch List.',
        km: 'ចាត់កម្ពុជាក្នុងបញ្ជីតាមដានលំដាប់ទី២។',
      },
    },
  },
  {
    reference: 'S-0011',
    content: {
      kind: 'news',
      title: {
        en: 'Thousands Trafficked in Cambodian Scam Centers: UN Rights Body',
      },
      authors: [],
      publisher: 'Cambodianess',
      address:
        'https://cambodianess.com/article/thousands-trafficked-in-cambodian-scam-centers-un-rights-body',
      publishedOn: '2023-08',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Reports the UN Human Rights Office’s estimate of around 100,000 people forced to work in scams in Cambodia.',
        km: 'រាយការណ៍ការប៉ាន់ស្មានរបស់ការិយាល័យសិទ្ធិមនុស្ស អ.ស.ប.៖ ប្រហែល ១០០ ០០០ នាក់ត្រូវបានបង្ខំឲ្យធ្វើការឆបោកនៅកម្ពុជា។',
      },
    },
  },
  {
    reference: 'S-0012',
    content: {
      kind: 'news',
      title: {
        en: 'Hundreds of thousands trafficked into online scam centres across Southeast Asia: UN report',
      },
      authors: [],
      publisher: 'Lokmat Times',
      address:
        'https://www.lokmattimes.com/international/hundreds-of-thousands-trafficked-into-online-scam-centres-across-southeast-asia-un-report/',
      publishedOn: '2023-08-29',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0013',
    content: {
      kind: 'statement',
      title: {
        en: 'UN Experts Urge Immediate Human Rights-Based Action To Tackle Forced Criminality In Southeast Asia Scam Centres',
      },
      authors: [],
      publisher: 'Scoop (UN Special Procedures)',
      address:
        'https://m.scoop.co.nz/stories/WO2505/S00283/un-experts-urge-immediate-human-rights-based-action-to-tackle-forced-criminality-in-southeast-asia-scam-centres.htm',
      publishedOn: '2025-05-21',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0014',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia: Govt. order crackdowns on scam compounds and human trafficking hubs while NGOs raise doubt over effectiveness',
      },
      authors: [],
      publisher: 'Business & Human Rights Resource Centre (CamboJA)',
      address:
        'https://www.business-humanrights.org/en/latest-news/cambodia-govt-order-crackdowns-on-scam-compounds-and-human-trafficking-hubs-while-ngos-raise-doubt-over-effectiveness',
      publishedOn: '2025-07-16',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0015',
    content: {
      kind: 'statement',
      title: {
        en: "Cambodia: Victims must be protected as thousands 'leave scamming compounds'",
      },
      authors: [],
      publisher: 'Amnesty International (via ngo.mil-osi.com)',
      address: 'https://ngo.mil-osi.com/?p=1870',
      publishedOn: '2026-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0016',
    content: {
      kind: 'news',
      title: {
        en: 'Amnesty calls for urgent humanitarian aid as Cambodian scam compound survivors seek refuge',
      },
      authors: [],
      publisher: 'Legal News Feed',
      address:
        'https://legalnewsfeed.com/2026/01/28/amnesty-calls-for-urgent-humanitarian-aid-as-cambodian-scam-compound-survivors-seek-refuge',
      publishedOn: '2026-01-28',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0017',
    content: {
      kind: 'news',
      title: {
        en: "CSOs call for urgent victim protection amid Cambodia's scam compound exodus",
      },
      authors: [],
      publisher: 'Freedom Collaborative newsletter',
      address:
        'https://newsletter.freedomcollaborative.org/csos-call-for-urgent-victim-protection-amid-cambodias-scam-compound-exodus',
      publishedOn: '2026-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0018',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia improves in Corruption Perception Index',
      },
      authors: [],
      publisher: 'cambodiaeconomy.site',
      address: 'https://cambodiaeconomy.site/2021/01/28/cambodia-improves-in-corruption-perception-index/',
      publishedOn: '2021-01-28',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Corruption Perceptions Index 2020: 21 of 100.',
        km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ ឆ្នាំ ២០២០៖ ២១ លើ ១០០។',
      },
    },
  },
  {
    reference: 'S-0019',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia Again Ranked Most Corrupt Among Asean Countries',
      },
      authors: [],
      publisher: 'The Cambodia Daily',
      address:
        'https://english.cambodiadaily.com/news/cambodia-again-ranked-most-corrupt-among-asean-countries-159048/',
      publishedOn: '2020-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Corruption Perceptions Index 2019: 20 of 100.',
        km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ ឆ្នាំ ២០១៩៖ ២០ លើ ១០០។',
      },
    },
  },
  {
    reference: 'S-0020',
    content: {
      kind: 'news',
      title: {
        en: 'Journalist exposing cyberscams arrested after winning awards',
      },
      authors: [],
      publisher: 'newsportalnp.com',
      address:
        'https://newsportalnp.com/2024/10/01/journalist-exposing-cyberscams-arrested-after-winning-awards',
      publishedOn: '2024-10-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0021',
    content: {
      kind: 'news',
      title: {
        en: 'Justice ministry, ASEAN-ACT hold human trafficking workshop',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address:
        'https://www.phnompenhpost.com/national/justice-ministry-asean-act-hold-human-trafficking-workshop',
      publishedOn: '2023-04',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The year of publication is inferred.',
        km: 'ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0022',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia to form task force committee to combat online scam, rescue victims',
      },
      authors: [],
      publisher: 'CamboJA News',
      address:
        'https://cambojanews.com/cambodia-to-form-task-force-committee-to-combat-online-scam-rescue-victims/',
      publishedOn: '2025-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0023',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodian police raid thousands of illegal gambling dens',
      },
      authors: [],
      publisher: 'GGB News',
      address: 'https://ggbnews.com/article/cambodian-police-raid-thousands-of-illegal-gambling-dens',
      publishedOn: '2022-10',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0024',
    content: {
      kind: 'news',
      title: {
        en: 'NCCT [to] launch strategy to tackle latest human trafficking challenges',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address:
        'https://phnompenhpost.com/national/ncct-launch-strategy-to-tackle-latest-human-trafficking-challenges',
      publishedOn: '2023-11',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0025',
    content: {
      kind: 'report',
      title: {
        en: 'Observation (CEACR) - adopted 2022: Forced Labour Convention, 1930 (No. 29) - Cambodia',
      },
      authors: [],
      publisher: 'ILO NORMLEX',
      address:
        'https://webapps.ilo.org/dyn/normlex/en/f?p=NORMLEXPUB%3A13100%3A0%3A%3ANO%3A13100%3AP13100_COMMENT_ID%2CP13100_COUNTRY_ID%3A4304103%2C103055%3ANO',
      publishedOn: '2023',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Cites NCCT data for 2019: 163 courses with 6,894 participants, 37 law-enforcement workshops with 3,160 participants, 103 cases begun, 63 convictions and 140 people jailed.',
        km: 'ដកស្រង់ទិន្នន័យ NCCT សម្រាប់ឆ្នាំ ២០១៩៖ វគ្គ ១៦៣ ដែលមានអ្នកចូលរួម ៦ ៨៩៤ នាក់ សិក្ខាសាលាអនុវត្តច្បាប់ ៣៧ ដែលមានអ្នកចូលរួម ៣ ១៦០ នាក់ ករណីថ្មី ១០៣ ការផ្តន្ទាទោស ៦៣ និងអ្នកជាប់ពន្ធនាគារ ១៤០ នាក់។',
      },
    },
  },
  {
    reference: 'S-0026',
    content: {
      kind: 'news',
      title: {
        en: "Cambodia disputes US envoy's cyberscam statistics",
      },
      authors: [],
      publisher: 'Focus Cambodia',
      address: 'https://focus-cambodia.com/article/cambodia-disputes-us-envoys-cyberscam-statistics/',
      publishedOn: '2023-12',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0027',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia committed to cracking down on human trafficking',
      },
      authors: [],
      publisher: 'UrduPoint / Pakistan Point News (Xinhua)',
      address:
        'https://www.urdupoint.com/en/miscellaneous/cambodia-committed-to-cracking-down-on-human-1546264.html',
      publishedOn: '2022-08-12',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0028',
    content: {
      kind: 'report',
      title: {
        en: '2022 Trafficking in Persons Report: Cambodia (prosecution section)',
      },
      authors: [],
      publisher: 'US Department of State',
      address: 'https://preview.state.gov/reports/2022-trafficking-in-persons-report/cambodia/',
      publishedOn: '2022-07',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0029',
    content: {
      kind: 'news',
      title: {
        en: 'Thailand, Cambodia cooperate in combating cyber scams',
      },
      authors: [],
      publisher: 'VietnamPlus',
      address: 'https://en.vietnamplus.vn/thailand-cambodia-cooperate-in-combating-cyber-scams/232280.vnp',
      publishedOn: '2022-07-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0030',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia, Thailand ink deal on human trafficking combat',
      },
      authors: [],
      publisher: 'VietnamPlus',
      address: 'https://en.vietnamplus.vn/cambodia-thailand-ink-deal-on-human-trafficking-combat/236511.vnp',
      publishedOn: '2022-08-30',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0031',
    content: {
      kind: 'news',
      title: {
        en: 'Sar Kheng Warns Provinces Against Covering Up Human Trafficking',
      },
      authors: [],
      publisher: 'VOD English',
      address: 'https://vodenglish.news/sar-kheng-warns-provinces-against-covering-up-human-trafficking/',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The day of publication was not in the part that was read.',
        km: 'ថ្ងៃផ្សាយមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0032',
    content: {
      kind: 'news',
      title: {
        en: 'Sar Kheng focuses [on] human trafficking offenders',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/sar-kheng-focuses-human-trafficking-offenders',
      publishedOn: '2022-08',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0033',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia rescues 865 foreigners from human trafficking',
      },
      authors: [],
      publisher: 'VietnamPlus',
      address: 'https://en.vietnamplus.vn/cambodia-rescues-865-foreigners-from-human-trafficking/236370.vnp',
      publishedOn: '2022-08-26',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0034',
    content: {
      kind: 'news',
      title: {
        en: 'Justice (article listing: More Government Meetings Held Over Human Trafficking)',
      },
      authors: [],
      publisher: 'VOD English',
      address: 'https://vodenglish.news/category/justice/page/10/',
      publishedOn: '2022-09',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0035',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia to crack down on casinos, illegal gambling as more human trafficking, kidnapping cases emerge',
      },
      authors: [],
      publisher: 'Inside Asian Gaming',
      address:
        'https://asgam.com/2022/09/19/cambodia-to-crack-down-on-casinos-illegal-gambling-as-more-human-trafficking-kidnapping-cases-emerge/',
      publishedOn: '2022-09-19',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0036',
    content: {
      kind: 'news',
      title: {
        en: 'PM Declares 20 August as National Interfaith Day Against Human Trafficking',
      },
      authors: [],
      publisher: 'EAC News',
      address: 'https://eacnews.asia/home/details/15590',
      publishedOn: '2022-09-29',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0037',
    content: {
      kind: 'news',
      title: {
        en: '2,760 Foreign Workers Found in Sihanoukville Raids',
      },
      authors: [],
      publisher: 'VOD English',
      address: 'https://vodenglish.news/2760-foreign-workers-found-in-sihanoukville-raids/',
      publishedOn: '2022-10',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0038',
    content: {
      kind: 'news',
      title: {
        en: '661 scam victims rescued, 281 human trafficking suspects nabbed this year',
      },
      authors: [],
      publisher: 'New Straits Times',
      address:
        'https://www.nst.com.my/amp/world/region/2022/11/846004/661-scam-victims-rescued-281-human-trafficking-suspects-nabbed-year',
      publishedOn: '2022-11',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0039',
    content: {
      kind: 'news',
      title: {
        en: 'Sar Kheng: Police must not relent [in] anti-trafficking work',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/sar-kheng-police-must-not-relent-anti-trafficking-work',
      publishedOn: '2023',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0040',
    content: {
      kind: 'news',
      title: {
        en: 'Trafficking victim support workshop held',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/trafficking-victim-support-workshop-held',
      publishedOn: '2023-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The year of publication is inferred.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0041',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia internet providers told to block independent broadcaster (reprint)',
      },
      authors: [],
      publisher: 'Broadcast & CableSat',
      address:
        'https://www.broadcastandcablesat.co.in/cambodia-internet-providers-told-to-block-independent-broadcaster/',
      publishedOn: '2023-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0042',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia internet providers told to block independent broadcaster',
      },
      authors: [],
      publisher: 'Nikkei Asia',
      address:
        'https://asia.nikkei.com/Politics/Cambodia-internet-providers-told-to-block-independent-broadcaster',
      publishedOn: '2023-02-20',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0043',
    content: {
      kind: 'news',
      title: {
        en: 'Owner of alleged scam compound receives title of nobility from government',
      },
      authors: [],
      publisher: 'CamboJA News',
      address:
        'https://cambojanews.com/owner-of-alleged-scam-compound-receives-title-of-nobility-from-government/',
      publishedOn: '2023-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0044',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodian government blocks news sites before unopposed election',
      },
      authors: [],
      publisher: 'NewsGram (VOA)',
      address:
        'https://www.newsgram.com/world/2023/07/19/cambodian-government-blocks-news-sites-before-unopposed-election',
      publishedOn: '2023-07-19',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0045',
    content: {
      kind: 'report',
      title: {
        en: 'Cambodia blocked independent media websites ahead of 2023 general elections',
      },
      authors: [],
      publisher: 'OONI',
      address: 'https://explorer.ooni.org/findings/373150675601',
      publishedOn: '2023-11-30',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0046',
    content: {
      kind: 'news',
      title: {
        en: "'Hundreds of thousands' trafficked into SE Asia scam centers — UN",
      },
      authors: [],
      publisher: 'Daily Benefit News (Reuters)',
      address:
        'https://dailybenefitnews.com/2023/08/29/hundreds-of-thousands-trafficked-into-se-asia-scam-centers-un/',
      publishedOn: '2023-08-29',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0047',
    content: {
      kind: 'report',
      title: {
        en: '2024 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State (via ecoi.net)',
      address: 'https://www.ecoi.net/de/dokument/2111636.html',
      publishedOn: '2024-06-24',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Ranks Cambodia at Tier 3.',
        km: 'ចាត់កម្ពុជានៅលំដាប់ទី៣។',
      },
    },
  },
  {
    reference: 'S-0048',
    content: {
      kind: 'news',
      title: {
        en: 'US Trafficking in Persons report says Cambodian officials complicit in human trafficking for online scams',
      },
      authors: [],
      publisher: 'ABC News (Australia)',
      address: 'https://amp.abc.net.au/article/104020954',
      publishedOn: '2024-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0049',
    content: {
      kind: 'news',
      title: {
        en: "2024 Report: Cambodia's combat to human trafficking intensifies",
      },
      authors: [],
      publisher: 'Global Human Rights TV',
      address: 'https://ghrtv.org/2024-report-cambodias-combat-to-human-trafficking-intensifies',
      publishedOn: '2025-04-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0050',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia steps up its fight against trafficking in persons (in Spanish: Camboya intensifica lucha contra la trata de personas)',
      },
      authors: [],
      publisher: 'Nhan Dan (Spanish edition)',
      address: 'https://es.nhandan.vn/camboya-intensifica-lucha-contra-la-trata-de-personas-post73828.html',
      language: 'es',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The day of publication was not in the part that was read.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ថ្ងៃផ្សាយមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0051',
    content: {
      kind: 'news',
      title: {
        en: 'News item in Japanese on NCCT statistics',
      },
      authors: [],
      publisher: 'Poste Cambodia (citing Khmer Times)',
      address: 'https://poste-kh.com/news/2024-03-26-6227',
      publishedOn: '2024-03-26',
      language: 'ja',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0052',
    content: {
      kind: 'news',
      title: {
        en: 'Thailand tightens cooperation with neighbor to combat online trafficking and enhance victim assistance',
      },
      authors: [],
      publisher: 'Thailand Anti-Human Trafficking Action',
      address:
        'https://thaianti-humantraffickingaction.org/Home/2024/05/30/thailand-tightens-cooperation-with-neighbor-to-combat-online-trafficking-and-enhance-victim-assistance',
      publishedOn: '2024-05-30',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0053',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia Cracks Down on Online Scams with Working Group',
      },
      authors: [],
      publisher: 'Cambodianess',
      address: 'https://cambodianess.com/article/cambodia-cracks-down-on-online-scams-with-working-group',
      publishedOn: '2024-07',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The year of publication is inferred.',
        km: 'ឆ្នាំផ្សាយបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'S-0054',
    content: {
      kind: 'news',
      title: {
        en: "Cambodia: Police increasing pressure on int'l human trafficking gangs",
      },
      authors: [],
      publisher: 'AsiaViews (Khmer Times, 12 Aug 2024)',
      address: 'https://asiaviews.net/cambodia-police-increasing-pressure-on-intl-human-trafficking-gangs',
      publishedOn: '2024-08-12',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0055',
    content: {
      kind: 'news',
      title: {
        en: "Ministry: US sanctions on tycoon Ly Yong Phat and L.Y.P. Group 'unjust'",
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address:
        'https://phnompenhpost.com/national/ministry-us-sanctions-on-tycoon-ly-yong-phat-and-l-y-p-group-unjust-',
      publishedOn: '2024-09',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0056',
    content: {
      kind: 'news',
      title: {
        en: 'Police Academy of Cambodia and APLE collaborate to enhance skills of national police trainers',
      },
      authors: [],
      publisher: 'APLE Cambodia',
      address:
        'https://aplecambodia.org/kh/police-academy-of-cambodia-and-aple-collaborate-to-enhance-skills-of-national-police-trainers',
      publishedOn: '2024-09',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0057',
    content: {
      kind: 'news',
      title: {
        en: 'Award-winning journalist Mech Dara arrested in Cambodia',
      },
      authors: [],
      publisher: 'Head Topics (ABC Australia)',
      address: 'https://headtopics.com/au/award-winning-journalist-mech-dara-arrested-in-cambodia-59704190',
      publishedOn: '2024-10-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0058',
    content: {
      kind: 'news',
      title: {
        en: 'PM remarks at the 12 December 2024 national anti-trafficking day',
      },
      authors: [],
      publisher: 'Fresh News Asia',
      address: 'https://en.freshnewsasia.com/index.php/en/56051-2024-12-12-04-52-14.html',
      publishedOn: '2024-12-12',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0059',
    content: {
      kind: 'news',
      title: {
        en: 'ACU [to] reveal details of ongoing bribery investigation',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://m.phnompenhpost.com/national/acu-reveal-details-of-ongoing-bribery-investigation',
      publishedOn: '2025-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0060',
    content: {
      kind: 'news',
      title: {
        en: 'Manet gets serious on scams, personally leading new commission',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address:
        'https://m.phnompenhpost.com/national/manet-gets-serious-on-scams-personally-leading-new-commission',
      publishedOn: '2025-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0061',
    content: {
      kind: 'news',
      title: {
        en: 'Is Cambodia serious about ending organized cyberscams?',
      },
      authors: [],
      publisher: 'Deutsche Welle (via Qoshe)',
      address:
        'https://dfnihf8fcqrzv.cloudfront.net/deutsche-welle/david-hutt/is-cambodia-serious-about-ending-organized-cyberscams-/181409643',
      publishedOn: '2025-03-18',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0062',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia continues raids on scam centers, bringing arrests in past 3 weeks over 2,100',
      },
      authors: [],
      publisher: 'daily8.com (AP)',
      address: 'https://www.daily8.com/en/article/e377ce9c83cccb6074aeb0561014f95a',
      publishedOn: '2025-07',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0063',
    content: {
      kind: 'news',
      title: {
        en: 'Manet orders renewed focus on online scam crackdown',
      },
      authors: [],
      publisher: 'The Nation (mirror)',
      address: 'https://thai3.localynews.cloudns.ch/blogs/news/general/40052644',
      publishedOn: '2025-07-16',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0064',
    content: {
      kind: 'news',
      title: {
        en: 'Royal Government measures to prevent and suppress online scams',
      },
      authors: [],
      publisher: 'Fresh News Asia',
      address: 'https://en.freshnewsasia.com/index.php/en/localnews/62029-2025-07-16-08-15-20.html',
      publishedOn: '2025-07-16',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0065',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia scam centers: Over 2,100 nabbed in 3 weeks',
      },
      authors: [],
      publisher: 'Cebu Daily News (AP)',
      address: 'https://cebudailynews.inquirer.net/647822/cambodia-scam-centers-over-2100-nabbed-in-3-weeks',
      publishedOn: '2025-07-19',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0066',
    content: {
      kind: 'news',
      title: {
        en: "Why Cambodia's scam crackdown is unlikely to target masterminds",
      },
      authors: [],
      publisher: 'daily8.com (CNA commentary by Franceschini and Li)',
      address: 'https://www.daily8.com/en/article/20e548caee8ae873f388eed90b74b18b',
      publishedOn: '2025-08',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'A commentary. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អត្ថាធិប្បាយ។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0067',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia cybercrime crackdown arrest tally hits 2,000',
      },
      authors: [],
      publisher: 'daily8.com (CNA/AFP)',
      address: 'https://www.daily8.com/en/article/fd5ab8ca57e61227e76386867ce731f5',
      publishedOn: '2025-07-18',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0068',
    content: {
      kind: 'news',
      title: {
        en: 'Joint forces raids of 16 July 2025; prosecutor suspended',
      },
      authors: [],
      publisher: 'The Nation (Thailand)',
      address: 'https://www.nationthailand.com/blogs/news/asean/40052693',
      publishedOn: '2025-07',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0069',
    content: {
      kind: 'news',
      title: {
        en: 'Over 400 suspects and victims arrested and rescued in Cambodia for human trafficking and sex trade crimes',
      },
      authors: [],
      publisher: 'The Star (Malaysia)',
      address:
        'https://www.thestar.com.my/aseanplus/aseanplus-news/2025/08/21/over-400-suspects-and-victims-arrested-and-rescued-in-cambodia-for-human-trafficking-and-sex-trade-crimes',
      publishedOn: '2025-08-21',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0070',
    content: {
      kind: 'news',
      title: {
        en: 'Deportation of 64 South Korean nationals and CCOS results 27 June–14 October 2025',
      },
      authors: [],
      publisher: 'Fresh News Asia',
      address: 'https://m.en.freshnewsasia.com/index.php/en/localnews/64566-2025-10-18-03-00-03.html',
      publishedOn: '2025-10-18',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0071',
    content: {
      kind: 'news',
      title: {
        en: 'South Korea, Cambodia Launch Joint Task Force to Combat Transnational Crime',
      },
      authors: [],
      publisher: 'eposo media',
      address: 'https://media.eposo.net/en/news/cmht6xv0304ml12hjnwxem3gk',
      publishedOn: '2025-11',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0072',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia and South Korea plan joint task force',
      },
      authors: [],
      publisher: 'koreathread.com (Phnom Penh Post)',
      address: 'https://koreathread.com/?p=16043',
      publishedOn: '2025-10-28',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0073',
    content: {
      kind: 'news',
      title: {
        en: 'Korea–Cambodia agree to form task force on kidnapping and confinement',
      },
      authors: [],
      publisher: 'Chosun Biz',
      address: 'https://biz.chosun.com/en/en-society/2025/10/18/FFWXCCQRSNEZ7JASIMDQN73G4A/?outputType=amp',
      publishedOn: '2025-10-18',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0074',
    content: {
      kind: 'news',
      title: {
        en: 'Business owners fear loss of funds after NBC dissolves Huione Pay',
      },
      authors: [],
      publisher: 'Mekong Independent',
      address: 'https://mekongindependent.com/?p=1177',
      publishedOn: '2025-12',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0075',
    content: {
      kind: 'news',
      title: {
        en: "Is Cambodia's new anti-scam law just another 'paper reform'?",
      },
      authors: [],
      publisher: 'efinder.lk (analysis of a South China Morning Post article)',
      address: 'https://efinder.lk/news/article/is-cambodias-new-anti-scam-law-just-another-paper-reform',
      publishedOn: '2026',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'A third party’s summary of a South China Morning Post headline and one quoted sentence; the article itself was not read.',
        km: 'សេចក្តីសង្ខេបរបស់ភាគីទីបី អំពីចំណងជើងរបស់ South China Morning Post និងប្រយោគដកស្រង់មួយ។ អត្ថបទដើមមិនត្រូវបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0076',
    content: {
      kind: 'news',
      title: {
        en: 'Scam kingpin Chen Zhi investigated by China police',
      },
      authors: [],
      publisher: 'AsiaOne',
      address: 'https://www.asiaone.com/asia/scam-kingpin-chen-zhi-investigated-china-police',
      publishedOn: '2026-01-08',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0077',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodian authorities arrest and extradite Chen Zhi',
      },
      authors: [],
      publisher: 'The Nation (Thailand)',
      address: 'https://www.nationthailand.com/news/general/40060915',
      publishedOn: '2026-01-08',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0078',
    content: {
      kind: 'news',
      title: {
        en: "Chinese media footage of Chen Zhi's arrival",
      },
      authors: [],
      publisher: 'The Nation (Thailand)',
      address: 'https://www.nationthailand.com/news/world/40060976',
      publishedOn: '2026-01-09',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0079',
    content: {
      kind: 'news',
      title: {
        en: 'Case Explained: Former Tycoon detained for illegal recruitment for exploitation, aggravated fraud, organized crime, and money laundering',
      },
      authors: [],
      publisher: 'InfoFusionX',
      address:
        'https://infofusionx.com/crime/case-explained-former-tycoon-detained-for-illegal-recruitment-for-exploitation-aggravated-fraud-organized-crime-and-money-laundering-legal-perspective-2026-01-17-055200',
      publishedOn: '2026-01-17',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0080',
    content: {
      kind: 'news',
      title: {
        en: 'Alleged scam mastermind arrested after being exposed by BBC',
      },
      authors: [],
      publisher: 'MyJoyOnline (BBC)',
      address: 'https://www.myjoyonline.com/alleged-scam-mastermind-arrested-after-being-exposed-by-bbc',
      publishedOn: '2026-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0081',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia steps up regional fight against cyber scams',
      },
      authors: [],
      publisher: 'VietnamPlus',
      address:
        'https://en.vietnamplus.vn/cambodia-steps-up-regional-fight-against-cyber-scams-post336709.vnp',
      publishedOn: '2026-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0082',
    content: {
      kind: 'news',
      title: {
        en: "Fake Indian police station, Gandhi portraits found inside 'digital arrest' scam den in Cambodia",
      },
      authors: [],
      publisher: 'PTC News',
      address:
        'https://www.ptcnews.tv/world-news/fake-indian-police-station-gandhi-portraits-found-inside-digital-arrest-scam-den-in-cambodia-4421254',
      publishedOn: '2026-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0083',
    content: {
      kind: 'news',
      title: {
        en: 'In Cambodia, thousands leave scam compounds and face limited help',
      },
      authors: [],
      publisher: 'The Gentle Light (summary of AP)',
      address: 'https://thegentlelight-web.pages.dev/ca/news/n/mliply5yk8uwem2b3f00000000',
      publishedOn: '2026-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0084',
    content: {
      kind: 'news',
      title: {
        en: 'In Cambodia, thousands flood out of scam compounds and find increasingly little help',
      },
      authors: [],
      publisher: 'Star Tribune (AP)',
      address:
        'https://www.startribune.com/in-cambodia-thousands-flood-out-of-scam-compounds-and-find-increasingly-little-help/601580724',
      publishedOn: '2026-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The only shelter for these victims run by a non-governmental organisation housed about 150 people and had turned away more than 300. The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ទីជម្រកតែមួយគត់របស់អង្គការក្រៅរដ្ឋាភិបាលសម្រាប់ជនរងគ្រោះទាំងនេះ បានទទួលប្រហែល ១៥០ នាក់ និងមិនអាចទទួលជាង ៣០០ នាក់។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0085',
    content: {
      kind: 'news',
      title: {
        en: 'Sar Sokha: 48,000 deported since 2023; police stretched',
      },
      authors: [],
      publisher: 'cryptonewsdev mirror (Protos)',
      address: 'https://cryptonewsdev.yap5.ru/news/security/32456397',
      publishedOn: '2026-02',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0086',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia announces figures on online-scam crackdown',
      },
      authors: [],
      publisher: 'Lao Dong',
      address:
        'https://news.laodong.vn/the-gioi/campuchia-cong-bo-loat-so-lieu-an-tuong-ve-truy-quet-lua-dao-truc-tuyen-1657856.ldo',
      publishedOn: '2026-02',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0087',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia has closed almost 200 scam centers in crackdown',
      },
      authors: [],
      publisher: 'Korea JoongAng Daily (Reuters)',
      address:
        'https://koreajoongangdaily.joins.com/news/2026-02-11/world/world/Cambodia-has-closed-almost-200-scam-centers-in-crackdown/2521775',
      publishedOn: '2026-02-11',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0088',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia shuts nearly 200 scam centres; media taken to Kampot site',
      },
      authors: [],
      publisher: 'The Independent (Reuters)',
      address:
        'https://www.the-independent.com/asia/southeast-asia/cambodia-scam-centres-fraud-kampot-b2918239.html',
      publishedOn: '2026-02-11',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title is a description; the headline was not in the part that was read.',
        km: 'ចំណងជើងនេះជាការពណ៌នា។ ចំណងជើងដើមមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0089',
    content: {
      kind: 'news',
      title: {
        en: 'CCOS briefing to the diplomatic corps, 18 February 2026',
      },
      authors: [],
      publisher: 'Fresh News Asia',
      address: 'https://m.en.freshnewsasia.com/index.php/en/localnews/68173-2026-02-19-04-26-29.html',
      publishedOn: '2026-02-19',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0090',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia deports over 30,000 online scam suspects',
      },
      authors: [],
      publisher: 'News.az (Xinhua)',
      address: 'https://news.az/news/cambodia-deports-over-30-000-online-scam-suspects',
      publishedOn: '2026-02-25',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0091',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia drafts its first law targeting online scam centers',
      },
      authors: [],
      publisher: 'WSOC-TV (AP)',
      address: 'https://www.wsoctv.com/news/technology/cambodia-drafts-its/SNAHI2SYMM77FKJPM23IJFVAUI/',
      publishedOn: '2026-03-13',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0092',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia approves draft law targeting cyberscammers',
      },
      authors: [],
      publisher: 'The Straits Times (AFP)',
      address:
        'https://www.straitstimes.com/asia/se-asia/cambodia-approves-draft-law-targeting-cyberscammers',
      publishedOn: '2026-03-13',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0093',
    content: {
      kind: 'report',
      title: {
        en: '2020 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State (via ecoi.net)',
      address: 'https://www.ecoi.net/en/document/2036233.html',
      publishedOn: '2020',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Ranks Cambodia on the Tier 2 Watch List. Another copy: https://www.state.gov/reports/2020-trafficking-in-persons-report/cambodia/',
        km: 'ចាត់កម្ពុជាក្នុងបញ្ជីតាមដានលំដាប់ទី២។ ច្បាប់ចម្លងមួយទៀតមាននៅ៖ https://www.state.gov/reports/2020-trafficking-in-persons-report/cambodia/',
      },
    },
  },
  {
    reference: 'S-0094',
    content: {
      kind: 'report',
      title: {
        en: '2021 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State (via ecoi.net)',
      address: 'https://www.ecoi.net/en/document/2055159.html',
      publishedOn: '2021',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Ranks Cambodia on the Tier 2 Watch List.',
        km: 'ចាត់កម្ពុជាក្នុងបញ្ជីតាមដានលំដាប់ទី២។',
      },
    },
  },
  {
    reference: 'S-0095',
    content: {
      kind: 'report',
      title: {
        en: '2023 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State (via State Newswire)',
      address: 'https://statenewswire.com/stories/644414928-2023-trafficking-in-persons-report-cambodia',
      publishedOn: '2023-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Ranks Cambodia at Tier 3.',
        km: 'ចាត់កម្ពុជានៅលំដាប់ទី៣។',
      },
    },
  },
  {
    reference: 'S-0096',
    content: {
      kind: 'news',
      title: {
        en: 'US State Department labels Cambodia state sponsor of human trafficking',
      },
      authors: [],
      publisher: 'CamboJA News',
      address:
        'https://cambojanews.com/us-state-department-labels-cambodia-state-sponsor-of-human-trafficking',
      publishedOn: '2025-10',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Reports the ranking of 2025: Tier 3, the fourth year in a row, with the label of a state sponsor of trafficking for the first time. The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'រាយការណ៍អំពីចំណាត់ថ្នាក់ឆ្នាំ ២០២៥៖ លំដាប់ទី៣ ជាឆ្នាំទីបួនជាប់គ្នា ហើយជាលើកដំបូងត្រូវបានហៅថារដ្ឋឧបត្ថម្ភការជួញដូរមនុស្ស។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0097',
    content: {
      kind: 'news',
      title: {
        en: 'Police stepping [up] operations [to] combat human trafficking',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://m.phnompenhpost.com/national/police-stepping-operations-combat-human-trafficking',
      publishedOn: '2018',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0098',
    content: {
      kind: 'news',
      title: {
        en: 'Committee vows [to] strengthen human trafficking prevention',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/committee-vows-strengthen-human-trafficking-prevention',
      publishedOn: '2020',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0099',
    content: {
      kind: 'news',
      title: {
        en: "No Change to Cambodia's Human Trafficking Rank",
      },
      authors: [],
      publisher: 'The Cambodia Daily',
      address: 'https://english.cambodiadaily.com/news/no-change-to-cambodias-human-trafficking-rank-62097/',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The day of publication was not in the part that was read.',
        km: 'ថ្ងៃផ្សាយមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    reference: 'S-0100',
    content: {
      kind: 'report',
      title: {
        en: '2017 Trafficking in Persons Report: Cambodia',
      },
      authors: [],
      publisher: 'US Department of State',
      address: 'https://www.state.gov/reports/2017-trafficking-in-persons-report/cambodia/',
      publishedOn: '2017',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {},
    },
  },
  {
    reference: 'S-0101',
    content: {
      kind: 'news',
      title: {
        en: "Kingdom slips in TI's graft index",
      },
      authors: [],
      publisher: 'Open Development Cambodia (Phnom Penh Post)',
      address: 'https://opendevelopmentcambodia.net/news/kingdom-slips-in-tis-graft-index/',
      publishedOn: '2017-01',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Corruption Perceptions Index 2016: 21 of 100.',
        km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ ឆ្នាំ ២០១៦៖ ២១ លើ ១០០។',
      },
    },
  },
  {
    reference: 'S-0102',
    content: {
      kind: 'statement',
      title: {
        en: 'CPI 2024 Press Release Cambodia',
      },
      authors: [],
      publisher: 'Transparency International Cambodia',
      address: 'https://www.ticambodia.org/cpi-2024-press-release-cambodia-en',
      publishedOn: '2025-02-11',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Corruption Perceptions Index 2024: 21 of 100, rank 158 of 180; one point lower than in 2023.',
        km: 'សន្ទស្សន៍យល់ឃើញអំពើពុករលួយ ឆ្នាំ ២០២៤៖ ២១ លើ ១០០ ចំណាត់ថ្នាក់ ១៥៨ ក្នុងចំណោម ១៨០ ទាបជាងឆ្នាំ ២០២៣ មួយពិន្ទុ។',
      },
    },
  },
  {
    reference: 'S-0103',
    content: {
      kind: 'news',
      title: {
        en: "Cambodia fails to meet minimum standards for combating human trafficking, US gov't reports",
      },
      authors: [],
      publisher: 'CamboJA News',
      address:
        'https://cambojanews.com/cambodia-fails-to-meet-minimum-standards-for-combating-human-trafficking-us-govt-reports/',
      publishedOn: '2023-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Reports the State Department’s estimate of more than 10,000 victims held in compounds. The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'រាយការណ៍ការប៉ាន់ស្មានរបស់ក្រសួងការបរទេសអាមេរិក៖ ជនរងគ្រោះជាង ១០ ០០០ នាក់ស្ថិតក្នុងមណ្ឌល។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0104',
    content: {
      kind: 'report',
      title: {
        en: '2021 Trafficking in Persons Report: Cambodia (protection section)',
      },
      authors: [],
      publisher: 'US Department of State',
      address: 'https://www.state.gov/reports/2021-trafficking-in-persons-report/cambodia/',
      publishedOn: '2021',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Gives the potential victims identified by police in the report’s period: 322 of labour trafficking and 95 of sex trafficking, against 66 and 76 in 2019.',
        km: 'ផ្តល់ចំនួនអ្នកដែលនគរបាលសង្ស័យថាជាជនរងគ្រោះក្នុងរយៈពេលនៃរបាយការណ៍៖ ៣២២ នាក់ខាងពលកម្ម និង ៩៥ នាក់ខាងផ្លូវភេទ ធៀបនឹង ៦៦ និង ៧៦ ក្នុងឆ្នាំ ២០១៩។',
      },
    },
  },
  {
    reference: 'S-0105',
    content: {
      kind: 'statement',
      title: {
        en: "Amnesty press release on 'I Was Someone Else's Property'",
      },
      authors: [],
      publisher: 'livenews.co.nz (Amnesty International)',
      address: 'https://livenews.co.nz/?p=297813',
      publishedOn: '2025-06-26',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'The report names 53 compounds with abuses and rests on interviews with 58 survivors of eight nationalities. The title was read from the address or from the first line of the page and may differ from the headline. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'របាយការណ៍បញ្ជាក់មណ្ឌល ៥៣ ដែលមានការរំលោភ ហើយផ្អែកលើការសម្ភាសអ្នករងគ្រោះ ៥៨ នាក់ នៃប្រាំបីសញ្ជាតិ។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0106',
    content: {
      kind: 'news',
      title: {
        en: "Scam compounds labeled a 'living nightmare' as Cambodian government accused of turning a blind eye",
      },
      authors: [],
      publisher: 'cybersecurityboard.com (The Record)',
      address:
        'https://cybersecurityboard.com/scam-compounds-labeled-a-living-nightmare-as-cambodian-government-accused-of-turning-a-blind-eye-the-record-from-recorded-future-news',
      publishedOn: '2025-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Mentions 45 further suspicious places, and the NCCT’s letter to Amnesty: more than 3,500 requests for intervention about 6,584 people from 2024 to early 2025. The title was read from the address or from the first line of the page and may differ from the headline. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'និយាយអំពីកន្លែងសង្ស័យ ៤៥ ទៀត និងលិខិតរបស់ NCCT ទៅអង្គការលើកលែងទោសអន្តរជាតិ៖ សំណើអន្តរាគមន៍ជាង ៣ ៥០០ អំពីមនុស្ស ៦ ៥៨៤ នាក់ ពីឆ្នាំ ២០២៤ ដល់ដើមឆ្នាំ ២០២៥។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0107',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia: Government allows slavery and torture to flourish inside hellish scamming compounds – Amnesty International',
      },
      authors: [],
      publisher: 'SDGtalks.ai (digest of Amnesty International)',
      address:
        'https://sdgtalks.ai/cambodia-government-allows-slavery-and-torture-to-flourish-inside-hellish-scamming-compounds-amnesty-international',
      publishedOn: '2025-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Amnesty found more than two thirds of the compounds still running after police action. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'អង្គការលើកលែងទោសអន្តរជាតិបានរកឃើញថា មណ្ឌលជាងពីរភាគបីនៅតែដំណើរការក្រោយសកម្មភាពនគរបាល។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0108',
    content: {
      kind: 'news',
      title: {
        en: 'Are cyber-scam operations widespread in Cambodia?',
      },
      authors: [],
      publisher: 'The Phnom Penh Post',
      address: 'https://phnompenhpost.com/national/are-cyber-scam-operations-widespread-in-cambodia-',
      publishedOn: '2024-05',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Reports an estimate by the United States Institute of Peace: scam operations in Cambodia return more than 12.5 billion US dollars a year. The title was read from the address or from the first line of the page and may differ from the headline.',
        km: 'រាយការណ៍ការប៉ាន់ស្មានរបស់វិទ្យាស្ថានសន្តិភាពសហរដ្ឋអាមេរិក៖ ការឆបោកនៅកម្ពុជាបានប្រាក់ជាង ១២,៥ ប៊ីលានដុល្លារក្នុងមួយឆ្នាំ។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។',
      },
    },
  },
  {
    reference: 'S-0109',
    content: {
      kind: 'news',
      title: {
        en: "Cambodian politicians 'profit from online scammers'",
      },
      authors: [],
      publisher: 'daily8.com (The Times)',
      address: 'https://test.daily8.com/en/article/05983cdc094ae31f7ad075fac62328a6',
      publishedOn: '2025-05-25',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'Reports an estimate by Humanity Research Consultancy: up to 19 billion US dollars a year, about 60 % of the gross domestic product. The address is that of a copy on another site; look for the publisher’s own page before citing.',
        km: 'រាយការណ៍ការប៉ាន់ស្មានរបស់ Humanity Research Consultancy៖ រហូតដល់ ១៩ ប៊ីលានដុល្លារក្នុងមួយឆ្នាំ ប្រហែល ៦០ ភាគរយនៃផលិតផលក្នុងស្រុកសរុប។ អាសយដ្ឋាននេះជាច្បាប់ចម្លងនៅគេហទំព័រផ្សេង។ សូមរកទំព័ររបស់អ្នកផ្សាយដើម មុនពេលដកស្រង់។',
      },
    },
  },
  {
    reference: 'S-0110',
    content: {
      kind: 'news',
      title: {
        en: 'Crackdown Claims, Compounds Unbroken in Cambodia',
      },
      authors: [],
      publisher: 'c4rr13rx.com (secondary report on Amnesty International)',
      address:
        'https://c4rr13rx.com/news/trafficking/2026-06-crackdown-claims-compounds-unbroken-in-cambodia/',
      publishedOn: '2026-06',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'A secondary report; Amnesty’s own text was not read. It says that some compounds were left out of the crackdown and still run.',
        km: 'របាយការណ៍បន្ត។ អត្ថបទដើមរបស់អង្គការលើកលែងទោសអន្តរជាតិមិនត្រូវបានអានទេ។ វាថា មណ្ឌលខ្លះត្រូវបានទុកចោលក្នុងការបង្ក្រាប ហើយនៅតែដំណើរការ។',
      },
    },
  },
  {
    reference: 'S-0111',
    content: {
      kind: 'news',
      title: {
        en: 'Cambodia steps up fight against online scams, receiving UNODC praise',
      },
      authors: [],
      publisher: 'World Casino Directory',
      address:
        'https://news.worldcasinodirectory.com//cambodia-steps-up-fight-against-online-scams-receiving-unodc-praise-121417',
      language: 'en',
      archive: {},
      isConfidential: false,
      note: {
        en: 'A regional coordinator of the UN Office on Drugs and Crime commended recent efforts and offered support. The title was read from the address or from the first line of the page and may differ from the headline. The day of publication was not in the part that was read.',
        km: 'អ្នកសម្របសម្រួលតំបន់នៃការិយាល័យអង្គការសហប្រជាជាតិទទួលបន្ទុកគ្រឿងញៀន និងបទល្មើស បានសរសើរកិច្ចខិតខំប្រឹងប្រែងថ្មីៗ និងស្នើជំនួយ។ ចំណងជើងបានមកពីអាសយដ្ឋាន ឬបន្ទាត់ទីមួយនៃទំព័រ ហើយអាចខុសពីចំណងជើងដើម។ ថ្ងៃផ្សាយមិនមានក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
]
