import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

/** Says what is in it before it is downloaded. */
export default function Download() {
  const { t } = useLingui();
  return (
    <Page title={t`Alles downloaden`} back={{ to: '/mijn' }} lead={t`U krijgt een bestand met alles wat de gemeente over u heeft en wat u mag zien.`}>
      <ul>
        <li><Trans>Een PDF om te lezen of te printen, en uw brieven en documenten.</Trans></li>
        <li><Trans>Uw dossier: uw vraag, uw plan, de besluiten, de hulp, wat er gebeurde en wie er keek.</Trans></li>
        <li><Trans>Niets van anderen dat u niet mag zien.</Trans></li>
      </ul>
      <p><Trans>Bewaar het op een veilige plek. Wie het bestand heeft, kan alles lezen.</Trans></p>
      <p><LinkButton to="/mijn/download/bestand" icon="document" document>{t`Download alles`}</LinkButton></p>
      <p><Trans>Klopt er iets niet, of wilt u het op papier? Bel ons. Hoe wij met uw gegevens omgaan, leest u bij <Link to="/privacy">privacy</Link>.</Trans></p>
    </Page>
  );
}
