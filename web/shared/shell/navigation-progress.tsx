import { useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useNavigation } from 'react-router';

/** Milliseconds before it shows: what comes at once needs no notice. */
const patience = 300;

/** Says that the next page is on its way, to eyes and to ears. */
export function NavigationProgress() {
  const { t } = useLingui();
  const busy = useNavigation().state !== 'idle';
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(busy), busy ? patience : 0);
    return () => clearTimeout(timer);
  }, [busy]);
  return (
    <div className="spil-progress" role="status" data-shown={shown}>
      {shown && <span className="spil-visually-hidden">{t`Bezig met laden`}</span>}
    </div>
  );
}
