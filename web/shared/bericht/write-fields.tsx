import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Subject and words of a first message. */
export function WriteFields() {
  const { t } = useLingui();
  return (
    <>
      <TextField name="onderwerp" label={t`Waar gaat het over?`} hint={t`Een paar woorden.`} />
      <TextArea name="tekst" rows={8} label={t`Uw bericht`} />
      <Button icon="send"><Trans>Verstuur</Trans></Button>
    </>
  );
}

/** Who reads it, before it is sent. */
export function WhoReads({ names, title }: { readonly names: readonly string[]; readonly title?: string }) {
  return (
    <div className="spil-prose">
      <p><strong>{title ?? <Trans>Wie leest dit mee?</Trans>}</strong></p>
      <ul>{names.map((name) => <li key={name} translate="no">{name}</li>)}</ul>
    </div>
  );
}
