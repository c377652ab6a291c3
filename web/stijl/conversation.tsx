import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/conversation.ts';
import { postOperation } from '../shared/saving/post-operation.ts';
import { useSaver } from '../shared/saving/use-saver.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { Page } from '../shared/ui/page.tsx';
import { SavingNotice } from '../shared/ui/saving-notice.tsx';
import { SavedTextArea } from '../shared/ui/saved-text-area.tsx';
import { Section } from '../shared/ui/section.tsx';

/** Typing that is never lost; `/stijl/bewaren` accepts everything and keeps nothing. */
export const loader = () => ({ fields: { wonen: { value: '', version: '0' }, mensen: { value: '', version: '0' } } });

export default function Conversation({ loaderData: { fields } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { csrf } = useShell();
  const saver = useSaver('stijl', fields, postOperation('/stijl/bewaren', csrf));
  return (
    <Page title={t`Gesprek`} wide lead={<Trans>Er is niets op te slaan: alles wat u typt, blijft.</Trans>}>
      <SavingNotice saver={saver} />
      <div className="spil-grid">
        <Section title={t`Wonen`} card>
          <SavedTextArea saver={saver} name="wonen" label={t`In eigen woorden: hoe gaat het thuis?`} />
        </Section>
        <Section title={t`Mensen om mij heen`} card>
          <SavedTextArea saver={saver} name="mensen" label={t`In eigen woorden: wie zijn er belangrijk?`} />
        </Section>
      </div>
    </Page>
  );
}
