// What the two call the counsellor, and the counsellor's own note for them.
import { MAX_NAME_CHARACTERS } from '@heard/shared/limits';
import { useFacilitateMessages } from '../../i18n/facilitate-messages.ts';
import { TextField } from '../../ui/text-field.tsx';
import { MAX_LABEL_CHARACTERS } from './line-length.ts';

export interface OwnFieldsProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly label: string;
  readonly onLabel: (label: string) => void;
}

export function OwnFields({ name, onName, label, onLabel }: OwnFieldsProps) {
  const { host } = useFacilitateMessages();
  return (
    <>
      <TextField
        label={host.name}
        hint={host.nameHint}
        value={name}
        onChange={onName}
        maxCharacters={MAX_NAME_CHARACTERS}
      />
      <TextField
        label={host.label}
        hint={host.labelHint}
        value={label}
        onChange={onLabel}
        maxCharacters={MAX_LABEL_CHARACTERS}
        capitals="sentences"
      />
    </>
  );
}
