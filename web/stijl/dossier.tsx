import { Trans, useLingui } from '@lingui/react/macro';
import { HouseholdHeader } from '../professional/shell/household-header.tsx';
import { DataList } from '../shared/ui/data-list.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';
import { Timeline } from '../shared/ui/timeline.tsx';
import { TermBadge } from '../shared/ui/term-badge.tsx';

/** A page of a dossier: the household stays on top. */
export default function Dossier() {
  const { t } = useLingui();
  const acts = [
    { name: 'a', label: t`Evaluatie plannen`, to: '/stijl' },
    { name: 'b', label: t`Expertise vragen`, to: '/stijl' },
    { name: 'c', label: t`Opschalen naar niveau 2`, reason: t`Dat kan alleen de regisseur van dit huishouden.` },
  ];
  const steps = [{ text: t`Het onderzoek duurt hoogstens zes weken.`, artikel: 'art. 2.3.2 lid 1 Wmo 2015' }];
  return (
    <>
      <HouseholdHeader
        naam="Jansen – de Wit"
        regisseur="S. Bakker"
        aanspreekpunt={undefined}
        niveau={1}
        acts={acts}
        leest={['gesprek', 'plan', 'besluit', 'tijdlijn']}
        base="/stijl/dossier"
        terms={<TermBadge name={t`onderzoek`} lastDay="2026-05-06" daysLeft={9} steps={steps} />}
      />
      <Page title={t`Verhaal`} wide>
        <div className="spil-grid">
          <Section title={t`Nu`} card>
            <DataList
              items={[
                { label: t`Taken`, value: '3' },
                { label: t`Berichten`, value: '1' },
                { label: t`Evaluatie`, value: t`14 juni` },
              ]}
            />
          </Section>
          <Section title={t`Het verhaal in het kort`} card>
            <p>
              <Trans>Sinds de scheiding staat Eva er alleen voor met twee kinderen. Ze is sterk in regelen en heeft een goede band met haar moeder. Ze wil weer aan het werk en rust in huis.</Trans>
            </p>
          </Section>
          <Section title={t`Laatst gebeurd`} card>
            <Timeline label={t`Laatst gebeurd`} items={[{ key: '1', on: '2026-04-17', title: t`Huisbezoek`, by: 'S. Bakker' }, { key: '2', on: '2026-04-02', title: t`Melding aangenomen`, by: 'R. Visser' }]} />
          </Section>
        </div>
      </Page>
    </>
  );
}
