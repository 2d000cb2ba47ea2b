// The setting as the radio buttons show it: at once where one taps, and marked where it changed.
import type { Setting } from '@heard/shared/protocol/commands';
import { useState } from 'react';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';

export interface SettingChange {
  setting: Setting;
  choose: (setting: Setting) => void;
  /** It changed since this phone last chose or looked at it, and not by this phone. */
  wasChanged: boolean;
}

const isSame = (one: Setting, other: Setting): boolean =>
  one.where === other.where && one.how === other.how;

export function useSettingChange(screen: RoomScreen, actions: RoomActions): SettingChange {
  const agreed = screen.view.setting;
  const isUnderWay = screen.pending.some((tap) => tap.type === 'change-setting');
  const [known, setKnown] = useState(agreed);
  const [chosen, setChosen] = useState<Setting | null>(null);

  const choose = (setting: Setting): void => {
    setChosen(setting);
    setKnown(setting);
    void actions.changeSetting(setting).finally(() => setChosen(null));
  };

  return {
    setting: chosen ?? (isUnderWay ? known : agreed),
    choose,
    wasChanged: chosen === null && !isUnderWay && !isSame(agreed, known),
  };
}
