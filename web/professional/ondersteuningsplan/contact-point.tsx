import { Trans, useLingui } from '@lingui/react/macro';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** Who the inwoner turns to first, which cluster leads, and by when a beschikking has to be there. */
export function ContactPoint({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const { aanspreekpunt, beslisdatum, getoond } = plan;
  const clusters: Readonly<Record<string, string>> = {
    ondersteuning: t`ondersteuning`, 'begeleiding-en-jeugdzorg': t`begeleiding en jeugdzorg`, vervoer: t`vervoer`, wonen: t`wonen`, maatregel: t`maatregel`, arbeidsontwikkeling: t`arbeidsontwikkeling`, participatie: t`participatie`,
  };
  if (aanspreekpunt === null) return null;
  const { leidend } = aanspreekpunt;
  const { wie } = aanspreekpunt.aanspreekpunt;
  const first = aanspreekpunt.aanspreekpunt.wie === 'aanbieder' ? getoond.namen[aanspreekpunt.aanspreekpunt.organisatie] : getoond.generalist;
  return (
    <Section title={t`Hierna`} card>
      <p>
        {wie === 'casusregisseur' ? <Trans>Eerste aanspreekpunt: <strong>de casusregisseur</strong> (multicomplexe vraag).</Trans> : aanspreekpunt.soort === 'enkelvoudig' ? <Trans>Eerste aanspreekpunt: <strong>{first}</strong> (enkelvoudige vraag).</Trans> : <Trans>Eerste aanspreekpunt: <strong>{first}</strong> (meervoudige vraag).</Trans>}
      </p>
      {leidend !== undefined && <p><Trans>Het cluster met de grootste vraag leidt: {clusters[leidend]}.</Trans></p>}
      <p>
        {beslisdatum === null ? <NothingToDecide decided={plan.overeengekomenOp !== null && plan.beschikkingNodig} /> : <Trans>Beschikking uiterlijk <DateText value={beslisdatum.dag} /> als vandaag iedereen tekent. <span className="spil-source">{beslisdatum.artikel}</span></Trans>}
      </p>
    </Section>
  );
}

function NothingToDecide({ decided }: { readonly decided: boolean }) {
  return decided ? <Trans>Het besluit is genomen.</Trans> : <Trans>Er is geen beschikking nodig.</Trans>;
}
