import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useShell } from '../shared/shell/shell.tsx';
import { DataList } from '../shared/ui/data-list.tsx';
import { OpeningHours } from '../shared/ui/opening-hours.tsx';
import { Page } from '../shared/ui/page.tsx';
import { PhoneLink } from '../shared/ui/phone-link.tsx';
import { Section } from '../shared/ui/section.tsx';

/** Every way to reach somebody, so that each chooses what is easiest: nobody needs this site to be helped. */
export default function Contact() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const { telefoon, openingstijden, adres, email, inloop } = gemeente;
  const ways = [
    ...(telefoon === '' ? [] : [{ label: t`Bellen`, value: <><p><PhoneLink number={telefoon} call /></p><p><OpeningHours times={openingstijden} /></p></> }]),
    ...(adres === '' ? [] : [{ label: t`Langskomen`, value: <><p>{adres}</p>{inloop.length > 0 ? <p><Trans>Zonder afspraak:</Trans> <OpeningHours times={inloop} /></p> : <p><Trans>Bel eerst voor een afspraak.</Trans></p>}</> }]),
    { label: t`Op deze site`, value: <><p><Link to="/hulp-vragen"><Trans>Vraag om een gesprek</Trans></Link></p><p><Trans>Wij bellen of mailen u binnen 1 werkdag. U hoeft niet in te loggen.</Trans></p></> },
    ...(email === '' ? [] : [{ label: t`Mailen`, value: <><p><a href={`mailto:${email}`}>{email}</a></p><p><Trans>Schrijf uw naam en telefoonnummer. Zet er uw BSN niet in, en niets over uw gezondheid.</Trans></p></> }]),
    ...(adres === '' ? [] : [{ label: t`Een brief schrijven`, value: <p>{gemeente.naam}, {adres}</p> }]),
  ];
  return (
    <Page title={t`Contact met ons`} back={{ to: '/' }} lead={t`Kies wat voor u het makkelijkst is. Wij helpen u overal even goed.`}>
      <DataList items={ways} />
      <Section title={t`Lukt het niet alleen?`}>
        <p><Trans>Iemand anders mag voor u bellen, schrijven of meekomen. Ook als u moeilijk leest of weinig Nederlands spreekt.</Trans></p>
        <p><Link to="/mijn/berichten"><Trans>Krijgt u al hulp? Stuur een bericht aan uw team</Trans></Link></p>
      </Section>
      <p><Trans>Kan het niet wachten? <Link to="/crisis">Hier staat wie u nu belt</Link>.</Trans></p>
    </Page>
  );
}
