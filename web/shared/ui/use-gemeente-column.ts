import { useLingui } from '@lingui/react/macro';
import { gemeenteOf } from '../../../src/platform/gemeente-of.ts';
import { useShell } from '../shell/shell.tsx';
import type { Column } from './table.tsx';

/** In which gemeente, for who works in several: lists hold all of them together. Nothing for anybody else. */
export function useGemeenteColumn<R extends { readonly id: string }>(): readonly Column<R>[] {
  const { t } = useLingui();
  const { gemeenten = [] } = useShell().actor;
  const names = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  return names.size < 2 ? [] : [{ key: 'gemeente', title: t`Gemeente`, cell: ({ id }) => names.get(gemeenteOf(id) ?? '') ?? '' }];
}
