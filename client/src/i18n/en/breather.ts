/** The words around a pause. */
import { type PartnerName, partner, partnerFirst } from './partner.ts';

export const breather = {
  title: 'Take a breather',
  titleLonger: 'A little longer',
  close: 'Close',
  lead: 'No reason needed. Nothing is lost, and it goes on once you are both back.',
  leadLonger: 'Asking for more time is a way of coming back, too.',
  legend: 'How long',
  lengths: { '5': '5 min', '20': '20 min', '60': '1 hour', '240': '4 hours', '1440': 'One day' },
  pause: (time: string) => `Pause until ${time}`,
  pauseTomorrow: (time: string) => `Pause until ${time} tomorrow`,

  back: (time: string) => `Back together at ${time}`,
  backTomorrow: (time: string) => `Back together at ${time} tomorrow`,
  soothing: [
    'Drink a glass of water, or look at something far away.',
    'Walk a little, or stand by an open window.',
    'Let your shoulders drop, and breathe out for longer than you breathe in.',
  ],
  noRehearsing: 'There is no need to go over it in your head.',
  overTitle: 'The time is up. No hurry.',
  overLead: 'Come back when you can listen again, even if only to ask for a little more time.',
  imBack: 'I’m back',
  longer: 'A little longer',
  finish: 'Finish for today',
  mineBackTitle: 'You are back',
  mineBackLead: (name: PartnerName) =>
    `It goes on right where you were, as soon as ${partner(name)} is back too.`,
  waiting: (name: PartnerName) => `Waiting for ${partner(name)}, no hurry`,
  theirsBack: (name: PartnerName) => `${partnerFirst(name)} is back`,
};
