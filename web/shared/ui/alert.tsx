import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export type Tone = 'info' | 'positive' | 'warning' | 'negative';

interface Props {
  readonly tone?: Tone;
  readonly title?: string;
  /** Appeared because of what the person just did: is then read aloud. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

const icons: Readonly<Record<Tone, IconName>> = { info: 'info', positive: 'check', warning: 'alert', negative: 'cross' };

/** Something to know before going on. Its kind is said in words for who does not see colour or shape. */
export function Alert({ tone = 'info', title, live = false, children }: Props) {
  const { t } = useLingui();
  const words: Readonly<Record<Tone, string>> = { info: t`Let op`, positive: t`Gelukt`, warning: t`Waarschuwing`, negative: t`Fout` };
  return (
    <div className={`spil-alert spil-tone--${tone}`} role={live ? (tone === 'negative' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} />
      <div className="spil-alert__text">
        <span className="spil-visually-hidden">{words[tone]}: </span>
        {title !== undefined && <p className="spil-alert__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
