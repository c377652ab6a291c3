import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';

type Request = Acts['vernietigingsverzoek.dossier']['output']['items'][number];

/** A request to destroy: by which day it is answered, or what was decided and why. */
export function AskedBefore({ request: { ontvangenOp, uiterlijk, toestand, motivering } }: { readonly request: Request }) {
  const { t } = useLingui();
  const answers = { ingediend: undefined, toegewezen: t`Ja. Een tweede collega kijkt nog mee. Daarna is alles weg.`, afgewezen: t`Nee, uw dossier blijft.` };
  const answer = answers[toestand];
  return (
    <Section title={t`Uw verzoek`} card>
      <DataList
        items={[
          { label: t`Gevraagd op`, value: <DateText value={ontvangenOp} /> },
          ...(answer === undefined ? [{ label: t`Antwoord uiterlijk`, value: <DateText value={uiterlijk} /> }] : [{ label: t`Ons antwoord`, value: answer }, { label: t`Waarom`, value: motivering }]),
        ]}
      />
      {toestand === 'afgewezen' && <p><Trans>Niet mee eens? In onze brief bij Mijn post leest u wat u kunt doen.</Trans></p>}
    </Section>
  );
}
