import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';

type Row = Acts['herstel.lijst']['output']['items'][number] & { readonly gemeenteNaam: string };

export const heldForm = ({ gemeente }: Pick<Row, 'gemeente'>): string => `vrijgave-${gemeente}`;

/** A gemeente that was put back from a copy: what beheer looks at before mail goes out again. */
export function HeldBack({ row, state }: { readonly row: Row; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const { gemeente, gemeenteNaam, teruggezetOp, kopieTot } = row;
  return (
    <Section title={t`${gemeenteNaam} is teruggezet uit een kopie`} card>
      <p>{kopieTot === null ? <Trans>Teruggezet op <DateText value={teruggezetOp} time />. Er gebeurde nog niets in de kopie.</Trans> : <Trans>Teruggezet op <DateText value={teruggezetOp} time />. De kopie loopt tot <DateText value={kopieTot} time />: wat mensen daarna deden, staat er niet in.</Trans>}</p>
      <p><Trans>Tot u kiest, gaat er geen mail weg. Nieuwe nummers van toewijzingen en berichten slaan er 10.000 over, zodat geen nummer twee keer wordt gegeven.</Trans></p>
      <ol className="spil-prose">
        <li><Trans>Vertel de collega’s en de aanbieders tot welk tijdstip alles er is. Wat zij daarna deden, doen zij opnieuw.</Trans></li>
        <li><Trans>Kijk bij <Link to="/berichten">Berichten</Link> welke nog klaarstaan. Is er een al verstuurd, leg dat dan vast. Een aanbieder die het twee keer krijgt, ziet hetzelfde kenmerk.</Trans></li>
        <li><Trans>Kijk hieronder hoeveel mail er wacht, en kies.</Trans></li>
      </ol>
      <Form id={heldForm(row)} state={state} label={t`Weer laten vertrekken: ${gemeenteNaam}`}>
        <input type="hidden" name="wat" value="vrijgave" />
        <input type="hidden" name="gemeente" value={gemeente} />
        <RadioGroup name="mail" legend={t`Wat doen we met de mail die wacht?`} options={[
          { value: 'versturen', label: t`Versturen`, hint: t`Iemand krijgt een bericht misschien twee keer.` },
          { value: 'vervallen', label: t`Niet versturen`, hint: t`Ook niet wat na het terugzetten is klaargezet. Brieven en berichten staan wel in Spil.` },
        ]} />
        <Button><Trans>Laat weer vertrekken</Trans></Button>
      </Form>
    </Section>
  );
}
