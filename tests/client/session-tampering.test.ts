// What stands between a counsellor and the two changes what it carries: no wrong words are shown, and it is told.
import type { SeenEntry } from '@heard/shared/protocol/seen-entry';
import { describe, expect, it } from 'vitest';
import { startApp } from '../support/test-app.ts';
import { ALL } from './support/consenting.ts';
import { playTo, speakerOf, tapped } from './support/couple.ts';
import { changingEntries, type Relay, startRelay, type Tampering } from './support/relay.ts';
import {
  allow,
  NOTHING,
  type Sitter,
  sitDownAgain,
  type Three,
  threeInvited,
} from './support/sitter.ts';

interface Overheard extends Three {
  relay: Relay;
}

/** A counsellor who hears everything through the relay, in `sharing`. */
async function overheard(): Promise<Overheard> {
  const app = await startApp();
  const relay = await startRelay(app.url);
  const three = await threeInvited(app.url, relay.url);
  await allow(three, ALL);
  await playTo(three.couple, 'sharing');
  await three.sitter.sees('sharing', ({ view }) => view.structure?.state === 'sharing');
  return { ...three, relay };
}

async function says({ couple }: Three, text: string): Promise<void> {
  const speaker = speakerOf(couple);
  await tapped(speaker.session.actions.share(text));
  await speaker.sees('nothing on its way', ({ pending }) => pending.length === 0);
}

function heard({ screen }: Sitter): string[] {
  return screen().turns.flatMap(({ pieces }) => pieces.map(({ text }) => text));
}

const shares = (change: (entry: SeenEntry) => SeenEntry): Tampering =>
  changingEntries((entry) => (entry.type === 'share' ? change(entry) : entry));

function withCopy(entry: SeenEntry, changed: Partial<NonNullable<SeenEntry['copy']>>): SeenEntry {
  return entry.copy === undefined ? entry : { ...entry, copy: { ...entry.copy, ...changed } };
}

function flipped<Text extends string>(text: Text | undefined): Text {
  const at = 60;
  const other = text?.[at] === 'A' ? 'B' : 'A';
  return `${text?.slice(0, at)}${other}${text?.slice(at + 1)}` as Text;
}

describe('a relay that tampers with what a counsellor reads', () => {
  it('[CL197] with a copy’s box shows no words, and says so for good', async () => {
    const three = await overheard();
    const { relay, sitter } = three;
    relay.tamper(shares((entry) => withCopy(entry, { box: flipped(entry.copy?.box) })));
    await says(three, 'first words');
    await sitter.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(heard(sitter)).toEqual([]);
    relay.tamper(null);
    await says(three, 'second words');
    await sitter.sees('the next', () => heard(sitter).includes('second words'));
    expect(heard(sitter)).toEqual(['second words']);
    expect(sitter.screen().isTampered).toBe(true);
    const again = await sitDownAgain(sitter);
    await again.sees('the room', ({ line }) => line === 'live');
    expect(again.screen().isTampered).toBe(true);
    expect(heard(again)).toEqual(['first words', 'second words']);
  });

  it.each<[string, (entry: SeenEntry) => SeenEntry]>([
    [
      'its commitment',
      (entry) => withCopy(entry, { commitment: flipFirst(entry.copy?.commitment) }),
    ],
    ['its author', (entry) => ({ ...entry, seat: entry.seat === 'a' ? 'b' : 'a' })],
    ['its kind', (entry) => ({ ...entry, type: 'reflect' })],
    ['its epoch, to a later one', (entry) => withCopy(entry, { epoch: 2 })],
  ])('[CL197] with %s shows no words', async (_, change) => {
    const three = await overheard();
    three.relay.tamper(shares(change));
    await says(three, 'words');
    await three.sitter.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(heard(three.sitter)).toEqual([]);
  });

  it('[CL197] shows words once, however often they are told', async () => {
    const three = await overheard();
    const { relay, sitter } = three;
    await says(three, 'first words');
    await sitter.sees('them', () => heard(sitter).length === 1);
    let first: SeenEntry | null = null;
    relay.tamper(
      shares((entry) => {
        first ??= entry;
        return { ...first, seq: entry.seq };
      }),
    );
    const again = await sitDownAgain(sitter);
    await again.sees('the room', ({ line }) => line === 'live');
    await says(three, 'second words');
    await again.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(heard(again)).toEqual(['first words']);
  });

  it('[CL197] shows nothing of an epoch that a no has ended, even where the server lets it through', async () => {
    const three = await overheard();
    const { relay, sitter, couple } = three;
    let old: SeenEntry['copy'];
    relay.tamper(
      shares((entry) => {
        old ??= entry.copy;
        return entry;
      }),
    );
    await says(three, 'first words');
    await sitter.sees('them', () => heard(sitter).length === 1);
    await tapped(couple.a.session.actions.consent(NOTHING));
    await sitter.sees('nothing', ({ view }) => view.epoch === 2);
    await tapped(couple.a.session.actions.consent(ALL));
    await sitter.sees('words', ({ view }) => view.scope === 'words');
    await couple.b.sees('words', ({ facilitation }) => facilitation?.scope === 'words');
    await couple.a.sees('words', ({ facilitation }) => facilitation?.scope === 'words');
    relay.tamper(shares((entry) => (old === undefined ? entry : { ...entry, copy: old })));
    await says(three, 'second words');
    await sitter.sees('that it does not add up', ({ isTampered }) => isTampered);
    expect(heard(sitter)).toEqual(['first words']);
  });
});

function flipFirst<Text extends string>(text: Text | undefined): Text {
  return `${text?.startsWith('A') ? 'B' : 'A'}${text?.slice(1)}` as Text;
}
