import type { Organisation } from '../kinds/organisation/rules.js'
import type { Named } from './given.js'

/** Who asks, who is asked and who acted. Some stand for a group that a source names only in general. */
export const organisations: Named<Organisation>[] = [
  {
    slug: 'licadho',
    content: {
      name: {
        en: 'Cambodian League for the Promotion and Defense of Human Rights',
        km: 'សម្ព័ន្ធខ្មែរជំរឿន និងការពារសិទ្ធិមនុស្ស',
      },
      shortName: {
        en: 'LICADHO',
        km: 'លីកាដូ',
      },
      kind: 'ngo',
      address: 'https://www.licadho-cambodia.org',
      description: {
        en: 'A Cambodian human rights organisation.',
        km: 'អង្គការសិទ្ធិមនុស្សកម្ពុជា។',
      },
    },
  },
  {
    slug: 'royal-government',
    content: {
      name: {
        en: 'Royal Government of Cambodia',
        km: 'រាជរដ្ឋាភិបាលកម្ពុជា',
      },
      shortName: {
        en: 'Government',
        km: 'រាជរដ្ឋាភិបាល',
      },
      kind: 'government',
      description: {},
    },
  },
  {
    slug: 'ministry-of-interior',
    content: {
      name: {
        en: 'Ministry of Interior',
        km: 'ក្រសួងមហាផ្ទៃ',
      },
      shortName: {},
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'ncct',
    content: {
      name: {
        en: 'National Committee for Counter Trafficking',
        km: 'គណៈកម្មាធិការជាតិប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស',
      },
      shortName: {
        en: 'NCCT',
        km: 'គណៈកម្មាធិការប្រឆាំងការជួញដូរមនុស្ស',
      },
      kind: 'agency',
      parent: 'royal-government',
      description: {
        en: 'The committee of ministries and authorities that works against trafficking in persons.',
        km: 'គណៈកម្មាធិការអន្តរក្រសួង និងអាជ្ញាធរ ដែលធ្វើការប្រឆាំងអំពើជួញដូរមនុស្ស។',
      },
    },
  },
  {
    slug: 'ministry-of-labour',
    content: {
      name: {
        en: 'Ministry of Labour and Vocational Training',
        km: 'ក្រសួងការងារ និងបណ្តុះបណ្តាលវិជ្ជាជីវៈ',
      },
      shortName: {
        en: 'Labour ministry',
        km: 'ក្រសួងការងារ',
      },
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'law-enforcement',
    content: {
      name: {
        en: 'Law enforcement authorities of Cambodia',
        km: 'អាជ្ញាធរអនុវត្តច្បាប់កម្ពុជា',
      },
      shortName: {
        en: 'Law enforcement',
        km: 'អាជ្ញាធរអនុវត្តច្បាប់',
      },
      kind: 'other',
      parent: 'royal-government',
      description: {
        en: 'Stands for the authorities where a source says “law enforcement” and names none.',
        km: 'តំណាងឲ្យអាជ្ញាធរ នៅពេលដែលប្រភពនិយាយថា «អាជ្ញាធរអនុវត្តច្បាប់» ដោយមិនបញ្ជាក់ឈ្មោះស្ថាប័ន។',
      },
    },
  },
  {
    slug: 'civil-society-groups-2022',
    content: {
      name: {
        en: 'Thirty-five civil society groups (joint statement of 10 March 2022)',
        km: 'អង្គការសង្គមស៊ីវិល ៣៥ (សេចក្តីថ្លែងការណ៍រួម ថ្ងៃទី១០ មីនា ២០២២)',
      },
      shortName: {
        en: '35 civil society groups',
        km: 'អង្គការសង្គមស៊ីវិល ៣៥',
      },
      kind: 'coalition',
      description: {
        en: 'The groups that signed the joint statement. The list of signatories was not in the part that was read.',
        km: 'អង្គការដែលបានចុះហត្ថលេខាលើសេចក្តីថ្លែងការណ៍រួម។ បញ្ជីហត្ថលេខីមិនមាននៅក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    slug: 'foreign-governments',
    content: {
      name: {
        en: 'Governments of other states',
        km: 'រដ្ឋាភិបាលនៃរដ្ឋដទៃ',
      },
      shortName: {
        en: 'Other governments',
        km: 'រដ្ឋាភិបាលបរទេស',
      },
      kind: 'other',
      description: {
        en: 'Stands for other governments where a demand addresses them together.',
        km: 'តំណាងឲ្យរដ្ឋាភិបាលបរទេស នៅពេលដែលការទាមទារសំដៅលើពួកគេរួមគ្នា។',
      },
    },
  },
  {
    slug: 'united-nations',
    content: {
      name: {
        en: 'United Nations bodies',
        km: 'ស្ថាប័នអង្គការសហប្រជាជាតិ',
      },
      shortName: {
        en: 'UN',
        km: 'អ.ស.ប.',
      },
      kind: 'un-body',
      description: {
        en: 'Stands for UN bodies and agencies where a demand addresses them together.',
        km: 'តំណាងឲ្យស្ថាប័ន និងទីភ្នាក់ងារអង្គការសហប្រជាជាតិ នៅពេលដែលការទាមទារសំដៅលើពួកគេរួមគ្នា។',
      },
    },
  },
  {
    slug: 'us-state-department',
    content: {
      name: {
        en: 'United States Department of State',
        km: 'ក្រសួងការបរទេសសហរដ្ឋអាមេរិក',
      },
      shortName: {
        en: 'US State Department',
        km: 'ក្រសួងការបរទេសអាមេរិក',
      },
      kind: 'foreign-government',
      address: 'https://www.state.gov',
      description: {
        en: 'Issues the yearly Trafficking in Persons (TIP) report.',
        km: 'ជាអ្នកចេញរបាយការណ៍ប្រចាំឆ្នាំស្តីពីការជួញដូរមនុស្ស (TIP)។',
      },
    },
  },
  {
    slug: 'ministry-of-economy-and-finance',
    content: {
      name: {
        en: 'Ministry of Economy and Finance',
        km: 'ក្រសួងសេដ្ឋកិច្ច និងហិរញ្ញវត្ថុ',
      },
      shortName: {},
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'ministry-of-social-affairs',
    content: {
      name: {
        en: 'Ministry of Social Affairs, Veterans and Youth Rehabilitation',
        km: 'ក្រសួងសង្គមកិច្ច អតីតយុទ្ធជន និងយុវនីតិសម្បទា',
      },
      shortName: {
        en: 'MoSVY',
        km: 'ក្រសួងសង្គមកិច្ច',
      },
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'ohchr',
    content: {
      name: {
        en: 'Office of the United Nations High Commissioner for Human Rights',
        km: 'ការិយាល័យឧត្តមស្នងការអង្គការសហប្រជាជាតិទទួលបន្ទុកសិទ្ធិមនុស្ស',
      },
      shortName: {
        en: 'UN Human Rights Office',
        km: 'ការិយាល័យសិទ្ធិមនុស្ស អ.ស.ប.',
      },
      kind: 'un-body',
      address: 'https://www.ohchr.org',
      parent: 'united-nations',
      description: {},
    },
  },
  {
    slug: 'states-of-the-region',
    content: {
      name: {
        en: 'States of South-East and East Asia',
        km: 'រដ្ឋនានានៅអាស៊ីអាគ្នេយ៍ និងអាស៊ីបូព៌ា',
      },
      shortName: {
        en: 'States of the region',
        km: 'រដ្ឋក្នុងតំបន់',
      },
      kind: 'other',
      description: {
        en: 'Stands for the states of the region, Cambodia among them, where a demand addresses them together.',
        km: 'តំណាងឲ្យរដ្ឋនានាក្នុងតំបន់ រួមទាំងកម្ពុជា នៅពេលដែលការទាមទារសំដៅលើពួកគេរួមគ្នា។',
      },
    },
  },
  {
    slug: 'un-special-procedures',
    content: {
      name: {
        en: 'United Nations Special Procedures experts',
        km: 'អ្នកជំនាញនីតិវិធីពិសេសរបស់អង្គការសហប្រជាជាតិ',
      },
      shortName: {
        en: 'UN experts',
        km: 'អ្នកជំនាញ អ.ស.ប.',
      },
      kind: 'un-body',
      parent: 'united-nations',
      description: {
        en: 'Independent human rights experts; they speak in their own name.',
        km: 'អ្នកជំនាញសិទ្ធិមនុស្សឯករាជ្យ ដែលនិយាយក្នុងនាមខ្លួនឯង។',
      },
    },
  },
  {
    slug: 'amnesty-international',
    content: {
      name: {
        en: 'Amnesty International',
        km: 'អង្គការលើកលែងទោសអន្តរជាតិ',
      },
      shortName: {
        en: 'Amnesty',
        km: 'អង្គការលើកលែងទោស',
      },
      kind: 'ngo',
      address: 'https://www.amnesty.org',
      description: {},
    },
  },
  {
    slug: 'civil-society-letter-2026',
    content: {
      name: {
        en: 'Coalition of Cambodian and international civil society groups (joint letter, January 2026)',
        km: 'សម្ព័ន្ធអង្គការសង្គមស៊ីវិលកម្ពុជា និងអន្តរជាតិ (លិខិតរួម ខែមករា ២០២៦)',
      },
      shortName: {
        en: 'Civil society coalition, 2026',
        km: 'សម្ព័ន្ធសង្គមស៊ីវិល ២០២៦',
      },
      kind: 'coalition',
      description: {
        en: 'The groups that sent the joint letter. Their names were not in the part that was read.',
        km: 'អង្គការដែលបានផ្ញើលិខិតរួម។ ឈ្មោះអង្គការមិនមាននៅក្នុងផ្នែកដែលបានអានទេ។',
      },
    },
  },
  {
    slug: 'embassies',
    content: {
      name: {
        en: 'Foreign embassies in Cambodia',
        km: 'ស្ថានទូតបរទេសប្រចាំកម្ពុជា',
      },
      shortName: {
        en: 'Embassies',
        km: 'ស្ថានទូត',
      },
      kind: 'embassy',
      description: {
        en: 'Stands for embassies where a demand addresses them together.',
        km: 'តំណាងឲ្យស្ថានទូត នៅពេលដែលការទាមទារសំដៅលើពួកគេរួមគ្នា។',
      },
    },
  },
  {
    slug: 'transparency-international-cambodia',
    content: {
      name: {
        en: 'Transparency International Cambodia',
        km: 'អង្គការតម្លាភាពកម្ពុជា',
      },
      shortName: {
        en: 'TI Cambodia',
        km: 'តម្លាភាពកម្ពុជា',
      },
      kind: 'ngo',
      address: 'https://www.ticambodia.org',
      description: {},
    },
  },
  {
    slug: 'human-rights-watch',
    content: {
      name: {
        en: 'Human Rights Watch',
        km: 'អង្គការឃ្លាំមើលសិទ្ធិមនុស្ស',
      },
      shortName: {
        en: 'HRW',
        km: 'HRW',
      },
      kind: 'ngo',
      address: 'https://www.hrw.org',
      description: {},
    },
  },
  {
    slug: 'adhoc',
    content: {
      name: {
        en: 'Cambodian Human Rights and Development Association',
        km: 'សមាគមការពារសិទ្ធិមនុស្ស និងអភិវឌ្ឍន៍នៅកម្ពុជា',
      },
      shortName: {
        en: 'ADHOC',
        km: 'អាដហុក',
      },
      kind: 'ngo',
      description: {},
    },
  },
  {
    slug: 'ministry-of-justice',
    content: {
      name: {
        en: 'Ministry of Justice',
        km: 'ក្រសួងយុត្តិធម៌',
      },
      shortName: {},
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'cambodian-youth-network',
    content: {
      name: {
        en: 'Cambodian Youth Network',
        km: 'បណ្តាញយុវជនកម្ពុជា',
      },
      shortName: {
        en: 'CYN',
        km: 'CYN',
      },
      kind: 'ngo',
      description: {},
    },
  },
  {
    slug: 'ilo',
    content: {
      name: {
        en: 'International Labour Organization',
        km: 'អង្គការអន្តរជាតិខាងការងារ',
      },
      shortName: {
        en: 'ILO',
        km: 'ILO',
      },
      kind: 'un-body',
      address: 'https://www.ilo.org',
      parent: 'united-nations',
      description: {},
    },
  },
  {
    slug: 'ilo-ceacr',
    content: {
      name: {
        en: 'ILO Committee of Experts on the Application of Conventions and Recommendations',
        km: 'គណៈកម្មាធិការអ្នកជំនាញរបស់ ILO ស្តីពីការអនុវត្តអនុសញ្ញា និងអនុសាសន៍',
      },
      shortName: {
        en: 'CEACR',
        km: 'CEACR',
      },
      kind: 'un-body',
      parent: 'ilo',
      description: {
        en: 'Examines how states apply the labour conventions they have ratified.',
        km: 'ពិនិត្យរបៀបដែលរដ្ឋនានាអនុវត្តអនុសញ្ញាការងារដែលបានផ្តល់សច្ចាប័ន។',
      },
    },
  },
  {
    slug: 'national-police',
    content: {
      name: {
        en: 'Cambodian National Police',
        km: 'នគរបាលជាតិកម្ពុជា',
      },
      shortName: {
        en: 'National Police',
        km: 'នគរបាលជាតិ',
      },
      kind: 'police',
      parent: 'ministry-of-interior',
      description: {},
    },
  },
  {
    slug: 'ministry-of-posts-and-telecommunications',
    content: {
      name: {
        en: 'Ministry of Posts and Telecommunications',
        km: 'ក្រសួងប្រៃសណីយ៍ និងទូរគមនាគមន៍',
      },
      shortName: {},
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'government-of-thailand',
    content: {
      name: {
        en: 'Government of Thailand',
        km: 'រដ្ឋាភិបាលថៃ',
      },
      shortName: {
        en: 'Thailand',
        km: 'ថៃ',
      },
      kind: 'foreign-government',
      description: {},
    },
  },
  {
    slug: 'thai-ministry-of-digital-economy',
    content: {
      name: {
        en: 'Ministry of Digital Economy and Society of Thailand',
        km: 'ក្រសួងសេដ្ឋកិច្ចឌីជីថល និងសង្គមថៃ',
      },
      shortName: {},
      kind: 'foreign-government',
      parent: 'government-of-thailand',
      description: {},
    },
  },
  {
    slug: 'thai-ministry-of-social-development',
    content: {
      name: {
        en: 'Ministry of Social Development and Human Security of Thailand',
        km: 'ក្រសួងអភិវឌ្ឍន៍សង្គម និងសន្តិសុខមនុស្សថៃ',
      },
      shortName: {},
      kind: 'foreign-government',
      parent: 'government-of-thailand',
      description: {},
    },
  },
  {
    slug: 'preah-sihanouk-province',
    content: {
      name: {
        en: 'Preah Sihanouk Provincial Administration',
        km: 'រដ្ឋបាលខេត្តព្រះសីហនុ',
      },
      shortName: {},
      kind: 'agency',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'prime-minister',
    content: {
      name: {
        en: 'Prime Minister of Cambodia',
        km: 'នាយករដ្ឋមន្ត្រីកម្ពុជា',
      },
      shortName: {
        en: 'Prime Minister',
        km: 'នាយករដ្ឋមន្ត្រី',
      },
      kind: 'government',
      parent: 'royal-government',
      description: {
        en: 'The office; the person is named with each action.',
        km: 'តំណែង។ ឈ្មោះបុគ្គលត្រូវបានបញ្ជាក់ក្នុងសកម្មភាពនីមួយៗ។',
      },
    },
  },
  {
    slug: 'telecommunication-regulator',
    content: {
      name: {
        en: 'Telecommunication Regulator of Cambodia',
        km: 'និយ័តករទូរគមនាគមន៍កម្ពុជា',
      },
      shortName: {
        en: 'TRC',
        km: 'ន.ទ.ក.',
      },
      kind: 'agency',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'royal-academy-for-judicial-professions',
    content: {
      name: {
        en: 'Royal Academy for Judicial Professions',
        km: 'រាជបណ្ឌិត្យសភាវិជ្ជាជីវៈតុលាការ',
      },
      shortName: {},
      kind: 'agency',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'asean-act',
    content: {
      name: {
        en: 'ASEAN–Australia Counter Trafficking',
        km: 'កម្មវិធីអាស៊ាន-អូស្ត្រាលី ប្រយុទ្ធប្រឆាំងអំពើជួញដូរមនុស្ស',
      },
      shortName: {
        en: 'ASEAN-ACT',
        km: 'ASEAN-ACT',
      },
      kind: 'intergovernmental',
      description: {},
    },
  },
  {
    slug: 'iom',
    content: {
      name: {
        en: 'International Organization for Migration',
        km: 'អង្គការអន្តរជាតិទេសន្តរប្រវេសន៍',
      },
      shortName: {
        en: 'IOM',
        km: 'IOM',
      },
      kind: 'un-body',
      parent: 'united-nations',
      description: {},
    },
  },
  {
    slug: 'military-police',
    content: {
      name: {
        en: 'Royal Gendarmerie (military police)',
        km: 'កងរាជអាវុធហត្ថ',
      },
      shortName: {
        en: 'Military police',
        km: 'កងរាជអាវុធហត្ថ',
      },
      kind: 'police',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'ministry-of-foreign-affairs',
    content: {
      name: {
        en: 'Ministry of Foreign Affairs and International Cooperation',
        km: 'ក្រសួងការបរទេស និងសហប្រតិបត្តិការអន្តរជាតិ',
      },
      shortName: {
        en: 'Foreign ministry',
        km: 'ក្រសួងការបរទេស',
      },
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'police-academy',
    content: {
      name: {
        en: 'Police Academy of Cambodia',
        km: 'បណ្ឌិត្យសភានគរបាលកម្ពុជា',
      },
      shortName: {},
      kind: 'police',
      parent: 'ministry-of-interior',
      description: {},
    },
  },
  {
    slug: 'aple',
    content: {
      name: {
        en: 'APLE Cambodia',
        km: 'អង្គការ APLE កម្ពុជា',
      },
      shortName: {
        en: 'APLE',
        km: 'APLE',
      },
      kind: 'ngo',
      address: 'https://aplecambodia.org',
      description: {
        en: 'Works against sexual exploitation of children.',
        km: 'ធ្វើការប្រឆាំងការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារ។',
      },
    },
  },
  {
    slug: 'phnom-penh-court',
    content: {
      name: {
        en: 'Phnom Penh Municipal Court',
        km: 'សាលាដំបូងរាជធានីភ្នំពេញ',
      },
      shortName: {},
      kind: 'court',
      description: {},
    },
  },
  {
    slug: 'anti-corruption-unit',
    content: {
      name: {
        en: 'Anti-Corruption Unit',
        km: 'អង្គភាពប្រឆាំងអំពើពុករលួយ',
      },
      shortName: {
        en: 'ACU',
        km: 'អ.ប.ព.',
      },
      kind: 'agency',
      description: {},
    },
  },
  {
    slug: 'national-bank',
    content: {
      name: {
        en: 'National Bank of Cambodia',
        km: 'ធនាគារជាតិនៃកម្ពុជា',
      },
      shortName: {
        en: 'NBC',
        km: 'ធ.ជ.ក.',
      },
      kind: 'agency',
      description: {},
    },
  },
  {
    slug: 'joint-provincial-commands',
    content: {
      name: {
        en: 'Joint commands of the provinces',
        km: 'គណៈបញ្ជាការឯកភាពរដ្ឋបាលរាជធានី-ខេត្ត',
      },
      shortName: {
        en: 'Joint commands',
        km: 'គណៈបញ្ជាការឯកភាព',
      },
      kind: 'agency',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'ministry-of-information',
    content: {
      name: {
        en: 'Ministry of Information',
        km: 'ក្រសួងព័ត៌មាន',
      },
      shortName: {},
      kind: 'ministry',
      parent: 'royal-government',
      description: {},
    },
  },
  {
    slug: 'provincial-courts',
    content: {
      name: {
        en: 'Courts of first instance',
        km: 'សាលាដំបូងរាជធានី-ខេត្ត',
      },
      shortName: {
        en: 'Courts',
        km: 'សាលាដំបូង',
      },
      kind: 'court',
      description: {
        en: 'Stands for the courts where a report gives one figure for all of them.',
        km: 'តំណាងឲ្យតុលាការ នៅពេលដែលរបាយការណ៍ផ្តល់តួលេខរួមមួយ។',
      },
    },
  },
  {
    slug: 'commission-online-scams',
    content: {
      name: {
        en: 'Commission for Combating Online Scams',
        km: 'គណៈកម្មការប្រយុទ្ធប្រឆាំងការឆបោកតាមប្រព័ន្ធអនឡាញ',
      },
      shortName: {
        en: 'CCOS',
        km: 'គណៈកម្មការប្រឆាំងការឆបោក',
      },
      kind: 'agency',
      parent: 'royal-government',
      description: {
        en: 'Headed by the prime minister; announced in February 2025.',
        km: 'ដឹកនាំដោយនាយករដ្ឋមន្ត្រី ហើយប្រកាសក្នុងខែកុម្ភៈ ២០២៥។',
      },
    },
  },
  {
    slug: 'general-department-of-immigration',
    content: {
      name: {
        en: 'General Department of Immigration',
        km: 'អគ្គនាយកដ្ឋានអន្តោប្រវេសន៍',
      },
      shortName: {},
      kind: 'agency',
      parent: 'ministry-of-interior',
      description: {},
    },
  },
  {
    slug: 'government-of-south-korea',
    content: {
      name: {
        en: 'Government of the Republic of Korea',
        km: 'រដ្ឋាភិបាលសាធារណរដ្ឋកូរ៉េ',
      },
      shortName: {
        en: 'South Korea',
        km: 'កូរ៉េខាងត្បូង',
      },
      kind: 'foreign-government',
      description: {},
    },
  },
  {
    slug: 'parliament',
    content: {
      name: {
        en: 'Parliament of Cambodia',
        km: 'រដ្ឋសភា និងព្រឹទ្ធសភាកម្ពុជា',
      },
      shortName: {
        en: 'Parliament',
        km: 'សភា',
      },
      kind: 'parliament',
      description: {},
    },
  },
  {
    slug: 'kampot-police',
    content: {
      name: {
        en: 'Kampot Provincial Police',
        km: 'ស្នងការដ្ឋាននគរបាលខេត្តកំពត',
      },
      shortName: {},
      kind: 'police',
      parent: 'national-police',
      description: {},
    },
  },
  {
    slug: 'council-of-ministers',
    content: {
      name: {
        en: 'Council of Ministers',
        km: 'គណៈរដ្ឋមន្ត្រី',
      },
      shortName: {
        en: 'Cabinet',
        km: 'គណៈរដ្ឋមន្ត្រី',
      },
      kind: 'government',
      parent: 'royal-government',
      description: {},
    },
  },
]
