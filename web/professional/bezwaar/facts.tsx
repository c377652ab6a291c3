import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ScreenLang } from '../../../src/platform/http/screens/contract.ts';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { View } from './words.tsx';

/** What is known of an objection. */
export function Facts({ view, lang }: { readonly view: View; readonly lang: ScreenLang }) {
  const { t } = useLingui();
  const channels = { portaal: t`in Mijn dossier`, post: t`per post`, balie: t`aan de balie` };
  return (
    <DataList
      items={[
        { label: t`Tegen`, value: <Link to={`/beschikkingen/${view.beschikking}`}><Trans>Besluit van <DateText value={view.besluitVan} /></Trans></Link> },
        { label: t`Ontvangen`, value: <><DateText value={view.ontvangenOp} />, {channels[view.kanaal]}{view.poststempel !== null && <> (<Trans>poststempel</Trans> <DateText value={view.poststempel} />)</>}</> },
        { label: t`Waarom niet eens`, value: view.gronden === '' ? t`nog niet gezegd` : <span className="spil-lines">{view.gronden}</span> },
        ...(view.tijdig ? [] : [{ label: t`Waarom te laat`, value: view.laatReden === '' ? t`nog niet gezegd` : view.laatReden }]),
        { label: t`Wil gehoord worden`, value: view.horen ? t`ja` : t`nee` },
        ...(view.commissie ? [{ label: t`Adviescommissie`, value: t`ja` }] : []),
        ...(view.behandelaar === null ? [] : [{ label: t`Behandelaar`, value: <span translate="no">{view.behandelaar.naam}</span> }]),
        ...(view.hoorzitting === null ? [] : [{ label: t`Hoorzitting`, value: <><DateText value={view.hoorzitting.op} weekday time />, {view.hoorzitting.plaats}</> }]),
        ...(view.afziening === null ? [] : [{ label: t`Geen hoorzitting`, value: `${view.afziening.waarom[lang]} (${view.afziening.grond.replace('awb-', 'art. ').replace(/-(.)$/, ' onder $1 Awb')})${view.afziening.toelichting === '' ? '' : `. ${view.afziening.toelichting}`}` }]),
        ...(view.verdagingWeken === 0 ? [] : [{ label: t`Verdaagd`, value: view.verdagingReden }]),
        ...(view.verslag === '' ? [] : [{ label: t`Verslag`, value: <span className="spil-lines">{view.verslag}</span> }]),
        ...(view.stukken.length === 0 ? [] : [{ label: t`Stukken`, value: <ul className="spil-list">{view.stukken.map((stuk) => <li key={stuk.document}><Link reloadDocument to={`/documenten/${stuk.document}`}>{stuk.titel}</Link></li>)}</ul> }]),
      ]}
    />
  );
}
