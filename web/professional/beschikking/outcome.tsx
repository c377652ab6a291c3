import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { View } from './view.ts';

/** What was decided, when it was made known, and the letters. */
export function Outcome({ view, lang }: { readonly view: View; readonly lang: ScreenLang }) {
  const { t } = useLingui();
  const words = { toegekend: t`toegekend`, afgewezen: t`afgewezen` };
  return (
    <div className="spil-prose">
      {view.bekendgemaaktOp !== null && view.bezwaarUiterlijk !== null && (
        <p><Trans>Bekendgemaakt op <DateText value={view.bekendgemaaktOp} />. Bezwaar kan tot en met <DateText value={view.bezwaarUiterlijk} />.</Trans></p>
      )}
      <ul>
        {view.onderdelen.map((o) => (
          <li key={o.id}>
            {o.naam}, {o.omvang[lang]}{o.oordeel !== null && <>: <strong>{words[o.oordeel]}</strong></>}{o.reden !== '' && `. ${o.reden}`}
          </li>
        ))}
      </ul>
      {view.terugzending.flatMap((back) => back.redenen.map((r) => <p key={`${back.op}${r.code}`}>{r.toelichting}</p>))}
      {view.bekendgemaaktOp !== null && <p><Link to={`/beschikkingen/${view.id}/bezwaar`}><Trans>Bezwaar op papier invoeren</Trans></Link></p>}
      {view.brieven.length > 0 && <p><Link to={`/beschikkingen/${view.id}/brief`}><Trans>Brief bekijken</Trans></Link></p>}
    </div>
  );
}
