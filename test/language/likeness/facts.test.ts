import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LikenessKind, unlikeIn } from '../../../src/language/likeness/likeness.js'

type Pair = [what: string, en: string, km: string, found: LikenessKind[]]

const kindsIn = (en: string, km: string): LikenessKind[] => [
  ...new Set(unlikeIn({ en, km }).map(({ kind }) => kind)),
]

/** As the starter record had them, and as it has them now. */
const ONCE_WRONG: Pair[] = [
  [
    'alleged is no charge',
    'Owner of an alleged scam compound receives a royal title',
    'ម្ចាស់មណ្ឌលដែលត្រូវបានចោទថាជាកន្លែងឆបោក ទទួលគោរមងារតាមព្រះរាជក្រឹត្យ',
    ['fact'],
  ],
  [
    'to doubt is not to suspect',
    'A commentary of 2025 doubts that those in charge are the target.',
    'អត្ថាធិប្បាយមួយក្នុងឆ្នាំ ២០២៥ សង្ស័យថាមេដឹកនាំជាគោលដៅពិតប្រាកដ។',
    ['fact'],
  ],
  [
    'what is blocked is not the blocker’s own',
    'VOD closed and its websites blocked',
    'បិទ VOD និងទប់ស្កាត់គេហទំព័ររបស់ខ្លួន',
    ['owner'],
  ],
  [
    'smuggling is no import',
    '162 were identified as involved in smuggling or trafficking.',
    '១៦២ នាក់ពាក់ព័ន្ធនឹងការនាំចូល ឬការជួញដូរ។',
    ['fact'],
  ],
  ['a key figure is no ringleader', '173 key figures held', 'ឃាត់មេខ្លោង ១៧៣ នាក់', ['fact']],
  ['police hold, courts remand', 'Suspects held by police', 'ជនសង្ស័យដែលត្រូវបានឃុំ', ['fact']],
  [
    'figures that are left out',
    'Police report for the first half of 2025: 2,418 arrests, 73 prosecutions',
    'របាយការណ៍នគរបាលសម្រាប់ឆមាសទី១ ឆ្នាំ ២០២៥',
    ['number', 'fact'],
  ],
]

const RIGHT: [en: string, km: string][] = [
  ['Owner of an alleged scam compound', 'ម្ចាស់មណ្ឌលដែលត្រូវបានអះអាងថាជាកន្លែងឆបោក'],
  ['He is alleged to have taken bribes.', 'គាត់រងការសង្ស័យថាបានទទួលសំណូក។'],
  ['A commentary doubts that those in charge are the target.', 'អត្ថាធិប្បាយមួយមិនជឿថាមេដឹកនាំជាគោលដៅទេ។'],
  ['Providers blocked VOD’s websites', 'ក្រុមហ៊ុនទប់ស្កាត់គេហទំព័ររបស់ VOD'],
  ['A judge ordered him held.', 'ចៅក្រមបានបង្គាប់ឲ្យឃុំខ្លួនគាត់។'],
  ['He was charged and detained.', 'គាត់ត្រូវបានចោទប្រកាន់ និងឃុំខ្លួន។'],
  ['The court in Kandal heard two cases in October.', 'តុលាការខេត្តកណ្តាលបានជំនុំជម្រះពីរករណីក្នុងខែតុលា។'],
  ['It began work since 2021.', 'វាចាប់ផ្តើមការងារចាប់តាំងពីឆ្នាំ ២០២១។'],
  ['More than 10,000 places', 'ជាង ១០.០០០ កន្លែង'],
  ['The UN and the NCCT met LICADHO.', 'អ.ស.ប. និង គ.ជ.ប.ជ. បានជួបលីកាដូ។'],
  ['In answer to this the government acted.', 'ដើម្បីឆ្លើយតប រដ្ឋាភិបាលបានចាត់វិធានការ។'],
  ['From the government and the police', 'ពីរដ្ឋាភិបាល និងនគរបាល'],
  ['NCCT', 'គណៈកម្មាធិការប្រឆាំងការជួញដូរមនុស្ស'],
]

const WRONG: Pair[] = [
  ['a stage further', 'Two suspects were arrested.', 'ជនសង្ស័យពីរនាក់ត្រូវបានផ្តន្ទាទោស។', ['fact']],
  ['a stage before', 'He was convicted of fraud.', 'គាត់ត្រូវបានចោទប្រកាន់ពីបទឆបោក។', ['fact']],
  ['cleared', 'The court acquitted him.', 'តុលាការបានផ្តន្ទាទោសគាត់។', ['fact']],
  ['no longer denied', 'He denied wrongdoing.', 'គាត់បានប្រព្រឹត្តខុស។', ['fact']],
  ['denied no more', 'The body has not met its rules.', 'ស្ថាប័ននេះបានគោរពតាមបទប្បញ្ញត្តិ។', ['negation']],
  ['denied now', 'The police arrested the men.', 'នគរបាលមិនបានចាប់ខ្លួនបុរសទាំងនោះទេ។', ['negation']],
  ['another day', 'On 11 July 2022', 'ថ្ងៃទី១២ កក្កដា ២០២២', ['date']],
  ['another month', 'In July 2022', 'ខែមិថុនា ២០២២', ['date']],
  ['days that changed places', 'From 18 August to 4 October', 'ពីថ្ងៃទី៤ តុលា ដល់ថ្ងៃទី១៨ សីហា', ['order']],
  ['figures that changed places', '2,418 arrests, 73 trials', 'ជំនុំជម្រះ ចាប់ខ្លួន ៧៣ និង ២.៤១៨', ['order']],
  ['another reference', 'See A-0055.', 'សូមមើល A-0054។', ['reference']],
  ['another body', 'IOM trained officers.', 'APLE បានបណ្តុះបណ្តាលមន្ត្រី។', ['name']],
  ['by others', 'Prosecutors opened a case.', 'នគរបាលបានបើកករណី។', ['fact']],
  ['no bound', 'More than 300 people', '៣០០ នាក់', ['fact']],
  ['a word for a number', 'Three officers', 'មន្ត្រីប្រាំនាក់', ['number']],
]

for (const [what, en, km, found] of [...ONCE_WRONG, ...WRONG])
  test(`What differs is found: ${what}`, () => assert.deepEqual(kindsIn(en, km), found))

for (const [en, km] of RIGHT)
  test(`What is alike is not: ${en}`, () => assert.deepEqual(unlikeIn({ en, km }), []))

test('A difference says in which language what stands, and what the other might have said', () => {
  const [found] = unlikeIn({ en: 'An alleged fraud', km: 'ការឆបោក' })
  assert.deepEqual(found, {
    kind: 'fact',
    said: 'alleged',
    in: 'en',
    notIn: 'km',
    wanted: ['អះអាង', 'រងការសង្ស័យ'],
  })
})

test('A text in one language has nothing to differ from', () => {
  assert.deepEqual(unlikeIn({ en: '12 people were charged' }), [])
  assert.deepEqual(unlikeIn({ km: 'មិន' }), [])
})

test('Long texts take bounded time', () => {
  const words = 'the 12 suspects of 3 March did not deny more than two charges, A-0001. '
  const own = 'ជនសង្ស័យ ១២ នាក់មិនបានបដិសេធការចោទប្រកាន់ជាងពីរ ថ្ងៃទី៣ មីនា A-0001។ '
  for (const [en, km] of [
    [words.repeat(20_000), own.repeat(20_000)],
    ['1'.repeat(500_000), '១'.repeat(500_000)],
    ['1,234'.repeat(100_000), '១.២៣៤'.repeat(100_000)],
    ['A'.repeat(500_000), 'ប្រាំ'.repeat(100_000)],
    ['បិទ'.repeat(100_000), ' '.repeat(500_000)],
  ]) {
    const begun = performance.now()
    unlikeIn({ en, km })
    assert.ok(performance.now() - begun < 5000, `${performance.now() - begun} ms`)
  }
})
