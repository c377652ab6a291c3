import { useLingui } from '@lingui/react/macro';
import { useShell } from '../shared/shell/shell.tsx';
import { Doors } from '../shared/ui/doors.tsx';
import { Page } from '../shared/ui/page.tsx';
import { useProfessionalNavigation } from './navigation.ts';

export default function ProfessionalStart() {
  const { t } = useLingui();
  const { naam } = useShell().actor;
  const doors = useProfessionalNavigation().slice(1).map(({ to, label }) => ({ to, title: label }));
  return (
    <Page title={t`Mijn werk`} lead={t`Dag ${naam}`} wide>
      <Doors label={t`Naar`} doors={doors} />
    </Page>
  );
}
