import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/letter.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Paragraphs } from '../../shared/ui/paragraphs.tsx';
import { Page } from '../../shared/ui/page.tsx';

/** Opening a letter is reading it: the sender may know that it arrived. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const letter = await execute('postvak.gegevens', { id: params.post });
  if (!letter.gelezen) await execute('postvak.lezing', { id: params.post });
  return letter;
}

export default function Letter({ loaderData: { onderwerp, tekst, verzondenOp, document } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={onderwerp} back={{ to: '/mijn/post', label: t`Mijn post` }}>
      <p className="spil-subtle">
        <DateText value={verzondenOp} />
      </p>
      <Paragraphs text={tekst} />
      {document !== null && (
        <LinkButton to={`/documenten/${document}`} kind="secondary" icon="document" document>
          <Trans>Download de brief</Trans>
        </LinkButton>
      )}
    </Page>
  );
}
