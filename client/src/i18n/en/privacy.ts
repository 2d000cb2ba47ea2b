// Words of features/privacy: who can see what, said plainly, and where that ends.

export interface Row {
  what: string;
  partner: string;
  server: string;
}

export const privacy = {
  lead: 'What you say is locked on your phone and opened on your partner’s. The server in between passes it on. Neither it nor whoever runs it can open it.',
  what: 'What',
  partner: 'Your partner',
  server: 'The server',
  rows: [
    { what: 'Your words, the cards, your names', partner: 'Yes', server: 'Never' },
    {
      what: 'How heard it felt, and the guess',
      partner: 'Once both are in, unless one is kept closed',
      server: 'Never',
    },
    {
      what: 'The two answers of “In your shoes”',
      partner: 'Once both of you are in',
      server: 'Never',
    },
    {
      what: 'How close you want the cards, and your yes or no to touch and desire',
      partner: 'Only what you both want',
      server: 'Never',
    },
    {
      what: 'The step you picked',
      partner: 'Once you both have',
      server: 'Only its form: rounds, a task, answers, touch or topics',
    },
    {
      what: 'What you type before you send it',
      partner: 'No',
      server: 'Never',
    },
    {
      what: 'Your answers to “How are we doing?” and how a sitting was for you',
      partner: 'No, unless you show one',
      server: 'Never',
    },
    { what: 'Your journal', partner: 'No', server: 'Never' },
    {
      what: 'Which of you moved the deck on, paused or finished',
      partner: 'Not told',
      server: 'Yes',
    },
    {
      what: 'Whose turn it is, when, how often, and roughly how long a message is',
      partner: 'Yes',
      server: 'Yes',
    },
    { what: 'The network address of your phone', partner: 'No', server: 'Yes, as any website' },
    {
      what: 'That you opened help, your journal or “How are we doing?”',
      partner: 'No',
      server: 'Only that a menu or the start was opened',
    },
  ] satisfies Row[] as Row[],
  linkTitle: 'The link',
  link: 'The invitation link holds a secret after the # sign, which browsers do not send to any server. It lets one person in, once. After that it opens nothing: the two phones have agreed on keys of their own.',
  phoneTitle: 'This phone',
  phone:
    'Your keys and your unsent words stay in this browser. Whoever can unlock this phone can open your room. “Forget” on the start page gives up the seat.',
  journalTitle: 'Your journal',
  journal:
    'It is off until you turn it on. What it keeps is locked with a passphrase that only you know, and stays on this phone. Whoever finds the phone unlocked can see that there is a journal and how often it was written in, but not what it says. Nobody can recover a lost passphrase.',
  counsellorTitle: 'A counsellor’s seat',
  counsellor:
    'A counsellor can sit with you, if they opened the room or you sent them a link. They see nothing until both of you say yes, each on your own phone. Then they see only what you both chose: how it goes, the numbers too, or the words too. It is locked for their device alone. The server cannot open it; it knows who sits there, how much you allowed and what the counsellor does. One tap at the top of every screen stops it. What was seen stays seen, and words stand in a report they save only if both of you said a second yes. What each of you wants today, your journal and your check-in are never theirs to see.',
  othersTitle: 'Nobody else',
  others:
    'No account, no adverts, no counting of visits. Nothing is loaded from other sites. A room nobody uses is deleted after a while, as a rule after 30 days.',
  measuresTitle: 'Where the questions come from',
  measures:
    'All are in our own words. How heard it felt is asked after the Feeling Heard Scale (Roos, Postmes and Koudenburg, 2023, CC BY). The two circles follow the idea of the Inclusion of Other in the Self scale (Aron, Aron and Smollan, 1992), in our own drawing. Understood, valued and cared about follow research on how partners respond to each other (Reis and others). None of it is a test or a diagnosis.',
  limitTitle: 'Where this ends',
  limit:
    'A web page cannot protect you from the server it comes from. Whoever runs that server could one day send a page that reads along.',
  reducesTitle: 'What makes that less likely',
  reduces: [
    'Run Heard yourself, or use one run by somebody you both trust. It starts with one command.',
    'Compare the code in the menu, “Check it is really the two of you”. If both phones show the same, nobody stands in between.',
    'All of its source is open, so anyone can see what it does.',
  ],
};
