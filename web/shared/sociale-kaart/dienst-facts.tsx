import { Trans, useLingui } from '@lingui/react/macro';
import type { DataItem } from '../ui/data-list.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Alert } from '../ui/alert.tsx';
import { DateText } from '../ui/date-text.tsx';
import { Section } from '../ui/section.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';
import type { DienstView } from './kaart-words.ts';
import { useKaartWords } from './kaart-words.ts';
import { OpenNow } from './open-now.tsx';
import './kaart.css';

const filled = (items: readonly DataItem[]): DataItem[] => items.filter(({ value }) => value !== '' && value !== undefined && value !== null && value !== false);

/** All that the sociale kaart says of a dienst. */
export function DienstFacts({ dienst }: { readonly dienst: DienstView }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const { inhoud } = dienst;
  const facts = filled([
    { label: t`Wanneer`, value: inhoud.locaties?.length ? '' : dienst.wanneer.map((when) => when[lang]).join('; ') },
    { label: t`Kosten`, value: dienst.kosten }, { label: t`Zo meldt u zich aan`, value: inhoud.aanmelden }, { label: t`Wachttijd`, value: inhoud.wachttijd }, { label: t`Voor wie`, value: <ForWhom dienst={dienst} /> },
    { label: t`Neem mee`, value: inhoud.meenemen }, { label: t`Tolk`, value: inhoud.tolk }, { label: t`Telefoon`, value: dienst.telefoon !== '' && <PhoneLink number={dienst.telefoon} call /> },
    { label: t`E-mail`, value: (inhoud.email || inhoud.organisatie.email) && <a href={`mailto:${inhoud.email || (inhoud.organisatie.email ?? '')}`}>{inhoud.email || inhoud.organisatie.email}</a> },
    { label: t`Website`, value: dienst.website !== '' && <a href={dienst.website} rel="noreferrer">{dienst.website.replace(/^https?:\/\//, '')}</a> },
    { label: t`Wie doet dit`, value: dienst.organisatie }, { label: t`Nagekeken op`, value: typeof inhoud.gecontroleerdOp === 'string' && <DateText value={inhoud.gecontroleerdOp} /> },
  ]);
  return (
    <>
      {inhoud.letOp !== undefined && inhoud.letOp !== '' && <Alert tone="warning" title={inhoud.letOp} />}
      {dienst.toestand === 'tijdelijk-gesloten' && <Alert tone="warning" title={t`Tijdelijk gesloten`} />}
      <p className="spil-prose">{inhoud.omschrijving}</p>
      <OpenNow open={dienst.open} />
      <Places dienst={dienst} />
      <DataList items={facts} />
    </>
  );
}

/** In words, from the ages and the groups where nothing is written. */
function ForWhom({ dienst: { inhoud } }: { readonly dienst: DienstView }) {
  const { t } = useLingui();
  const { groups } = useKaartWords();
  const { leeftijdVan: from, leeftijdTot: to } = inhoud;
  const [van, tot] = [from ?? null, to ?? null];
  const ages = van !== null && tot !== null ? t`van ${van} tot en met ${tot} jaar` : van !== null ? t`vanaf ${van} jaar` : tot !== null ? t`tot en met ${tot} jaar` : '';
  const said = [inhoud.voorWie ?? '', (inhoud.doelgroepen ?? []).map((group) => groups[group]).join(', '), ages].filter(Boolean).join('; ');
  return <>{said === '' ? <Trans>Voor iedereen</Trans> : said}</>;
}

function Places({ dienst: { inhoud, plekken } }: { readonly dienst: DienstView }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const places = (inhoud.locaties ?? []).map((place, n) => ({ place, at: plekken[n] }));
  if (places.length === 0) return null;
  return (
    <Section title={places.length === 1 ? t`Waar en wanneer` : t`Waar en wanneer: op meer plekken`}>
      <ul className="spil-list sk-places">
        {places.map(({ place, at }, n) => (
          // Two places of one dienst may have the same name.
          <li className="spil-card" key={n}>
            <DataList
              items={filled([
                { label: t`Waar`, value: [place.naam, place.adres, [place.postcode, place.plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ') || (place.soort === 'online' ? t`online` : '') },
                { label: t`Wanneer`, value: (at?.wanneer ?? []).map((when) => when[lang]).join('; ') || t`op afspraak` }, { label: t`Zo komt u er`, value: place.bereikbaarheid }, { label: t`Toegankelijk`, value: place.toegankelijkheid },
              ])}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
