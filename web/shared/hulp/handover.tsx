import { Trans, useLingui } from '@lingui/react/macro';
import { usePlanWords } from '../plan/plan-words.ts';
import { DataList } from '../ui/data-list.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Section } from '../ui/section.tsx';
import type { Handed } from './hulp-words.ts';
import { PhoneLink } from '../ui/phone-link.tsx';

/** Everything the aanbieder gets to begin with, in plain words. */
export function Handover({ handed }: { readonly handed: Handed }) {
  const { t } = useLingui();
  const { volume } = usePlanWords();
  const { client, opdracht, contact } = handed;
  return (
    <>
      <Section title={t`Wat er bereikt moet worden`} card>
        {opdracht.einddoel !== '' && <blockquote className="spil-quote">{opdracht.einddoel}</blockquote>}
        <DataList
          items={[
            ...(opdracht.doel === '' ? [] : [{ label: t`Doel`, value: opdracht.doel }]), { label: t`Resultaat`, value: opdracht.resultaat }, { label: t`Hulp`, value: `${opdracht.voorziening}, ${volume(opdracht)}` },
            { label: t`Graag vanaf`, value: <DateText value={opdracht.van} /> }, { label: t`Tot en met`, value: <DateText value={opdracht.tot} /> },
          ]}
        />
        <p className="spil-subtle"><Trans>Hoe de hulp eruitziet, bepaalt de aanbieder samen met de inwoner.</Trans></p>
      </Section>
      <Section title={t`Voor wie`} card>
        <DataList
          items={[
            { label: t`Naam`, value: <span translate="no">{client.naam}</span> }, { label: t`Geboren`, value: client.geboortedatum === null ? t`onbekend` : <DateText value={client.geboortedatum} /> },
            { label: t`Adres`, value: <span translate="no">{client.adres}</span> }, { label: t`Telefoon`, value: <PhoneLink number={client.telefoon} /> }, ...(client.taal === 'nl' ? [] : [{ label: t`Spreekt`, value: client.taal }]),
          ]}
        />
      </Section>
      <Agreements handed={handed} />
      <Section title={t`Wie is het aanspreekpunt`} card>
        <DataList
          items={[
            { label: t`Eerste aanspreekpunt van de inwoner`, value: <Contact {...contact.eersteAanspreekpunt} /> },
            { label: t`Regisseur`, value: <Contact {...contact.regisseur} /> },
          ]}
        />
      </Section>
    </>
  );
}

function Contact({ naam, telefoon }: { readonly naam: string; readonly telefoon: string }) {
  if (naam === '') return <Trans>nog niet bekend</Trans>;
  return (
    <>
      <span translate="no">{naam}</span>
      {telefoon !== '' && <>, <PhoneLink number={telefoon} /></>}
    </>
  );
}

/** What the inwoner does, who helps, what there is in the wijk, and when all look back. */
function Agreements({ handed: { afspraken, evaluaties } }: { readonly handed: Handed }) {
  const { t } = useLingui();
  const words: Readonly<Record<Handed['afspraken'][number]['trede'], string>> = { eigen: t`De inwoner zelf`, netwerk: t`Mensen om de inwoner heen`, algemeen: t`In de wijk` };
  if (afspraken.length + evaluaties.length === 0) return null;
  return (
    <Section title={t`Wat al is afgesproken`} card>
      {afspraken.length > 0 && <DataList items={afspraken.map(({ trede, omschrijving, wie }) => ({ label: `${words[trede]}: ${wie}`, value: omschrijving }))} />}
      {evaluaties.length > 0 && (
        <>
          <p><Trans>Op deze dagen kijken inwoner en regisseur samen terug:</Trans></p>
          <ul>{evaluaties.map((dag) => <li key={dag}><DateText value={dag} /></li>)}</ul>
        </>
      )}
    </Section>
  );
}
