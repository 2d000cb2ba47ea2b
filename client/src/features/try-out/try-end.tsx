// After the one turn of the try-out: what it was, and what comes next if one likes.
import { useOnePhoneMessages } from '../../i18n/one-phone-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TwoCircles } from '../../ui/two-circles.tsx';

export interface TryEndProps {
  readonly onAgain: () => void;
  readonly onOnePhone: () => void;
  readonly onStart: () => void;
}

export function TryEnd({ onAgain, onOnePhone, onStart }: TryEndProps) {
  const { end, nothingKept } = useOnePhoneMessages().tryOut;
  return (
    <Screen
      focusTitle
      align="middle"
      picture={<TwoCircles state="together" size={260} />}
      title={end.title}
      lead={
        <>
          <p>{end.lead}</p>
          <p>{nothingKept}</p>
        </>
      }
      action={
        <>
          <Button onClick={onStart}>{end.start}</Button>
          <Button variant="quiet" onClick={onOnePhone}>
            {end.onePhone}
          </Button>
          <Button variant="plain" onClick={onAgain}>
            {end.again}
          </Button>
        </>
      }
    />
  );
}
