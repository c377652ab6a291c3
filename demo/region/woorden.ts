import type { Mens } from './verhaal.ts';

/** Words that depend on who somebody is. */
export function woordenVan({ geslacht, achternaam, roepnaam }: Mens) {
  const man = geslacht === 'M';
  return {
    ...(man ? { hij: 'hij', zijn: 'zijn', hem: 'hem', echtgenoot: 'man', kind: 'zoon', jongere: 'jongen' } : { hij: 'zij', zijn: 'haar', hem: 'haar', echtgenoot: 'vrouw', kind: 'dochter', jongere: 'meisje' }),
    /** As a letter would: `mevrouw De Wit`. */
    heer: `${man ? 'meneer' : 'mevrouw'} ${achternaam.charAt(0).toLocaleUpperCase('nl')}${achternaam.slice(1)}`,
    naam: roepnaam,
  } as const;
}

/** With a capital, at the start of a sentence. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
