import { Trans, useLingui } from '@lingui/react/macro';
import { DataList } from '../ui/data-list.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Section } from '../ui/section.tsx';
import { useWho, type Shown } from './family-plan.ts';

interface Props {
  readonly shown: Pick<Shown, 'inhoud' | 'kring'>;
  readonly reader: string;
}

/** The whole plan to read: before it is handed in, after that, and for who works with it. */
export function PlanReading({ shown: { inhoud: { doelen, veiligheid, conferentie }, kring }, reader }: Props) {
  const { t } = useLingui();
  const who = useWho(kring, reader);
  return (
    <>
      {conferentie !== null && <Meeting {...conferentie} />}
      {doelen.map(({ id, wat, afspraken, hulp }) => (
        <Section key={id} title={wat} card>
          {afspraken.length > 0 && <ul>{afspraken.map((one) => <li key={one.id}><strong>{who(one.wie)}</strong>: {one.wat}{one.wanneer !== null && <> (<Trans>vanaf <DateText value={one.wanneer} /></Trans>)</>}</li>)}</ul>}
          {hulp.length > 0 && <><p><Trans>Hierbij is nog hulp nodig:</Trans></p><ul>{hulp.map((one) => <li key={one.id}>{one.wat}</li>)}</ul></>}
        </Section>
      ))}
      {veiligheid.length > 0 && (
        <Section title={t`Zo houden we het veilig`} card>
          <DataList items={veiligheid.map(({ voorwaarde, hoe }) => ({ label: voorwaarde, value: hoe === '' ? t`Nog niets opgeschreven.` : hoe }))} />
        </Section>
      )}
    </>
  );
}

/** When and where everybody comes together. */
export function Meeting({ op, tijd, plaats }: { readonly op: string; readonly tijd: string; readonly plaats: string }) {
  return <p><Trans>We komen bij elkaar op <strong><DateText value={op} /></strong></Trans>{[tijd, plaats].filter((one) => one !== '').map((one) => `, ${one}`).join('')}.</p>;
}
