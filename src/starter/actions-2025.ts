import type { Action } from '../kinds/action/rules.js'
import type { Given } from './given.js'

/** Actions of 2025. */
export const actions2025: Given<Action>[] = [
  {
    reference: 'A-0044',
    content: {
      title: {
        en: 'Provincial military police held for bribery',
        km: 'មន្ត្រីកងរាជអាវុធហត្ថខេត្តត្រូវបានឃាត់ខ្លួនពីបទសង្ស័យទទួលសំណូក',
      },
      summary: {
        en: 'Three officers in Takeo were detained on 1 January and two of them sent to the Anti-Corruption Unit. They are accused of taking money to overlook drugs and illegal gambling.',
        km: 'មន្ត្រីបីនាក់នៅខេត្តតាកែវត្រូវបានឃាត់ខ្លួននៅថ្ងៃទី១ មករា ហើយពីរនាក់ត្រូវបានបញ្ជូនទៅអង្គភាពប្រឆាំងអំពើពុករលួយ។ ពួកគេត្រូវបានចោទថាទទួលប្រាក់ ដើម្បីបិទភ្នែកចំពោះគ្រឿងញៀន និងល្បែងស៊ីសងខុសច្បាប់។',
      },
      actors: [
        {
          organisation: 'military-police',
          person: {},
        },
        {
          organisation: 'anti-corruption-unit',
          person: {},
        },
      ],
      type: 'prosecution',
      on: '2025-01-05',
      onNote: {
        en: 'The day of the report; the officers were detained on 1 January 2025.',
        km: 'ថ្ងៃនៃព័ត៌មាន។ មន្ត្រីត្រូវបានឃាត់ខ្លួននៅថ្ងៃទី១ មករា ២០២៥។',
      },
      place: {
        en: 'Takeo',
        km: 'ខេត្តតាកែវ',
      },
      figures: [],
      sources: ['S-0059'],
      links: [
        {
          demand: 'D-0003',
          effect: 'partly',
          reason: {
            en: 'The anti-corruption body acts on officers, though not in a trafficking case.',
            km: 'ស្ថាប័នប្រឆាំងអំពើពុករលួយចាត់វិធានការលើមន្ត្រី ប៉ុន្តែមិនមែនក្នុងករណីជួញដូរមនុស្សទេ។',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0045',
    content: {
      title: {
        en: 'Ad hoc commission against online scams under the prime minister',
        km: 'គណៈកម្មការពិសេសប្រឆាំងការឆបោកតាមអនឡាញ ក្រោមនាយករដ្ឋមន្ត្រី',
      },
      summary: {
        en: 'A notice of 20 February put ministers, the police, the army, all governors and the head of the Anti-Corruption Unit into one body under the prime minister, with power to deploy forces.',
        km: 'សេចក្តីជូនដំណឹងថ្ងៃទី២០ កុម្ភៈ បានប្រមូលរដ្ឋមន្ត្រី នគរបាល កងទ័ព អភិបាលខេត្តទាំងអស់ និងប្រធានអង្គភាពប្រឆាំងអំពើពុករលួយ ក្នុងស្ថាប័នតែមួយក្រោមនាយករដ្ឋមន្ត្រី ដែលមានអំណាចប្រើប្រាស់កម្លាំង។',
      },
      actors: [
        {
          organisation: 'prime-minister',
          person: {
            en: 'Hun Manet',
            km: 'ហ៊ុន ម៉ាណែត',
          },
        },
      ],
      type: 'policy',
      on: '2025-02-20',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0060'],
      links: [
        {
          demand: 'D-0002',
          effect: 'advances',
          reason: {
            en: 'One body joins the authorities concerned, with the head of the Anti-Corruption Unit inside.',
            km: 'ស្ថាប័នតែមួយប្រមូលផ្តុំអាជ្ញាធរពាក់ព័ន្ធ រួមទាំងប្រធានអង្គភាពប្រឆាំងអំពើពុករលួយ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0028',
          effect: 'advances',
          reason: {
            en: 'The body that was announced is set up, with power to deploy forces.',
          },
          isContext: false,
        },
        {
          demand: 'D-0011',
          effect: 'advances',
          reason: {
            en: 'One body replaces case-by-case handling inside the country; other states and UN bodies are not part of it.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0046',
    content: {
      title: {
        en: "Central bank withdraws Huione Pay's licence",
        km: 'ធនាគារជាតិដកអាជ្ញាប័ណ្ណ Huione Pay',
      },
      summary: {
        en: 'The central bank said that the firm had not met its rules. The group was accused of laundering money from scams.',
        km: 'ធនាគារជាតិបានឲ្យដឹងថា ក្រុមហ៊ុនមិនបានគោរពតាមបទប្បញ្ញត្តិ។ ក្រុមនេះត្រូវបានចោទថាសម្អាតប្រាក់ពីការឆបោក។',
      },
      actors: [
        {
          organisation: 'national-bank',
          person: {},
        },
      ],
      type: 'policy',
      on: '2025-03',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0061'],
      links: [
        {
          demand: 'D-0016',
          effect: 'partly',
          reason: {
            en: 'Takes the licence of a payment firm accused of moving scam money; no prosecution was reported.',
          },
          isContext: false,
        },
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: 'Takes the licence of a payment firm accused of laundering scam money; no prosecution was reported.',
            km: 'ដកអាជ្ញាប័ណ្ណក្រុមហ៊ុនទូទាត់ប្រាក់ ដែលត្រូវបានចោទថាសម្អាតប្រាក់ពីការឆបោក ប៉ុន្តែគ្មានរាយការណ៍ពីការចោទប្រកាន់តាមផ្លូវតុលាការទេ។',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0047',
    content: {
      title: {
        en: 'Police report for the first half of 2025: 2,418 arrests, 73 prosecutions',
        km: 'របាយការណ៍នគរបាលសម្រាប់ឆមាសទី១ ឆ្នាំ ២០២៥',
      },
      summary: {
        en: 'Actions at 18 alleged scam operations led to 2,418 arrests, 73 prosecutions and 2,322 deportations.',
        km: 'សកម្មភាពនៅទីតាំង ១៨ ដែលត្រូវបានចោទថាជាកន្លែងឆបោក បាននាំឲ្យមានការចាប់ខ្លួន ២ ៤១៨ នាក់ ការចោទប្រកាន់ ៧៣ និងការនិរទេស ២ ៣២២ នាក់។',
      },
      actors: [
        {
          organisation: 'national-police',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2025-06',
      onNote: {
        en: 'The figures cover January to June 2025; reported in July 2025.',
        km: 'តួលេខពីខែមករា ដល់ខែមិថុនា ២០២៥ ដែលរាយការណ៍ក្នុងខែកក្កដា ២០២៥។',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Arrests',
            km: 'ការចាប់ខ្លួន',
          },
          value: 2418,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Prosecutions',
            km: 'ការចោទប្រកាន់',
          },
          value: 73,
          unit: {
            en: 'people or cases (unclear)',
            km: 'នាក់ ឬករណី (មិនច្បាស់)',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Deported',
            km: 'ត្រូវបាននិរទេស',
          },
          value: 2322,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Operations targeted',
            km: 'ទីតាំងដែលជាគោលដៅ',
          },
          value: 18,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
      ],
      sources: ['S-0062'],
      links: [
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: '73 prosecutions stand beside 2,418 arrests; nearly all the others were deported.',
            km: 'ការចោទប្រកាន់ ៧៣ ទន្ទឹមនឹងការចាប់ខ្លួន ២ ៤១៨ នាក់។ អ្នកនៅសល់ភាគច្រើនត្រូវបាននិរទេស។',
          },
          isContext: false,
        },
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: '73 prosecutions stand beside 2,418 arrests; nearly all the others were deported.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0048',
    content: {
      title: {
        en: 'NCCT half-year 2025: 99 cases; 101 people jailed',
        km: 'NCCT ឆមាសទី១ ឆ្នាំ ២០២៥៖ ៩៩ ករណី ជាប់ពន្ធនាគារ ១០១ នាក់',
      },
      summary: {
        en: 'Courts handled 236 cases with 354 defendants, of whom 101 were sentenced to prison.',
        km: 'តុលាការបានដោះស្រាយ ២៣៦ ករណី ដែលមានជនជាប់ចោទ ៣៥៤ នាក់ ក្នុងនោះ ១០១ នាក់ត្រូវបានផ្តន្ទាទោសដាក់ពន្ធនាគារ។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
        {
          organisation: 'provincial-courts',
          person: {},
        },
      ],
      type: 'prosecution',
      on: '2025-08-20',
      onNote: {
        en: 'The day of the report; the figures cover January to June 2025.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Cases',
            km: 'ករណី',
          },
          value: 99,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects arrested',
            km: 'ជនសង្ស័យដែលត្រូវបានចាប់',
          },
          value: 130,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Victims rescued',
            km: 'ជនរងគ្រោះដែលបានជួយសង្គ្រោះ',
          },
          value: 278,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Court cases handled',
          },
          value: 236,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Sentenced to prison',
          },
          value: 101,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2025',
            km: 'មករា ដល់ មិថុនា ២០២៥',
          },
          note: {},
        },
      ],
      sources: ['S-0069'],
      links: [
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: 'Courts convict, but cases fell by 4.8 % while raids on scam sites rose.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0049',
    content: {
      title: {
        en: 'Nationwide directive on online scams',
        km: 'សេចក្តីណែនាំទូទាំងប្រទេសស្តីពីការឆបោកតាមអនឡាញ',
      },
      summary: {
        en: 'Governors and police chiefs were made answerable for clearing scam sites, on pain of transfer or dismissal. Courts were told to take the cases seriously.',
        km: 'អភិបាលខេត្ត និងស្នងការនគរបាលត្រូវទទួលខុសត្រូវក្នុងការបោសសម្អាតទីតាំងឆបោក បើមិនដូច្នេះទេ អាចត្រូវផ្លាស់ប្តូរ ឬដកតំណែង។ តុលាការត្រូវបានណែនាំឲ្យយកចិត្តទុកដាក់លើករណីទាំងនេះ។',
      },
      actors: [
        {
          organisation: 'prime-minister',
          person: {
            en: 'Hun Manet',
            km: 'ហ៊ុន ម៉ាណែត',
          },
        },
      ],
      type: 'policy',
      on: '2025-07-15',
      onNote: {
        en: 'Sources differ on the day: 14 July or 15 July 2025.',
        km: 'ប្រភពមិនត្រូវគ្នាអំពីថ្ងៃ៖ ថ្ងៃទី១៤ ឬទី១៥ កក្កដា ២០២៥។',
      },
      place: {},
      figures: [],
      sources: ['S-0063', 'S-0064', 'S-0014', 'S-0065'],
      links: [
        {
          demand: 'D-0004',
          effect: 'disputed',
          reason: {
            en: 'Names who answers and what they risk; whether anyone of rank was dismissed or tried is not said.',
            km: 'បញ្ជាក់អ្នកទទួលខុសត្រូវ និងវិធានការចំពោះពួកគេ ប៉ុន្តែមិនបានបញ្ជាក់ថាមានអ្នកមានឋានៈណាត្រូវបានដកតំណែង ឬជំនុំជម្រះទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0019',
          effect: 'disputed',
          reason: {
            en: 'The demand was made because of this. Amnesty says that the order leaves out how victims are identified and that they must not be punished.',
          },
          isContext: true,
        },
        {
          demand: 'D-0028',
          effect: 'disputed',
          reason: {
            en: 'Orders action on all sites; whether it reaches the large ones was disputed at the time.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0050',
    content: {
      title: {
        en: '2,137 people detained in three weeks',
        km: 'ឃាត់ខ្លួន ២ ១៣៧ នាក់ក្នុងរយៈពេលបីសប្តាហ៍',
      },
      summary: {
        en: 'Raids at 43 places since 27 June held people of a dozen nationalities.',
        km: 'ប្រតិបត្តិការនៅ ៤៣ កន្លែងតាំងពីថ្ងៃទី២៧ មិថុនា បានឃាត់មនុស្សមកពីសញ្ជាតិប្រហែលដប់ពីរ។',
      },
      actors: [
        {
          organisation: 'joint-provincial-commands',
          person: {},
        },
        {
          organisation: 'ministry-of-information',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2025-07-18',
      onNote: {
        en: 'The day of the count; raids since 27 June 2025.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Detained',
          },
          value: 2137,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '27 Jun to 18 Jul 2025',
          },
          note: {},
        },
        {
          label: {
            en: 'Locations',
            km: 'ទីតាំង',
          },
          value: 43,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: '27 Jun to 18 Jul 2025',
          },
          note: {},
        },
      ],
      sources: ['S-0065', 'S-0066'],
      links: [
        {
          demand: 'D-0009',
          effect: 'disputed',
          reason: {
            en: 'Many sites were raided; researchers doubt that those in charge were reached.',
          },
          isContext: false,
        },
        {
          demand: 'D-0019',
          effect: 'disputed',
          reason: {
            en: 'Researchers note that very few of those found were treated as victims.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0051',
    content: {
      title: {
        en: 'Prosecutor suspended over released suspects',
        km: 'ព្រះរាជអាជ្ញាម្នាក់ត្រូវបានព្យួរការងារ ក្រោយដោះលែងជនសង្ស័យ',
      },
      summary: {
        en: 'The justice ministry suspended a prosecutor who had freed several suspects. Press reports speak of alleged bribes; no finding is recorded here.',
        km: 'ក្រសួងយុត្តិធម៌បានព្យួរការងារព្រះរាជអាជ្ញាម្នាក់ ដែលបានដោះលែងជនសង្ស័យមួយចំនួន។ ព័ត៌មាននិយាយអំពីសំណូកដែលត្រូវបានចោទ ប៉ុន្តែមិនមានកត់ត្រាអំពីការសន្និដ្ឋានណាមួយទេ។',
      },
      actors: [
        {
          organisation: 'ministry-of-justice',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2025-07-18',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0067', 'S-0068'],
      links: [
        {
          demand: 'D-0003',
          effect: 'partly',
          reason: {
            en: 'An official was suspended pending inquiry; the outcome was not seen.',
            km: 'មន្ត្រីម្នាក់ត្រូវបានព្យួរការងាររង់ចាំការស៊ើបអង្កេត ប៉ុន្តែមិនឃើញលទ្ធផលទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0010',
          effect: 'partly',
          reason: {
            en: 'An official was suspended pending inquiry; the outcome was not seen.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0052',
    content: {
      title: {
        en: 'Commission reports 92 sites and 3,455 suspects',
        km: 'គណៈកម្មការរាយការណ៍ ៩២ ទីតាំង និងជនសង្ស័យ ៣ ៤៥៥ នាក់',
      },
      summary: {
        en: 'From 27 June to 14 October actions covered 18 provinces and 20 nationalities; 64 Koreans were sent home on 17 October.',
        km: 'ពីថ្ងៃទី២៧ មិថុនា ដល់ថ្ងៃទី១៤ តុលា សកម្មភាពបានធ្វើក្នុងខេត្ត ១៨ លើមនុស្ស ២០ សញ្ជាតិ។ ពលរដ្ឋកូរ៉េ ៦៤ នាក់ត្រូវបានបញ្ជូនទៅប្រទេសវិញនៅថ្ងៃទី១៧ តុលា។',
      },
      actors: [
        {
          organisation: 'commission-online-scams',
          person: {},
        },
        {
          organisation: 'general-department-of-immigration',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2025-10-17',
      onNote: {
        en: 'The day of the deportation; the figures cover 27 June to 14 October 2025.',
        km: 'ថ្ងៃនៃការនិរទេស។ តួលេខពីថ្ងៃទី២៧ មិថុនា ដល់ទី១៤ តុលា ២០២៥។',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Locations',
            km: 'ទីតាំង',
          },
          value: 92,
          unit: {
            en: 'sites',
            km: 'ទីតាំង',
          },
          period: {
            en: '27 Jun to 14 Oct 2025',
            km: '២៧ មិថុនា ដល់ ១៤ តុលា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects detained',
            km: 'ជនសង្ស័យដែលត្រូវបានឃុំ',
          },
          value: 3455,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '27 Jun to 14 Oct 2025',
            km: '២៧ មិថុនា ដល់ ១៤ តុលា ២០២៥',
          },
          note: {},
        },
        {
          label: {
            en: 'Koreans deported that night',
            km: 'ពលរដ្ឋកូរ៉េដែលត្រូវបាននិរទេសនៅយប់នោះ',
          },
          value: 64,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '17 Oct 2025',
            km: '១៧ តុលា ២០២៥',
          },
          note: {},
        },
      ],
      sources: ['S-0070'],
      links: [
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: 'Reach widened; few prosecutions are named.',
            km: 'វិសាលភាពទូលាយជាងមុន ប៉ុន្តែមានការចោទប្រកាន់តិច។',
          },
          isContext: false,
        },
        {
          demand: 'D-0002',
          effect: 'partly',
          reason: {
            en: 'The transfer was arranged with South Korea.',
            km: 'ការបញ្ជូនទៅវិញត្រូវបានរៀបចំជាមួយកូរ៉េខាងត្បូង។',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0053',
    content: {
      title: {
        en: 'Korea and Cambodia start a joint task force',
        km: 'កូរ៉េ និងកម្ពុជា ចាប់ផ្តើមក្រុមការងាររួម',
      },
      summary: {
        en: 'The leaders agreed on 27 October and the unit began work in November, sharing information on crimes against Koreans.',
        km: 'មេដឹកនាំបានព្រមព្រៀងគ្នានៅថ្ងៃទី២៧ តុលា ហើយក្រុមបានចាប់ផ្តើមការងារក្នុងខែវិច្ឆិកា ដោយចែករំលែកព័ត៌មានអំពីបទល្មើសលើពលរដ្ឋកូរ៉េ។',
      },
      actors: [
        {
          organisation: 'royal-government',
          person: {},
        },
        {
          organisation: 'government-of-south-korea',
          person: {},
        },
      ],
      type: 'cooperation',
      on: '2025-11-10',
      onNote: {
        en: 'Agreed on 27 October; the unit began work in November 2025.',
        km: 'ព្រមព្រៀងនៅថ្ងៃទី២៧ តុលា។ ក្រុមបានចាប់ផ្តើមការងារក្នុងខែវិច្ឆិកា ២០២៥។',
      },
      place: {},
      figures: [],
      sources: ['S-0071', 'S-0072', 'S-0073'],
      links: [
        {
          demand: 'D-0002',
          effect: 'advances',
          reason: {
            en: 'A standing joint unit with foreign police in the country.',
            km: 'ក្រុមរួមអចិន្ត្រៃយ៍ ដែលមាននគរបាលបរទេសធ្វើការក្នុងប្រទេស។',
          },
          isContext: false,
        },
        {
          demand: 'D-0018',
          effect: 'advances',
          reason: {
            en: 'A standing joint unit of two states; the region is larger.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0057',
    content: {
      title: {
        en: 'Huione Pay dissolved over crypto rules',
        km: 'Huione Pay ត្រូវបានរំលាយដោយសារបទប្បញ្ញត្តិរូបិយប័ណ្ណគ្រីបតូ',
      },
      summary: {
        en: 'A notice of 4 December said that the firm had broken the central bank’s rules of 2018 and 2024. Savers queued for their money.',
        km: 'សេចក្តីជូនដំណឹងថ្ងៃទី៤ ធ្នូ ថា ក្រុមហ៊ុនបានបំពានបទប្បញ្ញត្តិរបស់ធនាគារជាតិ ឆ្នាំ ២០១៨ និង ២០២៤។ អ្នកសន្សំប្រាក់បានតម្រង់ជួរដកប្រាក់។',
      },
      actors: [
        {
          organisation: 'national-bank',
          person: {},
        },
      ],
      type: 'policy',
      on: '2025-12-04',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0074'],
      links: [
        {
          demand: 'D-0016',
          effect: 'partly',
          reason: {
            en: 'Ends the firm, but on rules about crypto assets and not on charges of laundering.',
          },
          isContext: false,
        },
        {
          demand: 'D-0020',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. Ends the firm, but on rules about crypto assets and not on charges of laundering.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
]
