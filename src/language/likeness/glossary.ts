import type { Language } from '../languages.js'

/*
 * Words that state a fact about somebody, in both languages: how far a case has come, what was done to whom and by whom. A
 * translation that changes one accuses, clears or counts somebody wrongly.
 *
 * Sources. Stages of a case: the Code of Criminal Procedure of 2007 in its Khmer and English edition of 2008 (police custody,
 * ឃាត់ខ្លួន, article 96; provisional detention, ឃុំខ្លួន, articles 203 to 205; ជនសង្ស័យ, a suspect; ជនត្រូវចោទ, charged; ជនជាប់ចោទ,
 * on trial). Offences: the Law on Suppression of Human Trafficking and Sexual Exploitation of 2008. The other words: the starter
 * record, as it was read for facts in November 2026. What a native reader should settle is listed in docs/translation.md.
 */

/** A fact and the words for it. A word that stands under several facts may mean each of them, and states none. */
export interface Term {
  fact: string
  /** Words that state it. English ones that end in `*` have any ending; ` #` stands for a number after it. */
  words: Partial<Record<Language, readonly string[]>>
  /** Words that may mean it, or something else. */
  maybe?: Partial<Record<Language, readonly string[]>>
}

// biome-ignore format: a fact each
export const GLOSSARY: readonly Term[] = [
  // How far a case has come.
  { fact: 'suspected', words: { en: ['suspect*', 'suspicion*'], km: ['ជនសង្ស័យ', 'សង្ស័យ', 'រងការសង្ស័យ'] }, maybe: { en: ['suspicious*', 'alleg*', 'doubt*', 'potential'] } },
  { fact: 'alleged', words: { en: ['alleg*', 'accus*', 'accused'], km: ['អះអាង', 'រងការសង្ស័យ'] }, maybe: { en: ['claim*', 'said to', 'assert*', 'declare*'], km: ['ចោទសួរ', 'ជនជាប់ចោទ'] } },
  { fact: 'charged', words: { en: ['charge', 'charges', 'charged', 'charging', 'prosecut*', 'indict*'], km: ['ចោទប្រកាន់', 'ចោទ', 'ជនត្រូវចោទ'] }, maybe: { en: ['incitement', 'defendant*'], km: ['បទញុះញង់', 'លើកលែងចោទប្រកាន់', 'លើកលែងការចោទប្រកាន់'] } },
  { fact: 'tried', words: { en: ['on trial', 'tried in court', 'tried for', 'is tried', 'are tried', 'be tried', 'was tried', 'were tried', 'defendant*', 'trial', 'trials'], km: ['ជំនុំជម្រះ', 'ជនជាប់ចោទ'] }, maybe: { en: ['in court', 'accused', 'tried', 'try', 'verdict*', 'pre-trial detention', 'pretrial detention', 'heard', 'hearing*', 'handled'], km: ['ឡើងតុលាការ'] } },
  { fact: 'convicted', words: { en: ['convict*', 'sentenced', 'sentencing', 'prison sentence*', 'found guilty', 'guilt*'], km: ['ផ្តន្ទាទោស', 'កាត់ទោស', 'មានទោស', 'ពិរុទ្ធភាព', 'ទណ្ឌិត'] }, maybe: { en: ['punish*', 'penalt*', 'jail*', 'sentence', 'sentences'], km: ['ដាក់ទោស', 'តម្កល់ទោស'] } },
  { fact: 'acquitted', words: { en: ['acquit*', 'not guilty', 'exonerat*', 'cleared of'], km: ['រួចទោស', 'រួចផុតពី', 'រួចខ្លួន', 'គ្មានទោស', 'គ្មានពិរុទ្ធភាព'] } },
  { fact: 'dropped', words: { en: ['drop charges', 'drops charges', 'dropped charges', 'dropping charges', 'drop the charges', 'drops the charges', 'dropped the charges', 'dropping the charges', 'charges were dropped', 'charges are dropped', 'charges dropped', 'withdrew the charges', 'non-suit'], km: ['លើកលែងចោទប្រកាន់', 'លើកលែងការចោទប្រកាន់', 'ទម្លាក់ការចោទប្រកាន់', 'ទម្លាក់បទចោទ'] } },
  { fact: 'arrested', words: { en: ['arrest*'], km: ['ចាប់ខ្លួន'] }, maybe: { en: ['held', 'detain*', 'caught', 'apprehend*'], km: ['ត្រូវបានចាប់', 'ចាប់', 'ឃាត់ខ្លួន'] } },
  { fact: 'held', words: { en: ['held by police', 'police custody', 'detained by police', 'in custody'], km: ['ឃាត់ខ្លួន'] }, maybe: { en: ['held', 'hold', 'holding', 'detain*', 'detention*', 'stopped', 'custody', 'arrest*'], km: ['ឃាត់'] } },
  { fact: 'remanded', words: { en: ['remand*', 'pre-trial detention', 'pretrial detention', 'provisional detention', 'ordered held', 'detained by a court', 'ordered him held', 'ordered her held', 'ordered them held'], km: ['ឃុំខ្លួន', 'ឃុំ', 'ឃុំឃាំង'] }, maybe: { en: ['charged', 'judge', 'court', 'courts', 'detention*', 'arbitrar*', 'prison', 'commune*', 'communes'] } },
  { fact: 'imprisoned', words: { en: ['imprison*', 'jail*', 'prison'], km: ['ពន្ធនាគារ'] }, maybe: { en: ['penalt*', 'life', 'sentenced'] } },
  { fact: 'released', words: { en: ['releas*', 'freed'], km: ['ដោះលែង'] }, maybe: { en: ['let go', 'bail'], km: ['ចេញផ្សាយ', 'ចេញពី', 'នៅក្រៅឃុំ'] } },
  { fact: 'denied', words: { en: ['deny', 'denies', 'denied', 'denying', 'denial*', 'reject*'], km: ['បដិសេធ', 'ប្រកែក', 'ច្រានចោល'] }, maybe: { en: ['refus*', 'dismiss*'] } },
  { fact: 'admitted', words: { en: ['admit*', 'confess*'], km: ['សារភាព'] }, maybe: { en: ['accept*'], km: ['ទទួលស្គាល់'] } },
  { fact: 'doubted', words: { en: ['doubt that', 'doubts that', 'doubted that', 'doubt whether', 'doubts whether'], km: ['មិនជឿ', 'មន្ទិល', 'ងឿងឆ្ងល់'] } },
  { fact: 'investigated', words: { en: ['investigat*', 'inquir*', 'enquir*', 'probe*'], km: ['ស៊ើបអង្កេត', 'អង្កេត'] }, maybe: { km: ['ស៊ើបសួរ', 'ស្រាវជ្រាវ'] } },
  { fact: 'deported', words: { en: ['deport*', 'expel*', 'expulsion*'], km: ['និរទេស', 'បណ្តេញចេញពីប្រទេស'] }, maybe: { en: ['repatriat*', 'sent home'] } },
  { fact: 'suspended', words: { en: ['suspend*'], km: ['ព្យួរ'] } },
  { fact: 'fined', words: { en: ['fine', 'fined', 'fines'], km: ['ពិន័យ'] } },
  { fact: 'pardoned', words: { en: ['pardon*', 'amnest*'], km: ['លើកលែងទោស'] }, maybe: { km: ['អង្គការលើកលែងទោស'] } },
  // What was done.
  { fact: 'smuggling', words: { en: ['smuggl*'], km: ['រត់ពន្ធ'] } },
  { fact: 'importing', words: { en: ['import', 'imports', 'imported', 'importing'], km: ['នាំចូល'] } },
  { fact: 'trafficking', words: { en: ['traffick*', 'trafficker*'], km: ['ជួញដូរ'] }, maybe: { en: ['tip'], km: ['tip'] } },
  { fact: 'scamming', words: { en: ['scam*', 'fraud*'], km: ['ឆបោក', 'បោកប្រាស់'] }, maybe: { en: ['compound*', 'site', 'sites', 'centre*', 'center*'] } },
  { fact: 'bribery', words: { en: ['bribe*'], km: ['សំណូក', 'សូកប៉ាន់'] }, maybe: { en: ['graft'] } },
  { fact: 'corruption', words: { en: ['corrupt*'], km: ['ពុករលួយ'] }, maybe: { en: ['graft'] } },
  { fact: 'laundering', words: { en: ['launder*'], km: ['សម្អាតប្រាក់', 'លាងប្រាក់'] } },
  { fact: 'torture', words: { en: ['tortur*'], km: ['ទារុណកម្ម'] } },
  { fact: 'rape', words: { en: ['rape', 'raped', 'rapes', 'raping'], km: ['រំលោភផ្លូវភេទ', 'រំលោភសេពសន្ថវៈ'] } },
  { fact: 'killing', words: { en: ['kill*', 'murder*', 'homicide*'], km: ['សម្លាប់', 'ឃាតកម្ម'] }, maybe: { en: ['death*', 'died'] } },
  { fact: 'death', words: { en: ['died', 'death*'], km: ['ស្លាប់'] }, maybe: { en: ['kill*', 'dead', 'fatal*'] } },
  { fact: 'rescued', words: { en: ['rescue*', 'rescuing'], km: ['ជួយសង្គ្រោះ', 'បានសង្គ្រោះ'] }, maybe: { en: ['save', 'saved'], km: ['សង្គ្រោះ'] } },
  // Who.
  { fact: 'ringleader', words: { en: ['ringleader*', 'mastermind*', 'kingpin*'], km: ['មេខ្លោង'] } },
  { fact: 'figure', words: { en: ['key figure*', 'leading figure*', 'key suspect*'], km: ['មុខសញ្ញា'] } },
  { fact: 'accomplice', words: { en: ['accomplice*', 'complicit*'], km: ['សមគំនិត'] }, maybe: { en: ['collu*', 'associate*'], km: ['ពាក់ព័ន្ធ', 'ឃុបឃិត'] } },
  { fact: 'victim', words: { en: ['victim*'], km: ['ជនរងគ្រោះ', 'អ្នករងគ្រោះ'] }, maybe: { en: ['survivor*', 'screen*'], km: ['រស់រានមានជីវិត'] } },
  { fact: 'survivor', words: { en: ['survivor*'], km: ['រស់រានមានជីវិត'] }, maybe: { en: ['victim*'], km: ['ជនរងគ្រោះ', 'អ្នករងគ្រោះ'] } },
  { fact: 'police', words: { en: ['police'], km: ['នគរបាល', 'ប៉ូលិស'] }, maybe: { en: ['military police', 'officer*'], km: ['កងរាជអាវុធហត្ថ'] } },
  { fact: 'gendarmerie', words: { en: ['military police', 'gendarm*'], km: ['កងរាជអាវុធហត្ថ', 'អាវុធហត្ថ'] } },
  { fact: 'prosecutor', words: { en: ['prosecutor*'], km: ['ព្រះរាជអាជ្ញា'] } },
  { fact: 'judge', words: { en: ['investigating judge*', 'a judge', 'the judge', 'judges and', 'and judges', 'court judge*'], km: ['ចៅក្រម', 'ចៅក្រមស៊ើបសួរ'] }, maybe: { en: ['judge', 'judges', 'judge ordered', 'judiciary'] } },
  { fact: 'thai', words: { en: ['thai', 'thailand', "thailand's"], km: ['ថៃ'] } },
  { fact: 'chinese', words: { en: ['china', 'chinese', "china's"], km: ['ចិន'] } },
  { fact: 'korean', words: { en: ['korea', 'korean', 'koreans', "korea's"], km: ['កូរ៉េ'] } },
  { fact: 'vietnamese', words: { en: ['vietnam', 'vietnamese', 'viet nam'], km: ['វៀតណាម'] } },
  // How much is said of a number.
  { fact: 'more', words: { en: ['more than #', 'at least #', 'over #', 'no fewer than #'], km: ['ជាង #', 'យ៉ាងតិច', 'យ៉ាងហោចណាស់', 'លើសពី'] }, maybe: { en: ['more', 'over', 'than', 'most', 'least'], km: ['ជាង'] } },
  { fact: 'fewer', words: { en: ['fewer than #', 'less than #', 'under #', 'at most', 'no more than #'], km: ['តិចជាង', 'មិនដល់ #', 'មិនលើស', 'យ៉ាងច្រើន'] }, maybe: { en: ['fewer', 'less', 'up to'], km: ['ក្រោម', 'មិនដល់', 'រហូតដល់', 'មិនហួស'] } },
  { fact: 'about', words: { en: ['about #', 'around #', 'approximately #', 'roughly #', 'nearly #', 'almost #', 'some #'], km: ['ប្រហែល', 'ប្រមាណ', 'ជិត #'] }, maybe: { en: ['about', 'around', 'a dozen', 'nearly', 'almost', 'some', 'approximately', 'roughly', 'may', 'might', 'perhaps', 'maybe', 'probabl*'], km: ['ជិត', 'អំពី'] } },
  { fact: 'percent', words: { en: ['percent', 'per cent', '%'], km: ['ភាគរយ', '%'] } },
  { fact: 'dollars', words: { en: ['dollar*', 'usd', '$'], km: ['ដុល្លារ', '$'] } },
]

/** Words that look like one of those above and are none. */
export const OTHER_MEANINGS: Partial<Record<Language, readonly string[]>> = {
  en: [
    'in charge',
    'free of charge',
    'without charge',
    'meeting was held',
    'meeting held',
    'talks held',
    'held a',
    'held its',
    'try to',
    'in a sentence',
    'one quoted sentence',
    'quoted sentence',
    'fine print',
    'life sentence',
  ],
  km: [
    'នៅមុខ',
    'ចាប់ផ្តើម',
    'ចាប់តាំង',
    'ចាប់ពី',
    'ចាប់អារម្មណ៍',
    'ចាប់យក',
    'ឃុំសង្កាត់',
    'ឃុំ-សង្កាត់',
    'ឃុំ សង្កាត់',
    'មេឃុំ',
    'ក្រុមប្រឹក្សាឃុំ',
    'អង្គការលើកលែងទោស',
    'កត្តាមានទោស',
  ],
}

/** How names that are not written in Latin letters are written: abbreviations and short names. */
export const NAMES: readonly (readonly [latin: string, own: string])[] = [
  ['UN', 'អ.ស.ប'],
  ['UN', 'សហប្រជាជាតិ'],
  ['US', 'អាមេរិក'],
  ['US', 'ដុល្លារ'],
  ['TI', 'តម្លាភាព'],
  ['USA', 'អាមេរិក'],
  ['EU', 'អឺរ៉ុប'],
  ['NCCT', 'គ.ជ.ប.ជ'],
  ['NCCT', 'គណៈកម្មាធិការ'],
  ['LICADHO', 'លីកាដូ'],
  ['ADHOC', 'អាដហុក'],
  ['ASEAN', 'អាស៊ាន'],
  ['NGO', 'អង្គការ'],
  ['NGOS', 'អង្គការ'],
  ['ACU', 'អង្គភាពប្រឆាំងអំពើពុករលួយ'],
  ['ACU', 'អ.ប.ព'],
  ['TRC', 'ន.ទ.ក'],
  ['NBC', 'ធ.ជ.ក'],
  ['NBC', 'ធនាគារជាតិ'],
  ['HRW', 'ឃ្លាំមើលសិទ្ធិមនុស្ស'],
]
