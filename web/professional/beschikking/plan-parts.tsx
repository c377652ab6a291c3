import { useLingui } from '@lingui/react/macro';
import { Section } from '../../shared/ui/section.tsx';
import type { View } from './view.ts';

/** What the household and others do: stands in the letter, and is not decided on. */
export function PlanParts({ parts }: { readonly parts: View['delen'] }) {
  const { t } = useLingui();
  const titles = { eigen: t`Zelf`, netwerk: t`Netwerk`, algemeen: t`Voor iedereen`, toegekend: t`Al toegekend, blijft zo` };
  if (parts.length === 0) return null;
  return (
    <Section title={t`Verder in het plan`} card>
      <ul>
        {parts.map(({ trede, omschrijving, wie }) => (
          <li key={`${trede}${omschrijving}`}>
            <strong>{titles[trede]}:</strong> {omschrijving}
            {wie !== '' && ` (${wie})`}
          </li>
        ))}
      </ul>
    </Section>
  );
}
