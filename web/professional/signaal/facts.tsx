import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Timeline } from '../../shared/ui/timeline.tsx';
import { DayLeft } from '../werk/day-left.tsx';
import { urgentieTones, useDeuren, useMelderWords, useOpvolgwijzen, useToestanden, useUitkomsten, useUrgenties } from './words.ts';

export type Signaal = Acts['signaal.gegevens']['output'];

/** What was told, by whom, and where it stands. */
export function Facts({ signaal }: { readonly signaal: Signaal }) {
  const { t } = useLingui();
  const [deuren, urgencies, states, { zelf, relatie }] = [useDeuren(), useUrgenties(), useToestanden(), useMelderWords()];
  const plek = [`${signaal.straat} ${signaal.huisnummer ?? ''}`.trim(), signaal.postcode].filter(Boolean).join(', ');
  const known = [
    { label: t`Over`, value: [signaal.over, plek].filter(Boolean).join(', ') },
    { label: t`Herkend als`, value: signaal.persoon?.naam ?? '' },
    { label: t`Urgentie`, value: signaal.urgentie === null ? '' : <StatusBadge tone={urgentieTones[signaal.urgentie]}>{urgencies[signaal.urgentie]}</StatusBadge> },
    { label: t`Staat`, value: states[signaal.toestand] },
    { label: signaal.toestand === 'ontvangen' ? t`Lezen voor` : t`Opvolgen voor`, value: signaal.toestand === 'afgehandeld' ? '' : <DayLeft lastDay={signaal.uiterlijk} /> },
    { label: t`Wie`, value: signaal.behandelaar?.naam ?? '' },
    { label: t`Nu nodig`, value: signaal.nodig },
    { label: t`Eerst besproken met`, value: [signaal.overlegMet, signaal.afspraak].filter(Boolean).join(': ') },
    { label: t`Via`, value: deuren[signaal.deur] },
    { label: t`Ontvangen`, value: <DateText value={signaal.ontvangenOp} time /> },
    { label: t`Melder`, value: signaal.anoniem ? t`noemt geen naam` : [signaal.naam, signaal.organisatie].filter(Boolean).join(', ') },
    { label: t`Kent diegene als`, value: signaal.relatie === null ? '' : relatie[signaal.relatie] },
    { label: t`Deed zelf`, value: [signaal.zelf === null ? '' : zelf[signaal.zelf], signaal.zelfToelichting].filter(Boolean).join('. ') },
    { label: t`Telefoon`, value: signaal.telefoon && <a href={`tel:${signaal.telefoon.replaceAll(' ', '')}`}>{signaal.telefoon}</a> },
    { label: t`E-mail`, value: signaal.email && <a href={`mailto:${signaal.email}`}>{signaal.email}</a> },
    { label: t`Wil iets horen`, value: signaal.wilHoren ? t`ja` : '' },
  ];
  return <DataList items={known.filter(({ value }) => value !== '')} />;
}

/** Other signals about the same person, household or home. */
export function Earlier({ signaal }: { readonly signaal: Signaal }) {
  const { t } = useLingui();
  const [states, ends] = [useToestanden(), useUitkomsten()];
  if (signaal.eerdere.length === 0) return null;
  return (
    <Alert tone="warning" title={t`Er waren eerder signalen over deze persoon of dit adres`}>
      <ul>
        {signaal.eerdere.map(({ id, nummer, ontvangenOp, toestand, uitkomst }) => (
          <li key={id}><Link to={`/signalen/${id}`} translate="no">{nummer}</Link>, <DateText value={ontvangenOp} />: {uitkomst === null ? states[toestand] : ends[uitkomst]}</li>
        ))}
      </ul>
    </Alert>
  );
}

/** What colleagues tried and did. */
export function Followed({ signaal }: { readonly signaal: Signaal }) {
  const { t } = useLingui();
  const ways = useOpvolgwijzen();
  if (signaal.opvolgingen.length === 0) return null;
  return (
    <Section title={t`Wat er is gedaan`}>
      <Timeline label={t`Wat er is gedaan`} items={signaal.opvolgingen.map(({ id, moment, medewerker, wijze, bereikt, notitie }) => ({ key: id, on: moment, by: medewerker, title: `${ways[wijze]}, ${bereikt ? t`bereikt` : t`niet bereikt`}`, detail: notitie }))} />
    </Section>
  );
}

/** How it ended, and what the sender can read. */
export function Ended({ signaal }: { readonly signaal: Signaal }) {
  const { t } = useLingui();
  const { lang } = useShell();
  const ends = useUitkomsten();
  if (signaal.uitkomst === null) return null;
  return (
    <Section title={t`Hoe het afliep`} card>
      <p><strong>{ends[signaal.uitkomst]}</strong> {signaal.toelichting}</p>
      <p><Trans>Dit leest de melder:</Trans></p>
      <ul className="spil-prose">{[...signaal.verteld.map((zin) => zin[lang]), signaal.bericht].filter(Boolean).map((zin) => <li key={zin}>{zin}</li>)}</ul>
    </Section>
  );
}
