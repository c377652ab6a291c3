import { Trans, useLingui } from '@lingui/react/macro';
import { DataList } from '../ui/data-list.tsx';
import { DateText } from '../ui/date-text.tsx';
import { MoneyText } from '../ui/money-text.tsx';
import { Section } from '../ui/section.tsx';
import type { Initiative } from './initiative-words.ts';

/** What everybody reads of an initiative: the idea, what it needs, what the wijk decided, and what came of it. */
export function InitiativeFacts({ one, wijk }: { readonly one: Initiative; readonly wijk: string }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const { idee, nodig, gevraagd, steun, stemmenTot, voor, tegen, reden, toegekend, betaaldOp, besteed, verslag, toestand } = one;
  return (
    <>
      <p className="spil-prose">{idee}</p>
      <DataList
        items={[
          { label: t`Wijk`, value: wijk }, ...(nodig === '' ? [] : [{ label: t`Wat er nodig is`, value: nodig }]), ...(gevraagd === null ? [] : [{ label: t`Geld uit het wijkbudget`, value: <MoneyText centen={gevraagd} /> }]),
          { label: t`Mensen die het steunen`, value: String(steun) }, ...(stemmenTot === null ? [] : [{ label: t`Stemmen tot en met`, value: <DateText value={stemmenTot} /> }]),
          ...(voor === null || tegen === null ? [] : [{ label: t`Uitslag`, value: t`${voor} voor, ${tegen} tegen` }]), ...(toegekend === null ? [] : [{ label: t`Gekregen`, value: <MoneyText centen={toegekend} /> }]),
          ...(betaaldOp === null ? [] : [{ label: t`Betaald op`, value: <DateText value={betaaldOp} /> }]), ...(reden[lang] === '' || toestand === 'geplaatst' ? [] : [{ label: t`Waarom`, value: reden[lang] }]),
        ]}
      />
      {besteed !== null && (
        <Section title={t`Wat is ervan gekomen?`}>
          <p className="spil-prose">{verslag}</p>
          <p><Trans>Uitgegeven: <MoneyText centen={besteed} /></Trans></p>
        </Section>
      )}
    </>
  );
}
