import { useLingui } from '@lingui/react/macro';

/** What people are asked about. */
export function useSubjects(): Readonly<Record<'toegang' | 'voorziening', string>> {
  const { t } = useLingui();
  return { toegang: t`De weg naar hulp`, voorziening: t`De hulp zelf` };
}

/** A part by its name; what is not known is called so. */
export function usePartName(): (part: { readonly code: string; readonly naam: string }) => string {
  const { t } = useLingui();
  const unknown = t`Niet bekend`;
  return ({ code, naam }) => (code === 'onbekend' ? unknown : naam);
}
