import { useMemo } from 'react';
import { useLocation, useRouteLoaderData } from 'react-router';
import type { KeptForm } from '../../../src/platform/http/screens/contract.ts';
import type { FormState } from '../forms/form-state.ts';

/** What was typed in this form before somebody logged in once more; on another page with such a form it is not. */
export function useKeptForm(id: string): FormState | undefined {
  const kept = useRouteLoaderData<{ readonly kept?: KeptForm | undefined }>('root')?.kept;
  const { pathname } = useLocation();
  return useMemo(() => {
    if (kept === undefined || kept.form !== id || kept.pad.split('?')[0] !== pathname) return undefined;
    return { form: id, answer: 'bewaard', values: kept.values, errors: [], problem: undefined };
  }, [kept, id, pathname]);
}
