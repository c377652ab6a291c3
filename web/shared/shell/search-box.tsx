import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Form } from 'react-router';
import { useFocusKey } from '../keys/use-focus-key.ts';
import { Icon } from '../ui/icon.tsx';
import { useShell } from './shell.tsx';

/** Find a household, a person, a document. Posted, because what is typed is a name; with scripts the key / leads to it. */
export function SearchBox({ action }: { readonly action: string }) {
  const { t } = useLingui();
  const { csrf } = useShell();
  const input = useRef<HTMLInputElement>(null);
  useFocusKey('/', input);
  return (
    <search className="spil-search">
      <Form method="post" action={action}>
        <input type="hidden" name="csrf" value={csrf} />
        <label className="spil-search__label" htmlFor="zoek">
          <Icon name="search" />
          <span className="spil-visually-hidden">{t`Zoek een huishouden of persoon`}</span>
        </label>
        <input id="zoek" name="zoekterm" type="search" autoComplete="off" ref={input} aria-keyshortcuts="/" aria-describedby="zoek-toets" />
        <kbd id="zoek-toets" title={t`Druk op / om te zoeken`}>
          /
        </kbd>
        <button className="spil-visually-hidden" type="submit">{t`Zoek`}</button>
      </Form>
    </search>
  );
}
