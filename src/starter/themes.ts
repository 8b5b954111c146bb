import type { Theme } from '../kinds/theme/rules.js'
import type { Named } from './given.js'

/** The themes of the starter record, in the order in which they are shown. */
export const themes: Named<Theme>[] = [
  {
    slug: 'officer-training',
    content: {
      name: {
        en: 'Officer training',
        km: 'ការបណ្តុះបណ្តាលមន្ត្រី',
      },
      description: {
        en: 'Training police, prosecutors, judges and local officials to recognise, investigate and try trafficking, above all trafficking for online scams.',
        km: 'ការបណ្តុះបណ្តាលនគរបាល ព្រះរាជអាជ្ញា ចៅក្រម និងមន្ត្រីមូលដ្ឋាន ឲ្យចេះសម្គាល់ ស៊ើបអង្កេត និងជំនុំជម្រះបទល្មើសជួញដូរមនុស្ស ជាពិសេសការជួញដូរសម្រាប់ការឆបោកតាមអនឡាញ។',
      },
      place: 10,
    },
  },
  {
    slug: 'anti-corruption',
    content: {
      name: {
        en: 'Anti-corruption',
        km: 'ការប្រឆាំងអំពើពុករលួយ',
      },
      description: {
        en: 'Finding and ending the corruption that lets trafficking go on: bribes, protection by officials, undeclared wealth.',
        km: 'ការស្វែងរក និងលុបបំបាត់អំពើពុករលួយដែលទុកឲ្យការជួញដូរមនុស្សបន្តកើតមាន៖ សំណូក ការការពារពីសំណាក់មន្ត្រី និងទ្រព្យសម្បត្តិដែលមិនបានប្រកាស។',
      },
      place: 20,
    },
  },
  {
    slug: 'strict-enforcement',
    content: {
      name: {
        en: 'Strict enforcement',
        km: 'ការអនុវត្តច្បាប់យ៉ាងម៉ឺងម៉ាត់',
      },
      description: {
        en: 'Investigating compounds and their owners, prosecuting suspects whatever their rank, and sentencing those found guilty.',
        km: 'ការស៊ើបអង្កេតមណ្ឌលឆបោក និងម្ចាស់មណ្ឌល ការចោទប្រកាន់ជនសង្ស័យដោយមិនប្រកាន់ឋានៈ និងការផ្តន្ទាទោសអ្នកដែលតុលាការរកឃើញថាមានទោស។',
      },
      place: 30,
    },
  },
  {
    slug: 'cooperation',
    content: {
      name: {
        en: 'Cooperation',
        km: 'កិច្ចសហប្រតិបត្តិការ',
      },
      description: {
        en: 'Working together among Cambodian authorities, with other governments, with international bodies and with civil society.',
        km: 'ការធ្វើការរួមគ្នារវាងអាជ្ញាធរកម្ពុជា រដ្ឋាភិបាលបរទេស ស្ថាប័នអន្តរជាតិ និងសង្គមស៊ីវិល។',
      },
      place: 40,
    },
  },
  {
    slug: 'victim-protection',
    content: {
      name: {
        en: 'Victim protection',
        km: 'ការការពារជនរងគ្រោះ',
      },
      description: {
        en: 'Identifying victims, sheltering and helping them, not punishing them, and not sending them into danger.',
        km: 'ការកំណត់អត្តសញ្ញាណជនរងគ្រោះ ការផ្តល់ទីជម្រក និងជំនួយ ការមិនដាក់ទោសពួកគេ និងការមិនបញ្ជូនពួកគេទៅរកគ្រោះថ្នាក់។',
      },
      place: 50,
    },
  },
  {
    slug: 'transparency',
    content: {
      name: {
        en: 'Transparency',
        km: 'តម្លាភាព',
      },
      description: {
        en: 'Reporting without fear, access to information, free reporting by journalists, and published results.',
        km: 'ការរាយការណ៍ដោយគ្មានការភ័យខ្លាច ការទទួលបានព័ត៌មាន សេរីភាពសារព័ត៌មាន និងការផ្សាយលទ្ធផលជាសាធារណៈ។',
      },
      place: 60,
    },
  },
  {
    slug: 'labour-migration',
    content: {
      name: {
        en: 'Labour migration',
        km: 'ការធ្វើចំណាកស្រុកការងារ',
      },
      description: {
        en: 'Safe recruitment and safe migration: licensed agents, checks before leaving, and action against unlawful recruiters.',
        km: 'ការជ្រើសរើសពលករ និងការធ្វើចំណាកស្រុកដោយសុវត្ថិភាព៖ ភ្នាក់ងារមានអាជ្ញាប័ណ្ណ ការផ្ទៀងផ្ទាត់មុនចាកចេញ និងវិធានការចំពោះអ្នកជ្រើសរើសខុសច្បាប់។',
      },
      place: 70,
    },
  },
  {
    slug: 'other',
    content: {
      name: {
        en: 'Other',
        km: 'ផ្សេងៗ',
      },
      description: {
        en: 'Demands that fit no other theme, such as budgets, strategies and checks on investors.',
        km: 'ការទាមទារដែលមិនស្ថិតក្នុងប្រធានបទណាមួយ ដូចជាថវិកា ផែនការយុទ្ធសាស្ត្រ និងការពិនិត្យវិនិយោគិន។',
      },
      place: 80,
    },
  },
]
