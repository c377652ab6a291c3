import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useShell } from '../../shared/shell/shell.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { OpeningHours } from '../../shared/ui/opening-hours.tsx';
import { PhoneLink } from '../../shared/ui/phone-link.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** How to get a conversation, with the question that was typed already; nobody has to search first. */
export function Talk({ vraag }: { readonly vraag: string }) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Section title={t`Liever met iemand praten?`} card>
      <p><Trans>Vraag om een gesprek. Wij bellen of mailen u binnen 1 werkdag. U mag altijd iemand meenemen.</Trans></p>
      <Form id="gesprek" action="/hulp-vragen" label={t`Vraag om een gesprek`}>
        <input type="hidden" name="vraag" value={vraag} />
        <Button icon="hand"><Trans>Vraag om een gesprek</Trans></Button>
      </Form>
      {gemeente.telefoon !== '' && <p><PhoneLink number={gemeente.telefoon} call /> · <OpeningHours times={gemeente.openingstijden} /></p>}
      <p><Link to="/contact"><Trans>Of kom langs, mail of schrijf een brief</Trans></Link></p>
    </Section>
  );
}
