import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useSyncExternalStore } from 'react';
import type { Saver } from '../../shared/saving/saver.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { anchorOf, filledSince } from './fields.ts';
import type { View } from './view.ts';

/** What the law still misses in the onderzoek; what is filled in meanwhile goes off the list at once. */
export function StillToDo({ saver, missing }: { readonly saver: Saver; readonly missing: View['missing'] }) {
  const { t } = useLingui();
  const left = useSyncExternalStore(saver.subscribe, () => missing.filter(({ path }) => !filledSince(path, (one) => saver.field(one).value)).map(({ path }) => path).join(' '), () => missing.map(({ path }) => path).join(' '));
  const open = missing.filter(({ path }) => left.split(' ').includes(path));
  if (open.length === 0) {
    return (
      <p className="gs-done">
        <Icon name="check" /> <Trans>Alles wat het onderzoek nodig heeft, staat erin.</Trans>
      </p>
    );
  }
  return (
    <details className="gs-todo">
      <summary>
        <Icon name="document" /> <Plural value={open.length} one="Nog # punt voor het onderzoek" other="Nog # punten voor het onderzoek" />
      </summary>
      <ul aria-label={t`Nog te doen`}>
        {open.map(({ path, article, text }) => (
          <li key={path}>
            <a href={`#${anchorOf(path)}`}>{text}</a>
            <span className="spil-source">{article}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
