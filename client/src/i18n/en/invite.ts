// Words of features/invite: the first phone, while the second seat is empty.
import type { Setting } from '@heard/shared/protocol/commands';
import { isolated } from '../isolate.ts';

const settings: Record<Setting['where'], Record<Setting['how'], string>> = {
  together: { spoken: 'side by side, out loud', written: 'side by side, in writing' },
  apart: { spoken: 'apart, out loud on a call', written: 'apart, in writing' },
};

export const invite = {
  titleTogether: 'Let your partner scan this',
  titleApart: 'Send your partner this link',
  leadTogether: 'Their phone’s camera opens it. The code works once, for one person.',
  leadApart: 'By any messenger you both use. It works once, for one person.',
  codeTitle: 'A code that opens the invitation on another phone',
  orSend: 'Or send the link',
  orScan: 'Or let them scan it',
  linkLabel: 'The invitation link',
  share: 'Share',
  shareText: 'A link for the two of us. It works once.',
  copy: 'Copy the link',
  copied: 'Copied. Paste it into a message to your partner.',
  selected: 'The link is selected. Hold it and choose Copy.',
  waiting: 'Waiting for your partner',
  noHurry: 'There is no hurry. You can put the phone away; the room stays open for them.',
  chosen: (setting: Setting) =>
    `You chose to play ${settings[setting.where][setting.how]}. You can both still change it before you begin.`,
  theySee: (name: string) =>
    name === ''
      ? 'They see that their partner invites them, what will happen, and one button to take the seat. Nothing starts by itself.'
      : `They see that ${isolated(name)} invites them, what will happen, and one button to take the seat. Nothing starts by itself.`,
  localhost: {
    title: 'A phone cannot reach this address',
    body: 'It works on this computer alone. Open the home-network address printed in the terminal instead, and start the room there.',
  },
  elsewhere: {
    title: 'The link is not on this page',
    body: 'It is kept where the room was opened.',
  },
  close: 'Close the invitation',
  closing: {
    title: 'Close this invitation?',
    body: 'The link stops working and nobody can take the seat. You can open it again later.',
    go: 'Close it',
    going: 'Closing',
    keep: 'Keep it open',
  },
  closed: {
    title: 'The invitation is closed',
    lead: 'Nobody can take the seat now. The same link works again once you open it.',
    again: 'Open it again',
    opening: 'Opening it',
  },
};
