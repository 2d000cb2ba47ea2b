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
      what: 'That you opened the help page',
      partner: 'No',
      server: 'Only that a menu was opened',
    },
  ] satisfies Row[] as Row[],
  linkTitle: 'The link',
  link: 'The invitation link holds a secret after the # sign, which browsers do not send to any server. It lets one person in, once. After that it opens nothing: the two phones have agreed on keys of their own.',
  phoneTitle: 'This phone',
  phone:
    'Your keys and your unsent words stay in this browser. Whoever can unlock this phone can open your room. “Forget” on the start page gives up the seat.',
  othersTitle: 'Nobody else',
  others:
    'No account, no advertising, no counting of visitors, and nothing loaded from other sites. A room nobody uses is deleted after a while, as a rule after 30 days.',
  limitTitle: 'Where this ends',
  limit:
    'A web page cannot protect you from the very server that hands it out: whoever runs it could one day send a page that reads along.',
  reducesTitle: 'What makes that less likely',
  reduces: [
    'Run Heard yourself, or use one run by somebody you both trust. It starts with one command.',
    'Compare the code in the menu, “Check it is really the two of you”. If both phones show the same, nobody stands in between.',
    'All of its source is open, so anyone can see what it does.',
  ],
};
