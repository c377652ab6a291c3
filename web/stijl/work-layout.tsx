import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import type { ScreenHandle } from '../shared/screen-handle.ts';
import { WorkFrame } from '../shared/shell/work-frame.tsx';

export const handle: ScreenHandle = { audience: 'professional', js: true };

/** The frame of a professional, around examples. */
export default function WorkLayout() {
  const { t } = useLingui();
  const items = [
    { to: '/stijl/lijst', label: t`Lijst`, count: 7 },
    { to: '/stijl/dossier/verhaal', label: t`Dossier` },
    { to: '/stijl/gesprek', label: t`Gesprek` },
  ];
  return (
    <WorkFrame items={items} search="/stijl/lijst">
      <Outlet />
    </WorkFrame>
  );
}
