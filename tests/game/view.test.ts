/** The same room from both seats. */
import { project } from '@heard/shared/game/project';
import { describe, expect, it } from 'vitest';
import { after, contextOf, played, roomAt } from './support/room-at.ts';

describe('a view', () => {
  it('[LG9] says where the room stands and whose part is done, from the seat it is made for', () => {
    const room = after(roomAt('rating', { listener: 'b', round: 2, turn: 3 }), 'seal', 'b');
    const shared = {
      seq: 21,
      state: 'rating',
      phase: 7,
      since: contextOf(room).since,
      setting: { where: 'together', how: 'spoken' },
      activity: 'rounds',
      hasMarked: false,
      isPartnerSeated: true,
      isIntroduced: true,
      sitting: 1,
      round: 2,
      turn: 3,
      isSecondTurn: false,
      draw: 1,
      listener: 'b',
      floor: null,
      notQuiteLeft: 2,
      moreLeft: 2,
      breather: null,
      facilitation: null,
      epoch: 1,
      steer: null,
      extra: null,
    };
    const ways = ['pause', 'end', 'step-out', 'invite', 'pass'];
    expect(project(room, 'a')).toEqual({
      ...shared,
      seat: 'a',
      isMineDone: false,
      isTheirsDone: true,
      allowed: [...ways, 'seal'],
    });
    expect(project(room, 'b')).toEqual({
      ...shared,
      seat: 'b',
      isMineDone: true,
      isTheirsDone: false,
      allowed: ways,
    });
  });

  it('[LG9] says whether the partner has come', () => {
    const room = roomAt('waiting', { seats: { a: 'hash', b: null } });
    expect(project(room, 'a').isPartnerSeated).toBe(false);
    expect(project(room, 'a').allowed).toEqual(['end']);
  });

  it('[LG10] shows a breather by its time and where it began, not what it put aside', () => {
    const paused = after(after(roomAt('opening'), 'open', 'a'), 'pause', 'b');
    const { until } = contextOf(paused).breather ?? {};
    for (const seat of ['a', 'b'] as const) {
      const view = project(paused, seat);
      expect(view.breather).toEqual({
        until,
        isOver: false,
        from: 'opening',
        holdId: null,
      });
      expect({ mine: view.isMineDone, theirs: view.isTheirsDone }).toEqual({
        mine: false,
        theirs: false,
      });
    }
    expect(project(after(paused, 'expire', 'room'), 'a').breather?.isOver).toBe(true);
  });

  it('[LG10] is the same whoever passed, paused or ended', () => {
    for (const way of ['pass', 'pause', 'end'] as const) {
      const views = (['a', 'b'] as const).map((author) =>
        project(played(roomAt('sharing'), `${author} ${way}`), 'a'),
      );
      expect(views[0]).toEqual(views[1]);
    }
  });
});
