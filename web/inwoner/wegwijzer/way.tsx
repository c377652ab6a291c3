import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { DienstCard } from '../../shared/sociale-kaart/dienst-card.tsx';
import { PhoneLink } from '../../shared/ui/phone-link.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Icon, type IconName } from '../../shared/ui/icon.tsx';
import './wegwijzer.css';

type Weg = Acts['wegwijzer.gegevens']['output']['weg'];
type Tekst = Weg['zelf'][number];
type Gids = Weg['gidsen'][number];

interface Props {
  readonly weg: Weg;
  readonly onderwerp: string | undefined;
  readonly wijk: string;
}

/** The rungs of the ladder from near to far; a rung with nothing on it is left out. */
export function Way({ weg, onderwerp, wijk }: Props) {
  const { t } = useLingui();
  const more = onderwerp === undefined ? '/sociale-kaart' : `/sociale-kaart?${new URLSearchParams({ onderwerp, ...(wijk === '' ? {} : { wijk }) }).toString()}`;
  return (
    <>
      <Danger gidsen={weg.spoed} />
      <ol className="spil-list ww-way">
        <Rung title={t`Wat u zelf kunt doen`} icon="hand" shown={weg.zelf.length > 0}><Said texts={weg.zelf} /></Rung>
        <Rung title={t`Samen met mensen om u heen`} icon="mensen" shown={weg.samen.length > 0}><Said texts={weg.samen} /></Rung>
        <Rung title={t`Mensen en groepen in de buurt`} icon="buurt" shown={weg.buurt.length > 0}><Cards diensten={weg.buurt} /></Rung>
        <Rung title={t`Hulp voor iedereen in de wijk`} icon="buurt" shown={weg.algemeen.length > 0}><Cards diensten={weg.algemeen} /></Rung>
        <Rung title={t`Samen in een groep`} icon="mensen" shown={weg.collectief.length > 0}><Cards diensten={weg.collectief} /></Rung>
        <Rung title={t`Meer lezen`} icon="document" shown={weg.gidsen.length > 0}><Guides gidsen={weg.gidsen} /></Rung>
      </ol>
      <p><Link to={more}><Trans>Bekijk alles wat er in de buurt is</Trans></Link></p>
    </>
  );
}

function Danger({ gidsen }: { readonly gidsen: readonly Gids[] }) {
  const { t } = useLingui();
  return gidsen.length === 0 ? null : <Alert tone="warning" title={t`Bel als het nu niet veilig is`}><Guides gidsen={gidsen} /></Alert>;
}

function Rung({ title, icon, shown, children }: { readonly title: string; readonly icon: IconName; readonly shown: boolean; readonly children: ReactNode }) {
  return !shown ? null : (
    <li className="ww-rung">
      <div className="spil-ladder__top"><span className="spil-ladder__symbol"><Icon name={icon} /></span><h2>{title}</h2></div>
      {children}
    </li>
  );
}

function Said({ texts }: { readonly texts: readonly Tekst[] }) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return <ul>{texts.map((text) => <li key={text.nl}>{text[lang]}</li>)}</ul>;
}

function Cards({ diensten }: { readonly diensten: Weg['buurt'] }) {
  return <ul className="spil-list sk-list">{diensten.map((dienst) => <li key={dienst.id}><DienstCard dienst={dienst} to={`/sociale-kaart/${dienst.id}`} /></li>)}</ul>;
}

function Guides({ gidsen }: { readonly gidsen: readonly Gids[] }) {
  const { i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return <ul>{gidsen.map(({ naam, adres, telefoon }) => <li key={adres}><a href={adres}>{naam[lang]}</a>{telefoon !== '' && <>: <PhoneLink number={telefoon} call /></>}</li>)}</ul>;
}
