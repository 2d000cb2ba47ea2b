// The setting as the radio buttons show it: at once where one taps, and marked where it changed.
import type { Setting } from '@heard/shared/protocol/commands';
import { useEffect, useRef, useState } from 'react';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';

export interface SettingChange {
  setting: Setting;
  choose: (setting: Setting) => void;
  /** It changed since this phone last chose, said ready or came here, and not by this phone. */
  wasChanged: boolean;
}

export function useSettingChange(screen: RoomScreen, actions: RoomActions): SettingChange {
  const { phase, setting, isMineDone } = screen.view;
  const isUnderWay = screen.pending.some((tap) => tap.type === 'change-setting');
  const wasUnderWay = useRef(false);
  const [wanted, setWanted] = useState<Setting | null>(null);
  // Every change of the setting begins a new phase, and nothing else here does.
  const [knownPhase, setKnownPhase] = useState(phase);

  if (phase !== knownPhase && (wanted !== null || isMineDone)) {
    setKnownPhase(phase);
    setWanted(null);
  }

  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay) setWanted(null);
    wasUnderWay.current = isUnderWay;
  }, [isUnderWay]);

  const choose = (next: Setting): void => {
    setWanted(next);
    void actions.changeSetting(next);
  };

  return { setting: wanted ?? setting, choose, wasChanged: phase !== knownPhase };
}
