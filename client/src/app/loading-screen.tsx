// What stands on the page while something is on its way.
import { Screen } from '../ui/screen.tsx';
import { TwoCircles } from '../ui/two-circles.tsx';

export interface LoadingScreenProps {
  readonly title: string;
  readonly lead?: string;
}

export function LoadingScreen({ title, lead }: LoadingScreenProps) {
  return (
    <Screen
      align="middle"
      picture={<TwoCircles state="together" size={180} />}
      title={title}
      lead={lead === undefined ? undefined : <p>{lead}</p>}
    />
  );
}
