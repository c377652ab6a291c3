import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../shared/ui/section.tsx';

/** Who helps for free, and what to do when it cannot wait (Awb 8:81). */
export function ObjectionHelp() {
  const { t } = useLingui();
  return (
    <Section title={t`Hulp bij uw bezwaar`} card>
      <ul className="spil-prose">
        <li><Trans>Een cliëntondersteuner denkt gratis met u mee. Die werkt niet voor de gemeente. Vraag ernaar als u ons belt.</Trans></li>
        <li><Trans>Het Juridisch Loket geeft gratis advies: <a href="https://www.juridischloket.nl">juridischloket.nl</a>.</Trans></li>
        <li><Trans>Kunt u niet wachten op onze beslissing? Dan kunt u de rechter om een tijdelijk besluit vragen. Dat heet een voorlopige voorziening. Het kost geld: het griffierecht. Het kan alleen als u ook bezwaar maakt.</Trans></li>
      </ul>
    </Section>
  );
}
