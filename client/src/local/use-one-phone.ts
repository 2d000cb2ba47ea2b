/** The one way the page of one phone looks at what is kept there: found, begun, gone. */
import { useCallback, useEffect, useState } from 'react';
import { browserPage } from '../connection/page.ts';
import { openStorage } from '../storage/open-storage.ts';
import {
  beginOnePhone,
  type Found,
  findOnePhone,
  forgetOnePhone,
  type Storages,
} from './one-phone.ts';
import type { Names } from './two-seats.ts';

/** Apart from the phone's own rooms: neither list knows of the other. */
const DATABASES = { a: 'heard-one-phone-a', b: 'heard-one-phone-b' } as const;

let storages: Promise<Storages> | null = null;

function theStorages(): Promise<Storages> {
  storages ??= Promise.all([openStorage(DATABASES.a), openStorage(DATABASES.b)]).then(([a, b]) => ({
    a,
    b,
  }));
  return storages;
}

type OnePhoneState = { kind: 'loading' } | Found;

export interface UseOnePhone {
  state: OnePhoneState;
  /** False where nothing could be kept. */
  begin(names: Names): Promise<boolean>;
  remove(): Promise<void>;
  /** Looks once more at what is kept. */
  again(): void;
}

export function useOnePhone(): UseOnePhone {
  const [state, setState] = useState<OnePhoneState>({ kind: 'loading' });
  const [looks, setLooks] = useState(0);
  const again = useCallback(() => setLooks((count) => count + 1), []);

  useEffect(() => {
    let close = (): void => {};
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const found = await findOnePhone(await theStorages(), browserPage(), () => {
        if (isCurrent) again();
      });
      if (found.kind === 'open') close = found.table.close;
      if (isCurrent) setState(found);
      else close();
    };
    setState({ kind: 'loading' });
    void look();
    return () => {
      isCurrent = false;
      close();
    };
  }, [looks, again]);

  return {
    state,
    again,
    async begin(names) {
      try {
        await beginOnePhone(await theStorages(), names);
      } catch {
        return false;
      }
      again();
      return true;
    },
    async remove() {
      const room =
        state.kind === 'open' ? state.table.room : state.kind === 'damaged' && state.room;
      if (typeof room !== 'string') return;
      if (state.kind === 'open') state.table.close();
      await forgetOnePhone(await theStorages(), room);
      again();
    },
  };
}
