// What both say yes to before anything begins. Nothing starts by itself: both tap ready.
import { useState } from 'react';
import type { RoomActions, RoomScreen } from '../../session/room-screen.ts';
import { ReadyScreen } from './ready-screen.tsx';
import { RulesScreen } from './rules-screen.tsx';
import { useSettingChange } from './use-setting-change.ts';
import { WishesScreen } from './wishes-screen.tsx';

export interface AgreeProps {
  readonly screen: RoomScreen;
  readonly actions: RoomActions;
  readonly onOpenSafetyCode: () => void;
  /** How close it feels, for oneself alone; absent once it was asked. */
  readonly onMeasure: (() => void) | undefined;
}

export function Agree({ screen, actions, onOpenSafetyCode, onMeasure }: AgreeProps) {
  const change = useSettingChange(screen, actions);
  // Both hold for one phase only: a changed setting begins a new one, is shown, and asks for both again.
  const [lookingInPhase, setLookingInPhase] = useState<number | null>(null);
  const [pastRulesInPhase, setPastRulesInPhase] = useState<number | null>(null);
  const { isMineDone, phase } = screen.view;
  if (isMineDone && lookingInPhase !== phase) {
    return (
      <ReadyScreen
        screen={screen}
        onOpenSafetyCode={onOpenSafetyCode}
        onLookAgain={() => setLookingInPhase(phase)}
      />
    );
  }
  if (pastRulesInPhase === phase && !isMineDone) {
    return (
      <WishesScreen screen={screen} actions={actions} onBack={() => setPastRulesInPhase(null)} />
    );
  }
  return (
    <RulesScreen
      screen={screen}
      change={change}
      onOpenSafetyCode={onOpenSafetyCode}
      onMeasure={onMeasure}
      onNext={() => setPastRulesInPhase(phase)}
      onBack={() => setLookingInPhase(null)}
    />
  );
}
