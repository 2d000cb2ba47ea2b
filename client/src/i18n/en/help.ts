// Words of features/help: stopping, when not to play, whom to talk to, and what to do when it sticks.

export interface Helpline {
  country: string;
  name: string;
  /** As it is written. */
  number: string;
  /** As it is dialled: digits only, or digits after a plus. */
  dial: string;
}

export const help = {
  stop: {
    title: 'You can always stop',
    body: 'Each of you can pass, take a breather, step out or finish at any time. It is in the menu, and it needs no reason. The game never asks why, and leaving never needs the other’s yes.',
  },
  notToPlay: {
    title: 'When not to play',
    body: 'Heard is a conversation game. It is not therapy, and it is not made for everything. Please do not play if you are afraid of how the other may react: to your words, to a low number, or to your stopping. In that case nothing you say differently will make it safe, and it is not yours to fix.',
    body2:
      'If a talk grows too heated, pausing is kinder than finishing. Wait until you have both calmed down, or leave it for another day.',
  },
  talk: {
    title: 'People to talk to',
    body: 'They listen, and you decide what happens next. Most are free and open day and night; if one is not for you, it can name one that is. A call may show on the phone or its bill.',
    emergency: 'In danger right now',
    emergencyNumbers:
      '112 in Europe and many other places · 911 in the US, Canada, Mexico, Argentina and Uruguay · 133 in Chile · 123 in Colombia · 105 in Peru · 999 in the UK and Ireland · 000 in Australia · 111 in New Zealand',
    elsewhere:
      'If you are elsewhere, or a number has changed, call the emergency number where you are. A doctor, or a women’s or crisis centre near you, can also tell you whom to ask.',
    lines: [
      { country: 'Argentina', name: 'Línea 144', number: '144', dial: '144' },
      { country: 'Australia', name: '1800RESPECT', number: '1800 737 732', dial: '1800737732' },
      { country: 'Austria', name: 'Frauenhelpline', number: '0800 222 555', dial: '0800222555' },
      {
        country: 'Chile',
        name: 'Fono de orientación (weekdays, 8 to midnight)',
        number: '1455',
        dial: '1455',
      },
      { country: 'Colombia', name: 'Línea 155', number: '155', dial: '155' },
      { country: 'France', name: 'Violences Femmes Info', number: '3919', dial: '3919' },
      { country: 'Germany', name: 'Hilfetelefon', number: '116 016', dial: '116016' },
      { country: 'Ireland', name: 'Women’s Aid', number: '1800 341 900', dial: '1800341900' },
      { country: 'Italy', name: 'Antiviolenza e stalking', number: '1522', dial: '1522' },
      { country: 'Mexico', name: 'Línea de las Mujeres', number: '079, option 1', dial: '079' },
      { country: 'Netherlands', name: 'Veilig Thuis', number: '0800 2000', dial: '08002000' },
      {
        country: 'New Zealand',
        name: 'Women’s Refuge',
        number: '0800 733 843',
        dial: '0800733843',
      },
      { country: 'Peru', name: 'Línea 100', number: '100', dial: '100' },
      { country: 'Spain', name: 'Atención a víctimas', number: '016', dial: '016' },
      { country: 'Sweden', name: 'Kvinnofridslinjen', number: '020 50 50 50', dial: '020505050' },
      {
        country: 'UK',
        name: 'National Domestic Abuse Helpline',
        number: '0808 2000 247',
        dial: '08082000247',
      },
      { country: 'UK', name: 'Men’s Advice Line', number: '0808 801 0327', dial: '08088010327' },
      {
        country: 'Uruguay',
        name: 'Inmujeres (from a mobile, *4141)',
        number: '0800 4141',
        dial: '08004141',
      },
      {
        country: 'US',
        name: 'National Domestic Violence Hotline',
        number: '1-800-799-7233',
        dial: '18007997233',
      },
    ] satisfies Helpline[] as Helpline[],
  },
  counsellor: {
    title: 'When a counsellor is here',
    body: 'The line at the top says who sits in the counsellor’s seat and what they see. “Stop being seen” works at once, and needs nobody’s yes. When they pause you or move something on, either of you can say “Not now”, and neither phone says who did. You can end the seat from the menu.',
  },
  stuck: {
    title: 'If something sticks',
    points: [
      'Load the page again. You come back to the same place, and words you had not sent are still in their field.',
      'If the line drops, go on writing. What you tap is kept and goes out by itself.',
      'A lost page is opened again by the same link, or from the start of Heard on this phone.',
      'A tap “did not count” when the other phone was a moment faster. Look again, then tap once more.',
    ],
  },
  leaving: {
    title: 'Leaving this page fast',
    body: '“Leave this page now” turns this tab blank at once, and one step back does not show it again. The browser’s history can still show that this address was opened. This phone keeps your seat until you choose “Forget” at the start. No one is told that you opened this page.',
  },
};
