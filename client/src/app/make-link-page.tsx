// Making a link with cards, on a page of its own.
import { MakeLink } from '../features/own-deck/make-link.tsx';

export default function MakeLinkPage() {
  return <MakeLink />;
}
