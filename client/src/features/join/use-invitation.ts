// Follows an opened link: is it whole, does this phone sit there already, and is the seat still free?
import type { RoomId } from '@heard/shared/ids';
import { useCallback, useEffect, useState } from 'react';
import { heldRooms, readInvitation } from '../../session/doors.ts';
import {
  type InviteProblem,
  onInvitePasted,
  type ParsedInvite,
  readInviteFromAddress,
} from '../../session/invite.ts';
import type { DoorProblem, Invitation } from '../../session/room-screen.ts';

export type OpenInvitation = Extract<Invitation, { ok: true }>;

export type JoinStage =
  | { kind: 'looking' }
  | { kind: 'link-problem'; reason: InviteProblem }
  /** `isHosted`: the link is one of two that a counsellor hands out. */
  | { kind: 'held'; room: RoomId; seat: 'a' | 'b'; isHosted: boolean }
  | { kind: 'door-problem'; problem: DoorProblem; isLooking: boolean }
  /** The link is for whoever is to hold the session. */
  | { kind: 'chair'; link: OpenLink }
  | { kind: 'open'; link: OpenLink; invitation: OpenInvitation };

type OpenLink = Extract<ParsedInvite, { ok: true }>;

async function lookAt(link: OpenLink): Promise<JoinStage> {
  const { room, part } = link;
  const held = (await heldRooms().catch(() => [])).find((other) => other.room === room);
  if (held !== undefined) return { kind: 'held', room, seat: held.seat, isHosted: part !== 'b' };
  const invitation = await readInvitation(link);
  if (!invitation.ok) {
    return { kind: 'door-problem', problem: invitation.problem, isLooking: false };
  }
  return { kind: 'open', link, invitation };
}

function firstStage(invite: ParsedInvite): JoinStage {
  if (!invite.ok) return { kind: 'link-problem', reason: invite.reason };
  return isForTheChair(invite) ? { kind: 'chair', link: invite } : { kind: 'looking' };
}

const isForTheChair = ({ part }: OpenLink): boolean => part === 'f';

export function useInvitation(): { stage: JoinStage; lookAgain: () => void } {
  const [invite, setInvite] = useState(readInviteFromAddress);
  const [attempt, setAttempt] = useState(0);
  const [stage, setStage] = useState(() => firstStage(invite));

  useEffect(
    () =>
      onInvitePasted((pasted) => {
        setInvite(pasted);
        setStage(firstStage(pasted));
      }),
    [],
  );

  useEffect(() => {
    if (!invite.ok || isForTheChair(invite)) return;
    let isOutdated = false;
    void lookAt(invite).then((next) => {
      if (!isOutdated) setStage(next);
    });
    return () => {
      isOutdated = true;
    };
  }, [invite, attempt]);

  const lookAgain = useCallback(() => {
    setStage((now) => (now.kind === 'door-problem' ? { ...now, isLooking: true } : now));
    setAttempt((count) => count + 1);
  }, []);
  return { stage, lookAgain };
}
