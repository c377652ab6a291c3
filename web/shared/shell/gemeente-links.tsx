import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { isId } from '../../../src/platform/gemeente-of.ts';
import { useShell } from './shell.tsx';

/** Another gemeente for who works in several. What a page is about does not move along: from there it leads to the start. */
export function GemeenteLinks({ start }: { readonly start: string }) {
  const { t } = useLingui();
  const { gemeente, gemeenten = [] } = useShell().actor;
  const { pathname } = useLocation();
  if (gemeenten.length < 2) return null;
  const page = pathname.split('/').some(isId) ? start : pathname;
  return (
    <>
      <ul className="spil-list spil-weergave" aria-label={t`Uw gemeenten`}>
        {gemeenten.map(({ code, naam }) => (
          <li key={code}>
            <a href={`${page}?gemeente=${code}`} aria-current={code === gemeente ? 'true' : undefined}>{naam}</a>
          </li>
        ))}
      </ul>
      <p className="spil-subtle">
        <Trans>In uw lijsten staan al uw gemeenten samen. Wat u opzoekt of nieuw maakt, is van de gemeente die u kiest.</Trans>
      </p>
    </>
  );
}
