import { useLingui } from '@lingui/react/macro';
import { useShell } from '../../shared/shell/shell.tsx';
import { Doors } from '../../shared/ui/doors.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useMijnDoors } from './navigation.ts';

export default function MijnStart() {
  const { t } = useLingui();
  const { naam } = useShell().actor;
  return (
    <Page title={t`Dag ${naam}`}>
      <Doors label={t`Uw dossier`} doors={useMijnDoors()} />
    </Page>
  );
}
