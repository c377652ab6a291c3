import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { anchorOf } from './fields.ts';
import type { ReportView } from './report-view.ts';

interface Props {
  readonly report: ReportView;
  readonly state: FormState | undefined;
}

/** What the law still misses, each with the way to it. */
export function Missing({ report: { missing }, base }: { readonly report: ReportView; readonly base: string }) {
  const { t } = useLingui();
  if (missing.length === 0) return null;
  return (
    <Alert tone="warning" title={t`Dit ontbreekt nog in het onderzoek`}>
      <ul>
        {missing.map(({ path, article, text }) => (
          <li key={path}>
            <Link to={`${base}#${anchorOf(path)}`}>{text}</Link> <span className="spil-subtle">{article}</span>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** Ends the onderzoek; before the inwoner had the time to react only with a reason. */
export function FixReport({ report, base, state }: Props & { readonly base: string }) {
  const { t } = useLingui();
  const offer = report.offers['verslag.vaststelling'];
  if (offer?.allowed !== true) return null;
  return (
    <Section title={t`Vaststellen`} card>
      <Missing report={report} base={base} />
      <Form id="vaststellen" state={state} label={t`Vaststellen`}>
        <p>
          <Trans>Daarmee is het onderzoek klaar. Het verslag met de woorden van de inwoner erbij gaat naar de inwoner, en het plan kan beginnen.</Trans>
        </p>
        <TextArea name="reden" rows={2} optional label={t`Waarom hoeft u niet op een reactie te wachten?`} hint={t`Alleen nodig als de inwoner nog niet bevestigde en nog tijd heeft. Bijvoorbeeld: zei aan de telefoon dat het klopt.`} />
        <ButtonGroup>
          <Button>
            <Trans>Verslag vaststellen</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </Section>
  );
}

/** For who corrects by phone or letter: the words of the inwoner, written down by somebody else. */
export function CorrectFor({ report, state }: Props) {
  const { t } = useLingui();
  if (report.offers['verslag.correctie']?.allowed !== true || report.verzonden === null) return null;
  return (
    <details className="spil-card" open={state?.form === 'correctie'}>
      <summary>
        <Trans>Verbetering van de inwoner opschrijven</Trans>
      </summary>
      <Form id="correctie" state={state} label={t`Verbetering van de inwoner opschrijven`}>
        <Select name="sectie" label={t`Bij welk deel?`} options={report.verzonden.inhoud.secties.map(({ sectie, titel }) => ({ value: sectie, label: titel }))} />
        <TextArea name="tekst" label={t`Woorden van de inwoner`} rows={3} />
        <ButtonGroup>
          <Button kind="secondary">
            <Trans>Bij het verslag zetten</Trans>
          </Button>
        </ButtonGroup>
      </Form>
    </details>
  );
}

/** Every version that the inwoner got; none of them ever changes. */
export function Versions({ report: { versies } }: { readonly report: ReportView }) {
  const { t } = useLingui();
  if (versies.length === 0) return null;
  return (
    <Section title={t`Versies`} card>
      <ul className="spil-list">
        {versies.map(({ nummer, gemaaktOp, digest }) => (
          <li key={nummer}>
            <Trans>Versie {nummer}</Trans>, <DateText value={gemaaktOp} time />{' '}
            <span className="spil-source">
              <Trans>kenmerk {digest.slice(0, 12)}</Trans>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
