// How close the cards may come, as three pictures; the chosen one says what it means.
import { useRoomMessages } from '../../i18n/room-messages.ts';
import type { Wishes } from '../../session/room-screen.ts';
import { Choice } from '../../ui/choice.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';
import styles from './wishes-screen.module.css';

export interface DepthChoiceProps {
  readonly depth: Wishes['depth'];
  /** As far as the link goes this phone opened the room with. */
  readonly deepest: Wishes['depth'];
  readonly onChange: (depth: Wishes['depth']) => void;
}

const DEPTHS = [1, 2, 3] as const;
/** As on the cards themselves. */
const OVERLAPS = { 1: 0.12, 2: 0.46, 3: 0.8 } as const;

export function DepthChoice({ depth, deepest, onChange }: DepthChoiceProps) {
  const { wishes } = useRoomMessages().agree;
  const shown = depth < deepest ? depth : deepest;
  return (
    <div className={styles.depth}>
      <Choice
        legend={wishes.depth}
        layout="pictures"
        options={DEPTHS.filter((one) => one <= deepest).map((one) => ({
          value: String(one),
          title: wishes.depths[one].title,
          picture: <TwoCircles state="apart" overlap={OVERLAPS[one]} isStill size="4.25rem" />,
        }))}
        value={String(shown)}
        onChange={(chosen) => onChange(DEPTHS.find((one) => String(one) === chosen) ?? 1)}
      />
      <p className={styles.meaning} role="status">
        {wishes.depths[shown].body}
      </p>
      {deepest < 3 && (
        <p className={styles.meaning}>{wishes.byLink(wishes.depths[deepest].title)}</p>
      )}
    </div>
  );
}
