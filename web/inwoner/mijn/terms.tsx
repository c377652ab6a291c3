import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';

interface Term {
  readonly onderwerp: string;
  readonly regel: string;
  readonly einddatum: string | null;
  readonly toestand: string;
  readonly uitleg: readonly { readonly reden: string; readonly artikel: string }[];
}

/** Who has to do what before the last day, in plain words. */
function useDuties(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    'wmo-onderzoek': t`Wij zijn klaar met ons onderzoek`,
    'wmo-persoonlijk-plan': t`U kunt een eigen plan inleveren (dat mag, het hoeft niet)`,
    'wmo-beschikking': t`U krijgt ons besluit`,
    'awb-beslistermijn': t`U krijgt ons besluit`,
    'awb-bezwaar': t`U kunt bezwaar maken`,
    'awb-beslissing-op-bezwaar': t`Wij beslissen over uw bezwaar`,
    'awb-beroep': t`U kunt naar de rechter (beroep)`,
  };
}

/** The last days that run, and why: of these only what the gemeente has to do can be past. And what the inwoner may do where the onderzoek is late. */
export function Terms({ terms, today }: { readonly terms: readonly Term[]; readonly today: string }) {
  const { t } = useLingui();
  const duties = useDuties();
  const shown = terms.filter(({ regel }) => duties[regel] !== undefined);
  if (shown.length === 0) return null;
  return (
    <Section title={t`Dit gebeurt op tijd`} level={3} card>
      <ul className="spil-prose">
        {shown.map(({ onderwerp, regel, einddatum, uitleg }) => (
          <li key={onderwerp + regel}>
            {duties[regel]}: {einddatum === null ? <Trans>de tijd staat nu stil</Trans> : <Trans>uiterlijk <strong><DateText value={einddatum} /></strong></Trans>}
            {einddatum !== null && einddatum < today && (
              <>
                . <Trans>Wij zijn te laat.</Trans>
                {regel === 'wmo-onderzoek' && <> <Link to={`/mijn/aanvraag/${onderwerp}`}><Trans>Zelf een aanvraag doen</Trans></Link></>}
              </>
            )}
            <details>
              <summary>
                <Trans>Waarom die dag?</Trans>
              </summary>
              <ul>
                {uitleg.map(({ reden, artikel }) => (
                  <li key={reden + artikel}>
                    {reden} <span className="spil-subtle">({artikel})</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </Section>
  );
}
