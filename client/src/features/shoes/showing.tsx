// Both are in, and the phones show the answers by themselves. Usually shorter than a breath.
import { useShoesMessages } from '../../i18n/shoes-messages.ts';
import { ByItself } from '../../scene/by-itself.tsx';
import type { RoomProps } from '../../scene/scene.tsx';

export function Showing({ screen }: Pick<RoomProps, 'screen'>) {
  return <ByItself screen={screen} scene="show" words={useShoesMessages().showing} />;
}
