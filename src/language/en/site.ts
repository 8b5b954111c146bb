/** Home, method, about, privacy. */
export const site = {
  home: {
    title_one: 'Where {{count}} demand stands',
    title_other: 'Where {{count}} demands stand',
    lede_one:
      'Civil society groups and others have asked {{count}} thing of government. It is recorded here with what the government has done since, the source of every line, and a dated judgement of how far it is met.',
    lede_other:
      'Civil society groups, UN bodies and others have asked {{count}} things of government. Each is recorded here with what the government has done since, the source of every line, and a dated judgement of how far it is met.',
    empty: 'No demand has been published yet',
    emptyText: 'This record is new. Demands appear here as soon as an editor publishes them.',
    asOf: 'Record as of',
    demands: 'Demands',
    actions: 'Government actions',
    sources: 'Sources',
    all: 'All demands by status',
    oneSquare: 'one square, one demand',
    inProportion: 'drawn in proportion',
    years: 'Year by year',
    yearsNote: 'The same strip at the end of each year. It grows as demands are made.',
    endOf: 'End of',
    strip: 'Strip',
    total: 'All',
    now: 'Now',
    themes: 'By theme',
    themesNote: 'One square, one demand.',
    theme: 'Theme',
    each: 'Status of each demand',
    themeActions: 'Actions',
    lastAction: 'Last action',
    changes: 'Latest changes',
    changesNote: 'The newest changes to the public record, each with its day.',
    noChanges: 'Nothing has changed yet.',
    use: 'Use this record',
    read: 'Read',
    readText:
      'Every demand has its criteria, its timeline of government actions, and the source of each line.',
    report: 'Report',
    reportText: 'One page for a programme: where each demand stands, since when, and on what evidence.',
    cite: 'Cite',
    citeText: 'Every version keeps its own address, so a citation still shows what you read.',
    check: 'Check',
    checkText: 'Nothing is overwritten. Download the record and recompute its chain of hashes.',
  },
  change: {
    demandNew: 'Demand recorded: {{title}}.',
    demandAssessed: 'Assessed: {{title}}.',
    demandChecked: 'Assessed again, status unchanged: {{title}}.',
    demandEdited: 'Entry changed: {{title}}.',
    demandWithdrawn: 'Demand withdrawn. Reason: {{reason}}',
    actionNew: 'Action recorded: {{title}}, {{day}}.',
    actionEdited: 'Action changed: {{title}}, {{day}}.',
    actionWithdrawn: 'Action withdrawn. Reason: {{reason}}',
    bearsOn: 'Bears on',
    to: 'to',
  },
  method: {
    title: 'How statuses are judged',
    description: 'What each status, response, effect and verdict means, who judges, and by what rules.',
    lede: 'A status is never typed into a field. It is the newest published assessment of a demand: a dated judgement with a reason and its evidence. So the record can always say what the status was on a given day, and why.',
    statuses: 'Statuses',
    statusesNote: 'How far a demand is met.',
    notLooked:
      '“Nobody has looked yet” is never shown as “the government did nothing”: a demand is “not assessed” until an editor has judged it, and “no action” only once someone has looked and found none.',
    silence:
      'That no action is recorded does not show that none was taken. It shows that none was found in public sources by the day the demand was last checked.',
    criteria: 'Criteria',
    criteriaNote: 'What would count as met.',
    criteriaText:
      'Each demand has its own criteria, written by the editors before it is judged and published with it. An assessment gives a verdict on each.',
    responses: 'Government response',
    responsesNote: 'What the government said, beside what it did.',
    response: {
      none: 'No answer to this demand is on record.',
      accepted: 'The government said that it will do this.',
      noted: 'The government took note and promised nothing.',
      rejected: 'The government said that it will not do this.',
    },
    verdict: {
      met: 'The condition is fulfilled, and the evidence shows it.',
      'in-part': 'Some of it is fulfilled, or in some places, or for some people.',
      'not-met': 'Nothing on record fulfils it.',
      'not-judged': 'Nobody has judged this condition yet.',
    },
    effects: 'Effects of actions',
    effectsNote: 'What one action does for one demand.',
    effect: {
      advances: 'It does what was asked, or a clear step of it.',
      partly: 'It does some of it, or only for some people or places.',
      'no-effect': 'It concerns the demand and changes nothing about it.',
      'sets-back': 'It goes the other way.',
      disputed: 'Sources disagree on what it does.',
    },
    effectsText:
      'The effect belongs to the link between an action and a demand, and each link gives its reason: one action may advance one demand and set back another. An action that came before a demand, or gave rise to it, is shown as context and not counted as an answer.',
    disputed: 'Disputed',
    disputedNote: 'Beside the status, not in place of it.',
    disputedText:
      'A demand is marked as disputed when the facts or the judgement are contested, with who contests what. Sources that contradict each other stand side by side; nothing averages them away.',
    who: 'Who judges',
    whoText:
      'Editors of this record judge. Every published change carries the name under which its author chose to be shown, the time and a reason, and stays in the ledger. Where the operator has switched review on, nobody can publish their own change.',
    dates: 'Dates',
    datesText:
      'A date is shown as exactly as its source gives it: a year, a month or a day. Where a part of it was inferred, the entry says so.',
    wrong: 'If something is wrong',
    wrongText:
      'Corrections are new versions: the earlier one stays readable at its own address. An entry that should not have been published is withdrawn with a reason, and its address says so.',
  },
  about: {
    title: 'About this record',
    description:
      'What Tamdan is, where its first entries come from, how to check and cite it, and under what licence.',
    lede: 'Tamdan (តាមដាន, Khmer for “to follow, to keep track of”) lists the demands that civil society makes of a government and tracks what the government then does about each.',
    forWhom: 'For whom',
    forWhomText:
      'For advocates, who record demands and what came of them; for donors, who want to see where the work they fund stands; for researchers, who need to cite an entry exactly as it stood; and for anyone else who wants to know.',
    record: 'What it records',
    recordText:
      'A demand is one thing asked of one or more public bodies. An action is one dated, sourced fact about what government did. Each link between them says what the action does for that demand, and why.',
    notText:
      'It holds no files on victims and no personal data of victims. People who are accused of something are named only where a public source names them, with what they are alleged to have done and their denial where there is one.',
    starter: 'The starter record',
    starterText:
      'A new copy begins with a starter record on human trafficking and scam compounds in Cambodia, made from public reports and articles. Its entries are written in our own words, each with its sources, and are marked as the starter record in the ledger. Later parts of some long articles were not read, and the sources’ own errors were not carried over. Demands whose facts do not allow a judgement are left “not assessed”.',
    ledger: 'The ledger',
    ledgerText:
      'Nothing is overwritten. Every change is one entry in an append-only ledger, with its author, time and reason, and the hash of the entry before it. The number and hash at the foot of each page name the entry up to which the page is made. Anyone who holds a copy can recompute the chain:',
    ledgerAfter:
      'A change to any earlier entry, even of one letter, gives another hash for every entry after it.',
    cite: 'How to cite',
    citeText:
      'Each entry’s page ends with the address of exactly that version. Cite that address: it will still show what you read when the entry has moved on.',
    licence: 'Licence',
    licenceText:
      'The data may be used under the Creative Commons Attribution 4.0 licence (CC BY 4.0): share and adapt it, and say where it comes from. The quoted sources keep the rights of their publishers.',
    licenceCode:
      'The program is free software under the GNU Affero General Public License, version 3 or later.',
    contact: 'Contact',
    contactText:
      'Whoever runs this copy of Tamdan is responsible for its content. They have not given an address here yet.',
  },
  privacy: {
    title: 'Privacy',
    description: 'No cookies for readers, no third parties, no trackers, no addresses in the logs.',
    lede: 'You can read all of this record without anyone being told that you did.',
    following: 'If you follow by e-mail',
    followingText:
      'Following by e-mail is the one thing here that needs something of you: your address. It is used for the mails you asked for and for nothing else. With it are kept what you follow, how often you want mail, in which language, and since when; of each mail, when it went and what the mail server answered, without the address. Mails load nothing and do not tell us whether you opened them; their links do not tell us either who followed them, but for those to see or change what you follow, or to leave.',
    followingKept:
      'Only the administrators of this site can see your address. It is in no page, feed, download or log. The mail server that this copy uses, and your own, see it and the words of the mails, as with any mail. Whoever can read your mail sees what you follow. A feed reader leaves no address here.',
    followingGone:
      'An address that is not confirmed is deleted after 48 hours. When you leave, your address and all that was kept with it are deleted at once; an administrator can do the same for you. Backups made before that still have it until they are deleted; whoever runs this copy decides when.',
    cookies: 'No cookies for readers',
    cookiesText:
      'Reading sets no cookie and stores nothing in your browser but the pages themselves, as any browser does. Only editors who sign in get cookies: to stay signed in, for ten minutes between the two steps of signing in, and one that stays 90 days to tell a browser that has signed in before from a stranger’s guessing.',
    third: 'Nothing from elsewhere',
    thirdText:
      'Pages load nothing from any other site: no fonts, no statistics, no maps, no pictures. Links to sources lead away only when you follow them, and the other site is not told where you came from.',
    logs: 'Logs without addresses',
    logsText:
      'The program’s log notes the page, the outcome and the time it took. It does not note your address, what you searched for, your browser or where you came from. A server or network in front of it may keep logs of its own; whoever runs this copy decides that.',
    leave: 'Leaving quickly',
    leaveText:
      '“Leave this page” at the top takes you to a search engine at once. With scripts on, it also takes this page’s place in the history, so that “back” does not return to it, and pressing Escape three times does the same. Other pages you visited here stay in your browser’s history.',
    paper: 'Reading without the network',
    paperText: 'Every page prints on plain A4 with its address, version and day.',
    network: 'What this cannot hide',
    networkText:
      'Whoever runs the network you use can usually see that you visited this site, though over an encrypted connection not which page. If that is a danger to you, use a network or a tool that you trust.',
  },
}
