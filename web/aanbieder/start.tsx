import { useLingui } from '@lingui/react/macro';
import { useShell } from '../shared/shell/shell.tsx';
import { Doors } from '../shared/ui/doors.tsx';
import { Page } from '../shared/ui/page.tsx';
import { useAanbiederNavigation } from './navigation.ts';

export default function AanbiederStart() {
  const { t } = useLingui();
  const { naam } = useShell().actor;
  const doors = useAanbiederNavigation().slice(1).map(({ to, label }) => ({ to, title: label }));
  return (
    <Page title={t`Onze opdrachten`} lead={t`Dag ${naam}`} wide>
      <Doors label={t`Naar`} doors={doors} />
    </Page>
  );
}
