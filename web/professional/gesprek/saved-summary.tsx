import { Plural, Trans } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import type { Saver } from '../../shared/saving/saver.ts';
import { Icon } from '../../shared/ui/icon.tsx';

/** Where everything typed on this page is: kept, or still on this device. Read aloud only when asked for. */
export function SavedSummary({ saver, paths }: { readonly saver: Saver; readonly paths: readonly string[] }) {
  const waiting = useSyncExternalStore(saver.subscribe, () => paths.filter((path) => saver.field(path).state !== 'saved').length, () => 0);
  return (
    <p className="gs-saved" data-state={waiting === 0 ? 'saved' : 'on-device'}>
      <Icon name={waiting === 0 ? 'check' : 'document'} />
      {waiting === 0 ? <Trans>Alles is bewaard</Trans> : <Plural value={waiting} one="# tekst staat nog op dit apparaat" other="# teksten staan nog op dit apparaat" />}
    </p>
  );
}
