import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Icon } from '../ui/icon.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';
import type { DienstCard as Dienst } from './kaart-words.ts';
import { OpenNow } from './open-now.tsx';
import './kaart.css';

interface Props {
  readonly dienst: Dienst;
  readonly to: string;
  /** Its number on the map beside the list. */
  readonly number?: number;
}

/** One thing that helps: what, where, when, what it costs and whom to call. */
export function DienstCard({ dienst, to, number }: Props) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const { plek, telefoon } = dienst;
  return (
    <article className="sk-card spil-card">
      <h3 className="sk-card__title">{number !== undefined && <span className="sk-number">{number}</span>}<Link to={to}>{dienst.naam}</Link></h3>
      <p className="spil-subtle">{dienst.organisatie}</p>
      <p>{dienst.omschrijving}</p>
      {dienst.toestand === 'tijdelijk-gesloten' && <p className="sk-line"><Icon name="pauze" /> <strong><Trans>Tijdelijk gesloten</Trans></strong></p>}
      <OpenNow open={dienst.open} />
      <ul className="spil-list sk-lines">
        {dienst.wanneer.length > 0 && <li className="sk-line"><Icon name="clock" /> <span><span className="spil-visually-hidden"><Trans>Wanneer:</Trans> </span>{dienst.wanneer.map((when) => when[lang]).join('; ')}</span></li>}
        {plek !== null && <li className="sk-line"><Icon name="buurt" /> <span><span className="spil-visually-hidden"><Trans>Waar:</Trans> </span>{[plek.naam, plek.adres, plek.plaats].filter(Boolean).join(', ')}{dienst.afstand !== null && <> (<Distance metres={dienst.afstand} />)</>}</span></li>}
        {dienst.kosten !== '' && <li><Trans>Kosten:</Trans> {dienst.kosten}</li>}
        {telefoon !== '' && <li className="sk-line"><Icon name="phone" /> <PhoneLink number={telefoon} call /></li>}
      </ul>
    </article>
  );
}

/** From the middle of the wijk, as the crow flies: to a hundred metres, because more is not known. */
function Distance({ metres }: { readonly metres: number }) {
  const { i18n } = useLingui();
  if (metres < 1000) {
    const rounded = Math.max(100, Math.round(metres / 100) * 100);
    return <Trans>ongeveer {rounded} meter</Trans>;
  }
  const kilometres = new Intl.NumberFormat(i18n.locale === 'en' ? 'en-GB' : 'nl-NL', { maximumFractionDigits: 1 }).format(metres / 1000);
  return <Trans>ongeveer {kilometres} km</Trans>;
}
