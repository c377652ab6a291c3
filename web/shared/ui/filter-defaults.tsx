import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { FormContext } from '../forms/form-state.ts';
import type { FormScope } from '../forms/form-state.ts';

/** Shows in the fields of a filter what it filters by now. */
export function FilterDefaults({ values, children }: { readonly values: FormScope['defaults']; readonly children: ReactNode }) {
  const scope = useMemo(() => ({ id: 'filter', state: undefined, defaults: values }), [values]);
  return <FormContext value={scope}>{children}</FormContext>;
}
