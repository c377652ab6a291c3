import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { Maatwerk } from '../../shared/plan/plan-view.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { WriteArea, WriteChoice, WriteDay, WriteLine, WriteNumber } from './inputs.tsx';
import { inForm } from './plan-edits.ts';
import type { loader } from './product.ts';

interface Props {
  readonly maatwerk: Maatwerk;
  readonly base: string;
  readonly onChange: (maatwerk: Maatwerk) => void;
}

/** How much, how long, and from whom: every aanbieder and a pgb side by side, each with what it would cost. */
export function MaatwerkEditor({ maatwerk, base, onChange }: Props) {
  const { t } = useLingui();
  const words = usePlanWords();
  const { volume, frequentie, eenheid } = maatwerk.omvang;
  const often = (['1', '2', '4', '6'] as const).map((value) => ({ value, label: words.often[value] ?? value }));
  return (
    <div className="pb-stack">
      <div className="pb-row">
        <WriteNumber label={eenheid === '83' ? t`Bedrag in centen` : t`Hoeveel ${words.units[eenheid] ?? eenheid}?`} value={volume} onChange={(much) => onChange({ ...maatwerk, omvang: { ...maatwerk.omvang, volume: much } })} />
        <WriteChoice label={t`Hoe vaak?`} value={frequentie} options={often} onChange={(value) => value !== '' && onChange({ ...maatwerk, omvang: { ...maatwerk.omvang, frequentie: value } })} />
        <WriteDay label={t`Begint op`} value={maatwerk.van} onChange={(van) => onChange({ ...maatwerk, van })} />
        <WriteDay label={t`Loopt tot en met`} value={maatwerk.tot} onChange={(tot) => onChange({ ...maatwerk, tot })} />
      </div>
      <Offers maatwerk={maatwerk} base={base} onChange={onChange} />
      <WriteArea label={t`Wat moet het opleveren?`} hint={t`De opdracht aan de aanbieder: wat, niet hoe.`} maxLength={2000} value={maatwerk.resultaat} onChange={(resultaat) => onChange({ ...maatwerk, resultaat })} />
      {maatwerk.pgb !== undefined && <Pgb maatwerk={maatwerk} pgb={maatwerk.pgb} onChange={onChange} />}
    </div>
  );
}

/** Who delivers it on the first day, with the price there. */
function Offers({ maatwerk, base, onChange }: Props) {
  const words = usePlanWords();
  const fetcher = useFetcher<typeof loader>();
  const load = useRef(fetcher.load);
  load.current = fetcher.load;
  const query = new URLSearchParams({ id: maatwerk.voorziening, volume: String(maatwerk.omvang.volume), frequentie: maatwerk.omvang.frequentie, van: maatwerk.van ?? '', tot: maatwerk.tot ?? '' }).toString();
  useEffect(() => {
    const wait = setTimeout(() => void load.current(`${base}/product?${query}`), 250);
    return () => clearTimeout(wait);
  }, [base, query]);
  const offers = fetcher.data?.aanbod ?? [];
  return (
    <fieldset className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset pb-offers">
      <legend className="utrecht-form-label"><Trans>Wie levert het?</Trans></legend>
      {fetcher.data !== undefined && offers.length === 0 && <p className="spil-subtle"><Trans>Op de eerste dag levert niemand dit. Kies een andere dag of voorziening.</Trans></p>}
      {offers.map((offer) => (
        <label className="pb-offer" key={offer.id}>
          <input
            type="radio"
            className="utrecht-radio-button utrecht-radio-button--html-input"
            name={`van-wie-${maatwerk.voorziening}`}
            checked={offer.leveringsvorm === maatwerk.leveringsvorm && offer.organisatie === maatwerk.organisatie}
            onChange={() => onChange(inForm(maatwerk, offer.organisatie))}
          />
          <span>{offer.organisatieNaam ?? <Trans>Pgb: de inwoner koopt zelf in</Trans>}</span>
          <span className="spil-number">{offer.prijsCenten === undefined ? words.price(offer.tarief, maatwerk.omvang.eenheid) : <MoneyText centen={offer.prijsCenten} />}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Pgb({ maatwerk, pgb, onChange }: { readonly maatwerk: Maatwerk; readonly pgb: NonNullable<Maatwerk['pgb']>; readonly onChange: Props['onChange'] }) {
  const { t } = useLingui();
  return (
    <div className="pb-two">
      <WriteArea label={t`Waarom wil de inwoner een pgb?`} hint={t`Wmo 2015 art. 2.3.6 lid 2.`} maxLength={2000} value={pgb.motivering} onChange={(motivering) => onChange({ ...maatwerk, pgb: { ...pgb, motivering } })} />
      <WriteLine label={t`Wie beheert het pgb?`} value={pgb.beheer} maxLength={500} onChange={(beheer) => onChange({ ...maatwerk, pgb: { ...pgb, beheer } })} />
    </div>
  );
}
