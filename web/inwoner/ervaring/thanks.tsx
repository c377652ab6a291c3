import { Trans, useLingui } from '@lingui/react/macro';
import { Done } from '../../shared/ui/confirm.tsx';
import { Page } from '../../shared/ui/page.tsx';

/** What happens with what was said. */
export function Thanks() {
  const { t } = useLingui();
  return (
    <Page title={t`Dank u wel`} back={{ to: '/mijn' }}>
      <Done
        title={t`Wij hebben uw antwoorden`}
        next={[
          { key: 'tellen', text: <Trans>Wij tellen uw antwoorden op bij die van anderen. Niemand weet dat u het zei.</Trans> },
          { key: 'lezen', text: <Trans>Na elk kwartaal kijkt de gemeente wat beter moet.</Trans> },
          { key: 'raad', text: <Trans>De gemeenteraad kan zien wat inwoners vinden.</Trans> },
        ]}
      />
      <p><Trans>Wilt u dat iemand u belt over wat er misging? <a href="/klacht">Stuur dan een klacht</a>. Wij weten niet van wie een antwoord is.</Trans></p>
    </Page>
  );
}
