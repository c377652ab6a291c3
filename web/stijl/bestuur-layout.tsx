import { useLingui } from '@lingui/react/macro';
import { Outlet } from 'react-router';
import type { ScreenHandle } from '../shared/screen-handle.ts';
import { WorkFrame } from '../shared/shell/work-frame.tsx';

export const handle: ScreenHandle = { audience: 'bestuur', js: true };

/** The frame of a manager, around examples. */
export default function BestuurLayout() {
  const { t } = useLingui();
  return (
    <WorkFrame items={[{ to: '/stijl/cijfers', label: t`Cijfers` }]}>
      <Outlet />
    </WorkFrame>
  );
}
