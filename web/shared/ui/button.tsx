import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'subtle';

interface Looks {
  /** One primary button a page: what most people came to do. */
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

interface ButtonProps extends Looks {
  readonly type?: 'submit' | 'button';
  /** Told to the action, for forms with more than one way to send. */
  readonly name?: string;
  readonly value?: string;
  readonly onClick?: () => void;
}

const classOf = (kind: ButtonKind): string => `nl-button nl-button--${kind}`;

function Content({ icon, children }: { readonly icon: IconName | undefined; readonly children: ReactNode }) {
  return (
    <>
      {icon !== undefined && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
    </>
  );
}

/** Does something. Never disabled: who presses too early is told what is missing. */
export function Button({ kind = 'primary', icon, children, type = 'submit', ...rest }: ButtonProps) {
  return (
    <button className={classOf(kind)} type={type} {...rest}>
      <Content icon={icon}>{children}</Content>
    </button>
  );
}

/** Goes somewhere, and looks like a step. `document`: outside the screens, such as a file or a login. */
export function LinkButton({ to, kind = 'primary', icon, document = false, children }: Looks & { readonly to: string; readonly document?: boolean }) {
  return (
    <Link className={classOf(kind)} to={to} reloadDocument={document}>
      <Content icon={icon}>{children}</Content>
    </Link>
  );
}

/** Buttons beside each other, below each other on a phone. */
export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="spil-buttons">{children}</div>;
}
