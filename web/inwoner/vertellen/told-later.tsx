import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { CodeField, YourCode } from '../own-code.tsx';
import type { Shown } from './steps.ts';

/** Somebody stops for now, or for good. */
export function ToldLater({ told }: { readonly told: { readonly later: Pick<Shown, 'stand' | 'gemeente'> } | { readonly gewist: boolean } }) {
  const { t } = useLingui();
  const { actor } = useShell();
  if ('gewist' in told) {
    return (
      <Page title={t`Het is gewist`} back={{ to: '/' }}>
        <p><Trans>Wij bewaren niets meer van wat u schreef. Wilt u toch hulp? <Link to="/hulp-vragen">Begin opnieuw</Link>, of bel ons.</Trans></p>
      </Page>
    );
  }
  const { stand: { code, bewaardTot }, gemeente } = told.later;
  return (
    <Page title={t`Het is bewaard`} back={{ to: '/' }}>
      <Alert tone="positive" title={t`U kunt deze bladzijde sluiten`} live>
        {actor.soort === 'inwoner'
          ? <p><Trans>Log later weer in, op welk apparaat u wilt. Dan gaat u verder waar u was.</Trans></p>
          : <><YourCode code={code} /><p><Trans>Schrijf de code op. Daarmee <Link to="/hulp-vragen/verder">gaat u later verder</Link>, ook op een andere telefoon of computer.</Trans></p></>}
        <p><Trans>Wij bewaren het tot en met <DateText value={bewaardTot} weekday />. Wij lezen het pas als u het verstuurt.</Trans></p>
      </Alert>
      <Form id="wis" label={t`Wis wat ik schreef`}>
        <input type="hidden" name="stap" value="vraag" />
        <CodeField code={code} />
        <input type="hidden" name="gemeente" value={gemeente} />
        <p><Trans>Wilt u toch geen hulp vragen? Dan wissen wij meteen wat u schreef.</Trans></p>
        <Button kind="secondary" name="doen" value="wis"><Trans>Wis wat ik schreef</Trans></Button>
      </Form>
    </Page>
  );
}
