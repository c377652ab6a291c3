import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { ReportPart } from '../../shared/ui/report-sections.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

/** Each part has a form of its own. */
export const formOf = (sectie: string): string => `deel-${sectie}`;

/** Own words beside a part; folded away until somebody wants it. */
export function CorrectPart({ part: { sectie, titel }, state }: { readonly part: ReportPart; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <details open={state !== undefined}>
      <summary>
        <Trans>
          Klopt dit niet?<span className="spil-visually-hidden"> {titel}</span>
        </Trans>
      </summary>
      <Form id={formOf(sectie)} state={state} label={t`Verbeteren: ${titel}`}>
        <input type="hidden" name="sectie" value={sectie} />
        <TextArea name="tekst" label={t`Wat moet er staan?`} rows={4} />
        <div>
          <Button kind="secondary">
            <Trans>Zet dit erbij</Trans>
          </Button>
        </div>
      </Form>
    </details>
  );
}

export function ConfirmReport({ confirmed, state }: { readonly confirmed: boolean; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  if (confirmed) return null;
  return (
    <Section title={t`Klopt het zo?`} card>
      <Form id="bevestigen" state={state} label={t`Klopt het zo?`}>
        <p>
          <Trans>Zegt u ja, dan maakt de gemeente het verslag af. Wat u erbij schreef, blijft erin staan.</Trans>
        </p>
        <div>
          <Button>
            <Trans>Ja, het verslag klopt</Trans>
          </Button>
        </div>
      </Form>
    </Section>
  );
}
