import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { useDeuren } from '../signaal/words.ts';
import { useChosenFact, useCompanyFact } from '../../shared/vertellen/use-told-facts.tsx';
import { toestandTones, useContacttoestanden, useKanalen, useRelaties, useToestemmingen } from './words.ts';

export type Contact = Acts['klantcontact.gegevens']['output'];

/** Who asks, for whom, and by which way. */
export function Facts({ contact }: { readonly contact: Contact }) {
  const { t } = useLingui();
  const [channels, relations, consents] = [useKanalen(), useRelaties(), useToestemmingen()];
  const known = [
    { label: t`Via`, value: channels[contact.kanaal] },
    { label: t`Ontvangen`, value: <DateText value={contact.ontvangenOp} time /> },
    { label: t`Telefoon`, value: contact.telefoon && <a href={`tel:${contact.telefoon.replaceAll(' ', '')}`}>{contact.telefoon}</a> },
    { label: t`E-mail`, value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    { label: t`Wie vraagt het?`, value: contact.relatie === 'zelf' ? '' : relations[contact.relatie] },
    { label: t`Voor wie`, value: contact.namens },
    { label: t`Vindt de inwoner dat goed?`, value: contact.toestemming === null ? '' : consents[contact.toestemming] },
    ...useCompanyFact(contact.gezelschap),
    ...useChosenFact(contact.gekozen),
    { label: t`Foto of document`, value: contact.bijlagen.length > 0 && <ul className="spil-prose">{contact.bijlagen.map(({ id, naam }) => <li key={id}><a href={`/klantcontact/${contact.id}/bijlagen/${id}`} translate="no">{naam}</a></li>)}</ul> },
    { label: t`Gaat over`, value: contact.persoon !== null && <Link to={`/klantcontact/personen/${contact.persoon}`} translate="no">{contact.persoonNaam}</Link> },
    { label: t`Doorgeleid naar`, value: contact.naar },
  ];
  return <DataList items={known.filter(({ value }) => value !== '' && value !== false)} />;
}

/** By which door and by whom a question was handed in, and with whom it was discussed first. */
export function HandedIn({ contact: { aanmelding } }: { readonly contact: Contact }) {
  const { t } = useLingui();
  const doors = useDeuren();
  if (aanmelding === null) return null;
  const { deur, organisatie, melder, melderTelefoon, overlegMet, afspraak, terugkoppeling } = aanmelding;
  const items = [
    { label: t`Door wie?`, value: `${organisatie}: ${melder}` }, { label: t`Via welke deur?`, value: doors[deur] }, { label: t`Telefoon van wie aanmeldde`, value: melderTelefoon }, { label: t`Eerst besproken met`, value: overlegMet }, { label: t`Wat is er afgesproken?`, value: afspraak },
    { label: t`Mag horen wat ervan kwam`, value: terugkoppeling ? t`ja` : t`nee, alleen dat het is opgepakt` },
  ];
  return <Section title={t`Aangemeld`}><DataList items={items.filter(({ value }) => value !== '')} /></Section>;
}

/** Of whom nobody knows whether it is all right nothing is told. */
export function ConsentWarning({ contact }: { readonly contact: Contact }) {
  const { t } = useLingui();
  if (contact.toestemming === null || ['mondeling', 'schriftelijk', 'vertegenwoordiger'].includes(contact.toestemming)) return null;
  return (
    <Alert tone="warning" title={t`Vertel niets uit het dossier`}>
      <p><Trans>Wij weten niet of de inwoner dit goed vindt. Algemene informatie mag wel. Bel voor de rest de inwoner zelf.</Trans></p>
    </Alert>
  );
}

/** What else was asked in the same conversation. */
export function Together({ contact }: { readonly contact: Contact }) {
  const { t } = useLingui();
  const states = useContacttoestanden();
  if (contact.samen.length === 0) return null;
  return (
    <Section title={t`Ook gevraagd in dit gesprek`}>
      <ul className="spil-prose">
        {contact.samen.map(({ id, vraag, toestand }) => (
          <li key={id}><Link to={`/klantcontact/${id}`}>{vraag === '' ? t`Vraag in het dossier` : vraag}</Link> <StatusBadge tone={toestandTones[toestand]}>{states[toestand]}</StatusBadge></li>
        ))}
      </ul>
    </Section>
  );
}
