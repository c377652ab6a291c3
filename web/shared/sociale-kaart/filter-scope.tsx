import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { FormContext } from '../forms/form-state.ts';
import type { KaartSearch } from './search-kaart.ts';

/** Shows in the fields what is searched by now. */
export function FilterScope({ search, children }: { readonly search: KaartSearch; readonly children: ReactNode }) {
  const scope = useMemo(() => ({ id: 'kaart', state: undefined, defaults: search }), [search]);
  return <FormContext value={scope}>{children}</FormContext>;
}
