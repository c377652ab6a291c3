import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../../shared/ui/date-text.tsx';
import { YourCode } from '../own-code.tsx';
import type { Stand } from './steps.ts';
import scriptUrl from './save-while-writing.ts?worker&url';

interface Props { readonly stand: Stand; readonly persoon: string; readonly nonce: string; readonly fields: readonly string[] }

/** That what was written is kept, and how to come back to it. With a script each word is; its words stand here. */
export function KeptNotice({ stand: { code, bewaardTot }, persoon, nonce, fields }: Props) {
  return (
    <div className="spil-prose" id="bewaren" data-velden={fields.join(' ')} data-persoon={persoon}>
      <p hidden data-staat="saved"><span className="spil-saved"><Trans>Bewaard</Trans></span></p>
      <p hidden data-staat="on-device"><span className="spil-saved"><Trans>Nog niet bewaard. Dat gebeurt vanzelf.</Trans></span></p>
      <p hidden data-staat="conflict"><span className="spil-saved"><Trans>Op een ander apparaat schreef u ook iets. Allebei is bewaard: u ziet het op de volgende bladzijde.</Trans></span></p>
      {persoon === '' && (
        <div id="eigen-code" hidden={code === ''} role="status">
          <YourCode code={code} />
          <p><Trans>Schrijf de code op. Daarmee <Link to="/hulp-vragen/verder">gaat u later verder</Link>, ook op een andere telefoon of computer.</Trans></p>
        </div>
      )}
      {bewaardTot !== '' && <p className="spil-subtle"><Trans>Wat u schreef, bewaren wij tot en met <DateText value={bewaardTot} />. Daarna is het weg. Wij lezen het pas als u het verstuurt.</Trans></p>}
      {fields.length > 0 && <script type="module" src={scriptUrl} nonce={nonce} />}
    </div>
  );
}
