import { Trans } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { Icon } from './icon.tsx';

/** An act as the registry answers "what may I do here now". */
export interface MenuAct {
  readonly name: string;
  readonly label: string;
  /** Page of the act; only when it is allowed. */
  readonly to?: string;
  /** Why not, when it is not. */
  readonly reason?: string;
}

/** "Wat kan ik nu doen": what is allowed as links, what is not with its reason. Opens without scripts too; with them, Escape and going somewhere close it. */
export function ActsMenu({ acts }: { readonly acts: readonly MenuAct[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || menu.current?.open !== true) return;
      menu.current.open = false;
      menu.current.querySelector('summary')?.focus();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);
  const allowed = acts.filter((act) => act.to !== undefined);
  const refused = acts.filter((act) => act.to === undefined);
  return (
    <details className="spil-acts" ref={menu} key={key}>
      <summary className="nl-button nl-button--primary">
        <span className="nl-button__label">
          <Trans>Wat kan ik nu doen</Trans>
        </span>
        <span className="nl-button__icon-end">
          <Icon name="chevron" />
        </span>
      </summary>
      <div className="spil-acts__list">
        <ul className="spil-list">
          {allowed.map(({ name, label, to }) => (
            <li key={name}>{to !== undefined && <Link to={to}>{label}</Link>}</li>
          ))}
        </ul>
        {refused.length > 0 && <RefusedActs acts={refused} />}
      </div>
    </details>
  );
}

function RefusedActs({ acts }: { readonly acts: readonly MenuAct[] }) {
  return (
    <>
      <p className="spil-acts__title">
        <Trans>Nu niet, en waarom</Trans>
      </p>
      <ul className="spil-list">
        {acts.map(({ name, label, reason }) => (
          <li className="spil-acts__refused" key={name}>
            <Icon name="lock" />
            <span>
              {label}
              <small>{reason}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
