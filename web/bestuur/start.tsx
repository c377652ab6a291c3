import { useLingui } from '@lingui/react/macro';
import { useShell } from '../shared/shell/shell.tsx';
import { Doors } from '../shared/ui/doors.tsx';
import { Page } from '../shared/ui/page.tsx';
import { useBestuurNavigation } from './navigation.ts';

export default function BestuurStart() {
  const { t } = useLingui();
  const { naam } = useShell().actor;
  const doors = useBestuurNavigation().slice(1).map(({ to, label }) => ({ to, title: label }));
  return (
    <Page title={t`Sturing`} lead={t`Dag ${naam}`} wide>
      <Doors label={t`Naar`} doors={doors} />
    </Page>
  );
}
