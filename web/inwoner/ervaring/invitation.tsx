import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useSubject } from './subject.ts';

/** A gentle line for each thing that one may tell about; nothing where there is none. */
export function Invitation({ vragen }: { readonly vragen: Acts['ervaringsvraag.lijst']['output']['items'] }) {
  const { t } = useLingui();
  const subject = useSubject();
  if (vragen.length === 0) return null;
  return (
    <Section title={t`Vertel hoe het ging`} card>
      <ul className="spil-list">
        {vragen.map((vraag) => (
          <li key={vraag.id}>
            <p><Link to={`/mijn/ervaring/${vraag.id}`}>{subject(vraag)}</Link></p>
            <p className="spil-subtle"><Trans>Vijf korte vragen. Het hoeft niet. Het kan tot en met <DateText value={vraag.tot} />.</Trans></p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
