import { useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { useShell } from './shell.tsx';

function withChoice(location: { readonly pathname: string; readonly search: string }, name: string, value: string): string {
  const query = new URLSearchParams(location.search);
  query.set(name, value);
  return `${location.pathname}?${query.toString()}`;
}

/** To the other language, in that language. */
export function LanguageLink() {
  const { lang } = useShell();
  const location = useLocation();
  const other = lang === 'nl' ? 'en' : 'nl';
  return (
    <a className="spil-shell-link" href={withChoice(location, 'taal', other)} lang={other} hrefLang={other}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </a>
  );
}

/** Light, dark, or as the device says. */
export function WeergaveLinks() {
  const { t } = useLingui();
  const { weergave } = useShell();
  const location = useLocation();
  const choices = [
    { value: 'licht', label: t`Licht` },
    { value: 'donker', label: t`Donker` },
    { value: 'auto', label: t`Automatisch` },
  ];
  return (
    <ul className="spil-list spil-weergave" aria-label={t`Weergave`}>
      {choices.map(({ value, label }) => (
        <li key={value}>
          <a href={withChoice(location, 'weergave', value)} aria-current={weergave === value ? 'true' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
