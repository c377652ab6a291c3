export interface PersonNameParts {
  readonly voornamen?: string;
  /** How somebody wants to be called. */
  readonly roepnaam?: string;
  readonly voorvoegsel?: string;
  readonly achternaam: string;
}

/** "Fatima el Amrani"; in lists, to be found by the surname, "Amrani, Fatima el". */
export function formatName({ voornamen, roepnaam, voorvoegsel, achternaam }: PersonNameParts, order: 'reading' | 'list' = 'reading'): string {
  const first = roepnaam ?? voornamen;
  if (order === 'reading') return [first, voorvoegsel, achternaam].filter(Boolean).join(' ');
  const rest = [first, voorvoegsel].filter(Boolean).join(' ');
  return rest === '' ? achternaam : `${achternaam}, ${rest}`;
}

/** A name is in no language: who reads aloud should not be told that it is Dutch or English. */
export function PersonName({ order = 'reading', ...parts }: PersonNameParts & { readonly order?: 'reading' | 'list' }) {
  return (
    <span className="spil-name" translate="no">
      {formatName(parts, order)}
    </span>
  );
}
