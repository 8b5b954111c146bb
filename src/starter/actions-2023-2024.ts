import type { Action } from '../kinds/action/rules.js'
import type { Given } from './given.js'

/** Actions of 2023 and 2024. */
export const actions2023To2024: Given<Action>[] = [
  {
    reference: 'A-0020',
    content: {
      title: {
        en: 'Sihanoukville workshop explains the victim-care circular',
        km: 'សិក្ខាសាលានៅព្រះសីហនុពន្យល់អំពីសារាចរថែទាំជនរងគ្រោះ',
      },
      summary: {
        en: 'With Australian and NGO partners the ministry explained the procedures to those who serve victims.',
        km: 'ជាមួយដៃគូអូស្ត្រាលី និងអង្គការក្រៅរដ្ឋាភិបាល ក្រសួងបានពន្យល់នីតិវិធីដល់អ្នកដែលបម្រើជនរងគ្រោះ។',
      },
      actors: [
        {
          organisation: 'ministry-of-social-affairs',
          person: {},
        },
      ],
      type: 'training',
      on: '2023-02-15',
      onNote: {
        en: 'Year inferred from the date of the circular.',
      },
      place: {
        en: 'Sihanoukville',
        km: 'ក្រុងព្រះសីហនុ',
      },
      figures: [],
      sources: ['S-0040'],
      links: [
        {
          demand: 'D-0014',
          effect: 'advances',
          reason: {
            en: 'Brings the procedure to the most affected province.',
          },
          isContext: false,
        },
        {
          demand: 'D-0006',
          effect: 'advances',
          reason: {
            en: 'This came before the demand. Brings the procedure to the most affected province; LICADHO welcomed the choice.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0021',
    content: {
      title: {
        en: 'Interior minister: 707 reports logged, 120 suspects held',
        km: 'រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃ៖ កត់ត្រារបាយការណ៍ ៧០៧ ឃាត់ខ្លួនជនសង្ស័យ ១២០ នាក់',
      },
      summary: {
        en: 'The interior minister said that 707 reports had been logged since August 2022, that 445 cases covering 1,045 foreigners had moved forward, that five businesses were closed and that 229 reports were closed because they were too vague.',
        km: 'រដ្ឋមន្ត្រីក្រសួងមហាផ្ទៃបានមានប្រសាសន៍ថា តាំងពីខែសីហា ២០២២ មានរបាយការណ៍ ៧០៧ ត្រូវបានកត់ត្រា ករណី ៤៤៥ ដែលពាក់ព័ន្ធនឹងជនបរទេស ១ ០៤៥ នាក់មានដំណើរការ អាជីវកម្មប្រាំត្រូវបានបិទ ហើយរបាយការណ៍ ២២៩ ត្រូវបានបិទដោយសារមិនច្បាស់លាស់។',
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
      type: 'enforcement',
      on: '2023-01-20',
      onNote: {
        en: 'Year inferred.',
        km: 'ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Reports logged',
            km: 'របាយការណ៍ដែលបានកត់ត្រា',
          },
          value: 707,
          unit: {
            en: 'reports',
            km: 'របាយការណ៍',
          },
          period: {
            en: 'Aug 2022 to 20 Jan 2023',
            km: 'សីហា ២០២២ ដល់ ២០ មករា ២០២៣',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects detained',
            km: 'ជនសង្ស័យដែលត្រូវបានឃុំ',
          },
          value: 120,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'Aug 2022 to 20 Jan 2023',
            km: 'សីហា ២០២២ ដល់ ២០ មករា ២០២៣',
          },
          note: {},
        },
        {
          label: {
            en: 'Cases advanced',
            km: 'ករណីដែលមានដំណើរការ',
          },
          value: 445,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'Aug 2022 to 20 Jan 2023',
            km: 'សីហា ២០២២ ដល់ ២០ មករា ២០២៣',
          },
          note: {},
        },
        {
          label: {
            en: 'Reports closed as vague',
            km: 'របាយការណ៍ដែលត្រូវបានបិទព្រោះមិនច្បាស់',
          },
          value: 229,
          unit: {
            en: 'reports',
            km: 'របាយការណ៍',
          },
          period: {
            en: 'Aug 2022 to 20 Jan 2023',
            km: 'សីហា ២០២២ ដល់ ២០ មករា ២០២៣',
          },
          note: {},
        },
      ],
      sources: ['S-0002'],
      links: [
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: '120 suspects were held and cases moved forward; whether rank played a part is not said.',
            km: 'ជនសង្ស័យ ១២០ នាក់ត្រូវបានឃាត់ ហើយករណីខ្លះមានដំណើរការ ប៉ុន្តែមិនបានបញ្ជាក់ថាឋានៈមានឥទ្ធិពលឬទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0005',
          effect: 'partly',
          reason: {
            en: 'This came before the demand. A central log exists, but a third of the reports were closed as too vague.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0022',
    content: {
      title: {
        en: 'VOD closed and its websites blocked',
        km: 'បិទ VOD និងទប់ស្កាត់គេហទំព័ររបស់ខ្លួន',
      },
      summary: {
        en: 'The government withdrew the broadcaster’s licence, and internet providers blocked its sites within minutes. VOD had reported widely on scam compounds.',
        km: 'រដ្ឋាភិបាលបានដកអាជ្ញាប័ណ្ណស្ថានីយនេះ ហើយក្រុមហ៊ុនអ៊ីនធឺណិតបានទប់ស្កាត់គេហទំព័ររបស់ខ្លួនក្នុងរយៈពេលប៉ុន្មាននាទី។ VOD ធ្លាប់រាយការណ៍យ៉ាងទូលំទូលាយអំពីមណ្ឌលឆបោក។',
      },
      actors: [
        {
          organisation: 'prime-minister',
          person: {
            en: 'Hun Sen',
            km: 'ហ៊ុន សែន',
          },
        },
        {
          organisation: 'telecommunication-regulator',
          person: {},
        },
      ],
      type: 'policy',
      on: '2023-02-13',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0041', 'S-0042'],
      links: [
        {
          demand: 'D-0025',
          effect: 'sets-back',
          reason: {
            en: 'Removes a main public source on compounds.',
          },
          isContext: false,
        },
        {
          demand: 'D-0005',
          effect: 'sets-back',
          reason: {
            en: 'This came before the demand. Removes a main public source on compounds and shows how fast sites can be blocked.',
          },
          isContext: true,
        },
      ],
      note: {
        en: 'That VOD reported on compounds is seen from its articles among the sources of this record.',
      },
    },
  },
  {
    reference: 'A-0023',
    content: {
      title: {
        en: 'Justice ministry and ASEAN-ACT train prosecutors and judges',
        km: 'ក្រសួងយុត្តិធម៌ និង ASEAN-ACT បណ្តុះបណ្តាលព្រះរាជអាជ្ញា និងចៅក្រម',
      },
      summary: {
        en: 'A three-day course in Preah Sihanouk taught how to work with witnesses, who are often victims.',
        km: 'វគ្គរយៈពេលបីថ្ងៃនៅខេត្តព្រះសីហនុ បានបង្រៀនអំពីរបៀបធ្វើការជាមួយសាក្សី ដែលជារឿយៗជាជនរងគ្រោះ។',
      },
      actors: [
        {
          organisation: 'ministry-of-justice',
          person: {},
        },
        {
          organisation: 'royal-academy-for-judicial-professions',
          person: {},
        },
        {
          organisation: 'asean-act',
          person: {},
        },
      ],
      type: 'training',
      on: '2023-04-04',
      until: '2023-04-06',
      onNote: {
        en: 'Day and month as given; year inferred.',
        km: 'ថ្ងៃ និងខែតាមអត្ថបទ។ ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
      },
      place: {
        en: 'Preah Sihanouk',
        km: 'ខេត្តព្រះសីហនុ',
      },
      figures: [
        {
          label: {
            en: 'Course length',
            km: 'រយៈពេលវគ្គ',
          },
          value: 3,
          unit: {
            en: 'days',
            km: 'ថ្ងៃ',
          },
          period: {
            en: '4 to 6 April 2023',
            km: '៤ ដល់ ៦ មេសា ២០២៣',
          },
          note: {},
        },
      ],
      sources: ['S-0021'],
      links: [
        {
          demand: 'D-0001',
          effect: 'advances',
          reason: {
            en: 'Trains prosecutors and judges of six provinces, Preah Sihanouk among them.',
            km: 'បណ្តុះបណ្តាលព្រះរាជអាជ្ញា និងចៅក្រមមកពីខេត្តប្រាំមួយ រួមទាំងខេត្តព្រះសីហនុ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0027',
          effect: 'advances',
          reason: {
            en: 'Trains prosecutors and judges of six provinces, Preah Sihanouk among them.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Confidence is low, because the year is inferred.',
        km: 'កម្រិតទំនុកចិត្តទាប ព្រោះឆ្នាំបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'A-0024',
    content: {
      title: {
        en: 'Eight months of operations: 2,132 people rescued',
        km: 'ប្រតិបត្តិការប្រាំបីខែ៖ ជួយសង្គ្រោះបាន ២ ១៣២ នាក់',
      },
      summary: {
        en: 'The ministry said that from 18 August 2022 to 17 April 2023 it answered 850 complaints, sent more than 2,000 people home, arrested 129 suspects and closed five companies. More than 100 complaints led to no action.',
        km: 'ក្រសួងបានឲ្យដឹងថា ពីថ្ងៃទី១៨ សីហា ២០២២ ដល់ថ្ងៃទី១៧ មេសា ២០២៣ បានដោះស្រាយពាក្យបណ្តឹង ៨៥០ បញ្ជូនមនុស្សជាង ២ ០០០ នាក់ទៅប្រទេសវិញ ចាប់ជនសង្ស័យ ១២៩ នាក់ និងបិទក្រុមហ៊ុនប្រាំ។ ពាក្យបណ្តឹងជាង ១០០ មិនបាននាំឲ្យមានវិធានការទេ។',
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
      on: '2023-04-17',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Complaints answered',
            km: 'ពាក្យបណ្តឹងដែលបានដោះស្រាយ',
          },
          value: 850,
          unit: {
            en: 'complaints',
            km: 'ពាក្យបណ្តឹង',
          },
          period: {
            en: '18 Aug 2022 to 17 Apr 2023',
            km: '១៨ សីហា ២០២២ ដល់ ១៧ មេសា ២០២៣',
          },
          note: {},
        },
        {
          label: {
            en: 'People rescued',
            km: 'មនុស្សដែលបានជួយសង្គ្រោះ',
          },
          value: 2132,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug 2022 to 17 Apr 2023',
            km: '១៨ សីហា ២០២២ ដល់ ១៧ មេសា ២០២៣',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects arrested',
            km: 'ជនសង្ស័យដែលត្រូវបានចាប់',
          },
          value: 129,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 Aug 2022 to 17 Apr 2023',
            km: '១៨ សីហា ២០២២ ដល់ ១៧ មេសា ២០២៣',
          },
          note: {},
        },
        {
          label: {
            en: 'Companies shut',
            km: 'ក្រុមហ៊ុនដែលត្រូវបានបិទ',
          },
          value: 5,
          unit: {
            en: 'companies',
            km: 'ក្រុមហ៊ុន',
          },
          period: {
            en: '18 Aug 2022 to 17 Apr 2023',
            km: '១៨ សីហា ២០២២ ដល់ ១៧ មេសា ២០២៣',
          },
          note: {},
        },
      ],
      sources: ['S-0003'],
      links: [
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: 'Few arrests beside many rescues.',
            km: 'ការចាប់ខ្លួនមានតិច ធៀបនឹងការជួយសង្គ្រោះ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0002',
          effect: 'partly',
          reason: {
            en: 'Many people went home, which needs the help of other states; how traffickers were identified is not said.',
            km: 'មនុស្សជាច្រើនបានវិលទៅប្រទេសវិញ ដែលត្រូវការជំនួយពីរដ្ឋដទៃ ប៉ុន្តែមិនបានបញ្ជាក់ពីរបៀបកំណត់អត្តសញ្ញាណអ្នកជួញដូរទេ។',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0025',
    content: {
      title: {
        en: 'Owner of an alleged scam compound receives a royal title',
        km: 'ម្ចាស់មណ្ឌលដែលត្រូវបានចោទថាជាកន្លែងឆបោក ទទួលគោរមងារតាមព្រះរាជក្រឹត្យ',
      },
      summary: {
        en: 'A decree made public on 20 June 2023 gave Li Kuong the title of neak oknha. A BBC film some months before was about a property of his in Sihanoukville that is alleged to be a scam compound. He denied wrongdoing.',
        km: 'ព្រះរាជក្រឹត្យដែលផ្សាយនៅថ្ងៃទី២០ មិថុនា ២០២៣ បានផ្តល់គោរមងារអ្នកឧកញ៉ាដល់លោក លី គួង។ ប៉ុន្មានខែមុន ភាពយន្តរបស់ BBC បាននិយាយអំពីអចលនទ្រព្យរបស់គាត់នៅក្រុងព្រះសីហនុ ដែលត្រូវបានចោទថាជាមណ្ឌលឆបោក។ គាត់បានបដិសេធថាមិនបានប្រព្រឹត្តខុសទេ។',
      },
      actors: [
        {
          organisation: 'royal-government',
          person: {},
        },
      ],
      type: 'other',
      on: '2023-06-20',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0043'],
      links: [
        {
          demand: 'D-0003',
          effect: 'sets-back',
          reason: {
            en: 'Honours a business owner under public allegation; he denied wrongdoing.',
            km: 'ផ្តល់កិត្តិយសដល់ម្ចាស់អាជីវកម្មដែលត្រូវបានចោទជាសាធារណៈ។ គាត់បានបដិសេធ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0010',
          effect: 'sets-back',
          reason: {
            en: 'Honours a business owner under public allegation; he denied wrongdoing. No inquiry was reported.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'He was arrested in January 2026: see A-0055. His name is also spelled Kuong Li and Ly Kuong.',
        km: 'គាត់ត្រូវបានចាប់ខ្លួនក្នុងខែមករា ២០២៦៖ សូមមើល A-0055។ ប្រភពសរសេរឈ្មោះគាត់ជាអក្សរឡាតាំងផ្សេងៗគ្នា។',
      },
    },
  },
  {
    reference: 'A-0026',
    content: {
      title: {
        en: 'Regulator orders blocks on news sites and a public database',
        km: 'និយ័តករបញ្ជាឲ្យទប់ស្កាត់គេហទំព័រព័ត៌មាន និងមូលដ្ឋានទិន្នន័យសាធារណៈ',
      },
      summary: {
        en: 'Before the election of July 2023, providers were told to block The Cambodia Daily, Radio Free Asia and Kamnotra, a public database run by VOD’s parent body. The OONI project measured lasting blocks.',
        km: 'មុនការបោះឆ្នោតខែកក្កដា ២០២៣ ក្រុមហ៊ុនអ៊ីនធឺណិតត្រូវបានណែនាំឲ្យទប់ស្កាត់ The Cambodia Daily វិទ្យុអាស៊ីសេរី និង Kamnotra ដែលជាមូលដ្ឋានទិន្នន័យសាធារណៈរបស់ស្ថាប័នមេរបស់ VOD។ គម្រោង OONI បានវាស់ឃើញការទប់ស្កាត់ជាប់ជានិច្ច។',
      },
      actors: [
        {
          organisation: 'telecommunication-regulator',
          person: {},
        },
      ],
      type: 'policy',
      on: '2023-07-12',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0044', 'S-0045'],
      links: [
        {
          demand: 'D-0025',
          effect: 'sets-back',
          reason: {
            en: 'Public-interest data could no longer be reached inside the country.',
          },
          isContext: false,
        },
        {
          demand: 'D-0005',
          effect: 'sets-back',
          reason: {
            en: 'News sites and a public database were blocked, with lasting effect.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0027',
    content: {
      title: {
        en: 'Interior ministry and IOM train local officials to identify survivors',
        km: 'ក្រសួងមហាផ្ទៃ និង IOM បណ្តុះបណ្តាលមន្ត្រីមូលដ្ឋានអំពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ',
      },
      summary: {
        en: 'Courses began for authorities in Prey Veng and Kampong Thom on detecting and interviewing suspected survivors.',
        km: 'វគ្គបណ្តុះបណ្តាលបានចាប់ផ្តើមសម្រាប់អាជ្ញាធរខេត្តព្រៃវែង និងខេត្តកំពង់ធំ អំពីការរកឃើញ និងការសម្ភាសអ្នកដែលសង្ស័យថាជាជនរងគ្រោះ។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {},
        },
        {
          organisation: 'iom',
          person: {},
        },
      ],
      type: 'training',
      on: '2023-08-23',
      onNote: {
        en: 'Day and month as given; year inferred.',
        km: 'ថ្ងៃ និងខែតាមអត្ថបទ។ ឆ្នាំបានមកពីការសន្និដ្ឋាន។',
      },
      place: {
        en: 'Prey Veng and Kampong Thom',
        km: 'ខេត្តព្រៃវែង និងខេត្តកំពង់ធំ',
      },
      figures: [
        {
          label: {
            en: 'Provinces covered',
            km: 'ចំនួនខេត្ត',
          },
          value: 2,
          unit: {
            en: 'provinces',
            km: 'ខេត្ត',
          },
          period: {
            en: '2023',
            km: '២០២៣',
          },
          note: {},
        },
      ],
      sources: ['S-0004'],
      links: [
        {
          demand: 'D-0001',
          effect: 'advances',
          reason: {
            en: 'Trains local officers to detect and interview suspected survivors, in two provinces.',
            km: 'បណ្តុះបណ្តាលមន្ត្រីមូលដ្ឋានក្នុងខេត្តពីរ ឲ្យចេះរកឃើញ និងសម្ភាសអ្នកដែលសង្ស័យថាជាជនរងគ្រោះ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0014',
          effect: 'advances',
          reason: {
            en: 'Trains local officers to detect and interview suspected survivors, in two provinces.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'Confidence is low, because the year is inferred.',
        km: 'កម្រិតទំនុកចិត្តទាប ព្រោះឆ្នាំបានមកពីការសន្និដ្ឋាន។',
      },
    },
  },
  {
    reference: 'A-0028',
    content: {
      title: {
        en: 'Police question the UN estimate of 100,000',
        km: 'នគរបាលសួរអំពីប្រភពនៃការប៉ាន់ស្មាន ១០០ ០០០ នាក់របស់ អ.ស.ប.',
      },
      summary: {
        en: 'A police spokesperson said that he did not know where the UN’s estimate came from and asked whether it had been investigated.',
        km: 'អ្នកនាំពាក្យនគរបាលថា មិនដឹងថាតួលេខប៉ាន់ស្មានរបស់ អ.ស.ប. មកពីណា ហើយសួរថា តើបានស៊ើបអង្កេតឬទេ។',
      },
      actors: [
        {
          organisation: 'national-police',
          person: {
            en: 'Chhay Kim Khoeun',
            km: 'ឆាយ គឹមខឿន',
          },
        },
      ],
      type: 'statement',
      on: '2023-08-29',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0046'],
      links: [
        {
          demand: 'D-0015',
          effect: 'no-effect',
          reason: {
            en: 'Disputes the scale and announces no measure.',
          },
          isContext: false,
        },
        {
          demand: 'D-0016',
          effect: 'no-effect',
          reason: {
            en: 'Disputes the scale and announces no measure.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0029',
    content: {
      title: {
        en: '259 trafficking cases reported for ten months of 2023',
        km: 'រាយការណ៍ករណីជួញដូរមនុស្ស ២៥៩ ក្នុងដប់ខែ ឆ្នាំ ២០២៣',
      },
      summary: {
        en: "The official count was set against the UN estimate during the US envoy's visit.",
        km: 'តួលេខផ្លូវការនេះត្រូវបានដាក់ធៀបនឹងការប៉ាន់ស្មានរបស់ អ.ស.ប. ក្នុងពេលទស្សនកិច្ចរបស់បេសកជនអាមេរិក។',
      },
      actors: [
        {
          organisation: 'royal-government',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2023-11',
      onNote: {
        en: 'Month of the report; the figure covers January to October 2023.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Cases',
            km: 'ករណី',
          },
          value: 259,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'Jan to Oct 2023',
          },
          note: {},
        },
      ],
      sources: ['S-0026'],
      links: [
        {
          demand: 'D-0032',
          effect: 'disputed',
          reason: {
            en: 'The official count is far below the UN’s estimate, and the two measure different things.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0030',
    content: {
      title: {
        en: 'Conference reviews the old plan and shapes the next',
        km: 'សន្និសីទពិនិត្យផែនការចាស់ និងរៀបចំផែនការថ្មី',
      },
      summary: {
        en: 'The NCCT gathered officials and partners to assess the five-year plan and collect input for a new one.',
        km: 'NCCT បានប្រមូលមន្ត្រី និងដៃគូ ដើម្បីវាយតម្លៃផែនការប្រាំឆ្នាំ និងប្រមូលមតិសម្រាប់ផែនការថ្មី។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
      ],
      type: 'policy',
      on: '2023-11-13',
      onNote: {
        en: 'Year inferred from the period of the plan.',
      },
      place: {},
      figures: [],
      sources: ['S-0024'],
      links: [
        {
          demand: 'D-0030',
          effect: 'partly',
          reason: {
            en: 'A step toward a new plan, with civil society present.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0031',
    content: {
      title: {
        en: 'National strategic plan 2024-2028 launched',
        km: 'ដាក់ឲ្យអនុវត្តផែនការយុទ្ធសាស្ត្រជាតិ ២០២៤-២០២៨',
      },
      summary: {
        en: 'A new five-year roadmap for ministries and provinces was launched on 1 August 2024.',
        km: 'ផែនការថ្មីរយៈពេលប្រាំឆ្នាំសម្រាប់ក្រសួង និងខេត្ត ត្រូវបានដាក់ឲ្យអនុវត្តនៅថ្ងៃទី១ សីហា ២០២៤។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
        {
          organisation: 'royal-government',
          person: {},
        },
      ],
      type: 'policy',
      on: '2024-08-01',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0054'],
      links: [
        {
          demand: 'D-0030',
          effect: 'advances',
          reason: {
            en: 'The plan that was asked for exists; budget and targets were not seen.',
          },
          isContext: false,
        },
        {
          demand: 'D-0002',
          effect: 'advances',
          reason: {
            en: 'One plan for ministries and provinces; budget and targets were not seen.',
            km: 'ផែនការតែមួយសម្រាប់ក្រសួង និងខេត្ត ប៉ុន្តែមិនឃើញថវិកា និងគោលដៅទេ។',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0032',
    content: {
      title: {
        en: 'Victim support centre opened',
        km: 'បើកមជ្ឈមណ្ឌលគាំទ្រជនរងគ្រោះ',
      },
      summary: {
        en: 'The Trafficking in Persons report of 2024 says that the government opened a centre for victims.',
        km: 'របាយការណ៍ TIP ឆ្នាំ ២០២៤ ថា រដ្ឋាភិបាលបានបើកមជ្ឈមណ្ឌលមួយសម្រាប់ជនរងគ្រោះ។',
      },
      actors: [
        {
          organisation: 'royal-government',
          person: {},
        },
      ],
      type: 'victim-support',
      on: '2024',
      onNote: {
        en: 'The day of opening was not found; reported in June 2024.',
      },
      place: {},
      figures: [],
      sources: ['S-0047', 'S-0048'],
      links: [
        {
          demand: 'D-0006',
          effect: 'partly',
          reason: {
            en: 'A service exists; how many it reaches was not seen.',
          },
          isContext: false,
        },
        {
          demand: 'D-0014',
          effect: 'partly',
          reason: {
            en: 'A service exists, but the same report says that authorities kept failing to screen workers.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0033',
    content: {
      title: {
        en: 'Online course on identifying victims launched for officials',
        km: 'បើកវគ្គសិក្សាតាមអនឡាញសម្រាប់មន្ត្រី អំពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ',
      },
      summary: {
        en: 'The Trafficking in Persons report of 2024 notes an online course on identifying victims, open to government officials.',
        km: 'របាយការណ៍ TIP ឆ្នាំ ២០២៤ កត់សម្គាល់ថា មានវគ្គសិក្សាតាមអនឡាញអំពីការកំណត់អត្តសញ្ញាណជនរងគ្រោះ បើកសម្រាប់មន្ត្រីរដ្ឋាភិបាល។',
      },
      actors: [
        {
          organisation: 'royal-government',
          person: {},
        },
      ],
      type: 'training',
      on: '2024',
      onNote: {
        en: 'The day of launch was not found; reported in June 2024.',
        km: 'មិនដឹងថ្ងៃចាប់ផ្តើមទេ។ រាយការណ៍ក្នុងខែមិថុនា ២០២៤។',
      },
      place: {},
      figures: [],
      sources: ['S-0047', 'S-0048'],
      links: [
        {
          demand: 'D-0001',
          effect: 'advances',
          reason: {
            en: 'Gives officers across the country a way to learn; how many took it is not known.',
            km: 'ផ្តល់លទ្ធភាពឲ្យមន្ត្រីទូទាំងប្រទេសរៀន ប៉ុន្តែមិនដឹងចំនួនអ្នកចូលរៀនទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0014',
          effect: 'advances',
          reason: {
            en: 'Gives officials across the country a way to learn identification; how many took it is not known.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0035',
    content: {
      title: {
        en: 'NCCT says about 80% of reported cases are false',
        km: 'NCCT ថា ប្រហែល ៨០ ភាគរយនៃករណីដែលបានរាយការណ៍មិនពិត',
      },
      summary: {
        en: 'The vice-chair said many people file trafficking complaints to solve immigration problems.',
        km: 'អនុប្រធានថា មនុស្សជាច្រើនដាក់ពាក្យបណ្តឹងពីការជួញដូរ ដើម្បីដោះស្រាយបញ្ហាអន្តោប្រវេសន៍។',
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
      on: '2024-03-26',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Share of reports called false',
          },
          value: 80,
          unit: {
            en: 'percent',
            km: 'ភាគរយ',
          },
          period: {
            en: 'to March 2024',
          },
          note: {},
        },
      ],
      sources: ['S-0051'],
      links: [
        {
          demand: 'D-0015',
          effect: 'disputed',
          reason: {
            en: 'Doubts those who complain, while outside bodies report a failure to screen.',
          },
          isContext: false,
        },
        {
          demand: 'D-0005',
          effect: 'disputed',
          reason: {
            en: 'Doubts those who complain, which may keep others from reporting.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0036',
    content: {
      title: {
        en: 'Cambodia and Thailand plan joint work on online trafficking',
        km: 'កម្ពុជា និងថៃ រៀបចំផែនការរួមអំពីការជួញដូរមនុស្សតាមអនឡាញ',
      },
      summary: {
        en: 'Senior officials met on a joint action plan for the procedures agreed earlier, covering investigation and victim help.',
        km: 'មន្ត្រីជាន់ខ្ពស់បានជួបប្រជុំអំពីផែនការសកម្មភាពរួម សម្រាប់នីតិវិធីដែលបានព្រមព្រៀងពីមុន ដែលរួមមានការស៊ើបអង្កេត និងជំនួយដល់ជនរងគ្រោះ។',
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
      on: '2024-05-29',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0052'],
      links: [
        {
          demand: 'D-0002',
          effect: 'advances',
          reason: {
            en: 'Gives the procedures of 2022 a plan of work.',
            km: 'ផ្តល់ផែនការការងារដល់នីតិវិធីឆ្នាំ ២០២២។',
          },
          isContext: false,
        },
        {
          demand: 'D-0018',
          effect: 'advances',
          reason: {
            en: 'This came before the demand. Gives the procedures of 2022 a plan of work.',
          },
          isContext: true,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0037',
    content: {
      title: {
        en: 'Interior ministry creates a 14-member anti-scam group',
        km: 'ក្រសួងមហាផ្ទៃបង្កើតក្រុមប្រឆាំងការឆបោក មានសមាជិក ១៤ នាក់',
      },
      summary: {
        en: 'An order of 30 June set up a body to investigate online scams, take legal action and stop trafficking and violence against victims.',
        km: 'បទបញ្ជាថ្ងៃទី៣០ មិថុនា បានបង្កើតក្រុមមួយ ដើម្បីស៊ើបអង្កេតការឆបោកតាមអនឡាញ ចាត់វិធានការតាមផ្លូវច្បាប់ និងបញ្ឈប់ការជួញដូរមនុស្ស និងអំពើហិង្សាលើជនរងគ្រោះ។',
      },
      actors: [
        {
          organisation: 'ministry-of-interior',
          person: {},
        },
      ],
      type: 'policy',
      on: '2024-06-30',
      onNote: {
        en: 'Year inferred from the report that the article quotes.',
        km: 'ឆ្នាំបានមកពីការសន្និដ្ឋាន តាមរបាយការណ៍ដែលអត្ថបទដកស្រង់។',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Members',
            km: 'សមាជិក',
          },
          value: 14,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2024',
            km: '២០២៤',
          },
          note: {},
        },
      ],
      sources: ['S-0053'],
      links: [
        {
          demand: 'D-0004',
          effect: 'partly',
          reason: {
            en: 'A new mandate; no outcome of a case was reported.',
            km: 'អាណត្តិថ្មី ប៉ុន្តែគ្មានរាយការណ៍ពីលទ្ធផលករណីទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0009',
          effect: 'partly',
          reason: {
            en: 'A new mandate; no outcome of a case was reported.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0038',
    content: {
      title: {
        en: 'Half-year 2024: 104 cases, 134 suspects',
        km: 'ឆមាសទី១ ឆ្នាំ ២០២៤៖ ១០៤ ករណី ជនសង្ស័យ ១៣៤ នាក់',
      },
      summary: {
        en: 'Police and military police sent 134 suspects to court and rescued 290 people; 22 cases were trafficking and 82 sexual exploitation.',
        km: 'នគរបាល និងកងរាជអាវុធហត្ថបានបញ្ជូនជនសង្ស័យ ១៣៤ នាក់ទៅតុលាការ និងជួយសង្គ្រោះមនុស្ស ២៩០ នាក់។ ២២ ករណីជាការជួញដូរ និង ៨២ ករណីជាការកេងប្រវ័ញ្ចផ្លូវភេទ។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
        {
          organisation: 'national-police',
          person: {},
        },
        {
          organisation: 'military-police',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2024-08-12',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Cases',
            km: 'ករណី',
          },
          value: 104,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'January to June 2024',
            km: 'មករា ដល់ មិថុនា ២០២៤',
          },
          note: {},
        },
        {
          label: {
            en: 'Suspects to court',
          },
          value: 134,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2024',
            km: 'មករា ដល់ មិថុនា ២០២៤',
          },
          note: {},
        },
        {
          label: {
            en: 'Victims rescued',
            km: 'ជនរងគ្រោះដែលបានជួយសង្គ្រោះ',
          },
          value: 290,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: 'January to June 2024',
            km: 'មករា ដល់ មិថុនា ២០២៤',
          },
          note: {},
        },
        {
          label: {
            en: 'Trafficking cases',
          },
          value: 22,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: 'January to June 2024',
            km: 'មករា ដល់ មិថុនា ២០២៤',
          },
          note: {},
        },
      ],
      sources: ['S-0054'],
      links: [
        {
          demand: 'D-0012',
          effect: 'partly',
          reason: {
            en: 'More cases than a year before; few of them labour trafficking.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0039',
    content: {
      title: {
        en: 'Foreign ministry calls US sanctions on a senator unjust',
        km: 'ក្រសួងការបរទេសថា ទណ្ឌកម្មអាមេរិកលើសមាជិកព្រឹទ្ធសភាមិនយុត្តិធម៌',
      },
      summary: {
        en: 'After the United States placed sanctions on Senator Ly Yong Phat, the ministry called them unjust and politically motivated and praised his part in development. What is alleged against the senator has not been tested in court in this record.',
        km: 'ក្រោយសហរដ្ឋអាមេរិកដាក់ទណ្ឌកម្មលើលោក លី យ៉ុងផាត់ សមាជិកព្រឹទ្ធសភា ក្រសួងបានហៅទណ្ឌកម្មនោះថាមិនយុត្តិធម៌ និងមានហេតុផលនយោបាយ ហើយបានសរសើរតួនាទីរបស់លោកក្នុងការអភិវឌ្ឍ។ ការចោទប្រកាន់លើសមាជិកព្រឹទ្ធសភារូបនេះ មិនទាន់ត្រូវបានតុលាការពិនិត្យក្នុងកំណត់ត្រានេះទេ។',
      },
      actors: [
        {
          organisation: 'ministry-of-foreign-affairs',
          person: {},
        },
      ],
      type: 'statement',
      on: '2024-09-13',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0055', 'S-0047'],
      links: [
        {
          demand: 'D-0003',
          effect: 'sets-back',
          reason: {
            en: 'The ministry rejects the allegations; no inquiry was reported.',
            km: 'ក្រសួងបដិសេធការចោទប្រកាន់ ហើយគ្មានរាយការណ៍ពីការស៊ើបអង្កេតទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0004',
          effect: 'sets-back',
          reason: {
            en: 'The ministry takes the side of a senator under allegation; no inquiry was reported.',
            km: 'ក្រសួងគាំទ្រសមាជិកព្រឹទ្ធសភាដែលត្រូវបានចោទ ហើយគ្មានរាយការណ៍ពីការស៊ើបអង្កេតទេ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0010',
          effect: 'sets-back',
          reason: {
            en: 'The ministry rejects the allegations; no inquiry was reported.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0040',
    content: {
      title: {
        en: '57 national police trainers learn victim-centred online investigation',
        km: 'គ្រូបង្គោលនគរបាលជាតិ ៥៧ នាក់ រៀនអំពីការស៊ើបអង្កេតតាមអនឡាញដោយយកជនរងគ្រោះជាស្នូល',
      },
      summary: {
        en: 'The Police Academy and APLE ran a three-day course on online child exploitation.',
        km: 'បណ្ឌិត្យសភានគរបាល និងអង្គការ APLE បានរៀបចំវគ្គរយៈពេលបីថ្ងៃ ស្តីពីការកេងប្រវ័ញ្ចកុមារតាមអនឡាញ។',
      },
      actors: [
        {
          organisation: 'police-academy',
          person: {},
        },
        {
          organisation: 'national-police',
          person: {},
        },
        {
          organisation: 'aple',
          person: {},
        },
      ],
      type: 'training',
      on: '2024-09-18',
      until: '2024-09-20',
      onNote: {},
      place: {},
      figures: [
        {
          label: {
            en: 'Trainers trained',
            km: 'គ្រូបង្គោលដែលបានបណ្តុះបណ្តាល',
          },
          value: 57,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 to 20 Sep 2024',
            km: '១៨ ដល់ ២០ កញ្ញា ២០២៤',
          },
          note: {},
        },
        {
          label: {
            en: 'Of whom women',
            km: 'ក្នុងនោះស្ត្រី',
          },
          value: 14,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '18 to 20 Sep 2024',
            km: '១៨ ដល់ ២០ កញ្ញា ២០២៤',
          },
          note: {},
        },
      ],
      sources: ['S-0056'],
      links: [
        {
          demand: 'D-0001',
          effect: 'partly',
          reason: {
            en: 'Builds trainers for online cases, limited to the exploitation of children.',
            km: 'ពង្រឹងសមត្ថភាពគ្រូបង្គោលសម្រាប់ករណីតាមអនឡាញ ប៉ុន្តែកម្រិតត្រឹមការកេងប្រវ័ញ្ចកុមារ។',
          },
          isContext: false,
        },
        {
          demand: 'D-0027',
          effect: 'partly',
          reason: {
            en: 'Builds trainers for online cases, limited to the exploitation of children.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0041',
    content: {
      title: {
        en: 'Journalist Mech Dara arrested and charged',
        km: 'អ្នកកាសែត ម៉ិច ដារ៉ា ត្រូវបានចាប់ខ្លួន និងចោទប្រកាន់',
      },
      summary: {
        en: 'Military police stopped his car on 30 September 2024. He was charged with incitement over posts on social media. A charge is not a finding of guilt.',
        km: 'កងរាជអាវុធហត្ថបានឃាត់រថយន្តរបស់គាត់នៅថ្ងៃទី៣០ កញ្ញា ២០២៤។ គាត់ត្រូវបានចោទប្រកាន់ពីបទញុះញង់ ដោយសារការបង្ហោះលើបណ្តាញសង្គម។ ការចោទប្រកាន់មិនមែនជាការរកឃើញថាមានទោសទេ។',
      },
      actors: [
        {
          organisation: 'military-police',
          person: {},
        },
        {
          organisation: 'phnom-penh-court',
          person: {},
        },
      ],
      type: 'prosecution',
      on: '2024-09-30',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0057', 'S-0020'],
      links: [
        {
          demand: 'D-0026',
          effect: 'sets-back',
          reason: {
            en: 'The demand was made because of this. The arrest and the charge are what the demand is about.',
          },
          isContext: true,
        },
        {
          demand: 'D-0005',
          effect: 'sets-back',
          reason: {
            en: 'A reporter known for exposing compounds was charged; rights groups say that such charges silence critics.',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0042',
    content: {
      title: {
        en: 'Prime minister calls outside assessments unfair',
        km: 'នាយករដ្ឋមន្ត្រីថា ការវាយតម្លៃពីខាងក្រៅមិនយុត្តិធម៌',
      },
      summary: {
        en: 'On the national day against trafficking the prime minister said that outside reports misjudge Cambodia, accepted that the problem exists, and promised stronger enforcement and cooperation.',
        km: 'នៅទិវាជាតិប្រឆាំងការជួញដូរមនុស្ស នាយករដ្ឋមន្ត្រីបានមានប្រសាសន៍ថា របាយការណ៍ពីខាងក្រៅវាយតម្លៃកម្ពុជាខុស ទទួលស្គាល់ថាមានបញ្ហា និងសន្យាពង្រឹងការអនុវត្តច្បាប់ និងកិច្ចសហប្រតិបត្តិការ។',
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
      type: 'statement',
      on: '2024-12-12',
      onNote: {},
      place: {},
      figures: [],
      sources: ['S-0058'],
      links: [
        {
          demand: 'D-0004',
          effect: 'no-effect',
          reason: {
            en: 'General pledges without a dated measure.',
            km: 'ការសន្យាទូទៅ ដោយគ្មានវិធានការជាក់លាក់។',
          },
          isContext: false,
        },
        {
          demand: 'D-0002',
          effect: 'no-effect',
          reason: {
            en: 'General pledges without a dated measure.',
            km: 'ការសន្យាទូទៅ ដោយគ្មានវិធានការជាក់លាក់។',
          },
          isContext: false,
        },
      ],
      note: {},
    },
  },
  {
    reference: 'A-0043',
    content: {
      title: {
        en: '2024 results: 197 trafficking cases, thousands deported',
        km: 'លទ្ធផលឆ្នាំ ២០២៤៖ ករណីជួញដូរ ១៩៧ និងនិរទេសរាប់ពាន់នាក់',
      },
      summary: {
        en: 'The annual report counts 197 investigated trafficking cases and 922 cases that ended with the detention and deportation of 5,852 people.',
        km: 'របាយការណ៍ប្រចាំឆ្នាំរាប់ករណីជួញដូរមនុស្ស ១៩៧ ដែលបានស៊ើបអង្កេត និង ៩២២ ករណីដែលបញ្ចប់ដោយការឃុំ និងការនិរទេសមនុស្ស ៥ ៨៥២ នាក់។',
      },
      actors: [
        {
          organisation: 'ncct',
          person: {},
        },
      ],
      type: 'enforcement',
      on: '2024',
      onNote: {
        en: 'Figures for the year 2024, reported on 2 April 2025.',
      },
      place: {},
      figures: [
        {
          label: {
            en: 'Cases investigated',
          },
          value: 197,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '2024',
            km: '២០២៤',
          },
          note: {
            en: 'As given in S-0049.',
          },
        },
        {
          label: {
            en: 'Cases leading to deportation',
          },
          value: 922,
          unit: {
            en: 'cases',
            km: 'ករណី',
          },
          period: {
            en: '2024',
            km: '២០២៤',
          },
          note: {
            en: 'As given in S-0049.',
          },
        },
        {
          label: {
            en: 'People detained and deported',
          },
          value: 5852,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2024',
            km: '២០២៤',
          },
          note: {
            en: 'As given in S-0049.',
          },
        },
        {
          label: {
            en: 'Suspects arrested',
            km: 'ជនសង្ស័យដែលត្រូវបានចាប់',
          },
          value: 273,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2024 (period inferred)',
          },
          note: {
            en: 'As given in S-0050.',
          },
        },
        {
          label: {
            en: 'Victims rescued',
            km: 'ជនរងគ្រោះដែលបានជួយសង្គ្រោះ',
          },
          value: 523,
          unit: {
            en: 'people',
            km: 'នាក់',
          },
          period: {
            en: '2024 (period inferred)',
          },
          note: {
            en: 'As given in S-0050.',
          },
        },
      ],
      sources: ['S-0049', 'S-0050'],
      links: [
        {
          demand: 'D-0012',
          effect: 'disputed',
          reason: {
            en: 'More enforcement, most of it deportation.',
          },
          isContext: false,
        },
        {
          demand: 'D-0015',
          effect: 'disputed',
          reason: {
            en: 'Most cases ended in detention and deportation; how many people were treated as victims is disputed.',
          },
          isContext: false,
        },
      ],
      note: {
        en: 'The numbers of suspects and victims come from an article in Spanish without a day, so their period is inferred.',
      },
    },
  },
]
