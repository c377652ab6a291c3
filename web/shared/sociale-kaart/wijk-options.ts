import type { Execute } from '../app-context.ts';
import type { Option } from '../ui/select.tsx';

/** The wijken of a gemeente to choose from, by name; none where it named none. Only names: their outlines would make a page many times larger. */
export async function listWijkOptions(execute: Execute, gemeente: string): Promise<Option[]> {
  const { wijken } = await execute('dienst.overzicht', { gemeente });
  return wijken.map(({ code, naam }) => ({ value: code, label: naam }));
}

/** What people call a wijk; its code where the gemeente named it nowhere. */
export const nameOfWijk = (wijken: readonly Option[], code: string): string => wijken.find(({ value }) => value === code)?.label ?? code;
