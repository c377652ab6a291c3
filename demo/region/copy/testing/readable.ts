import type { SecretBox } from '../../../../src/platform/secret/secret-box.ts';
import type { Row } from '../read-region.ts';

/** A row as text, with what is secret opened; without the columns that are left out, and without drawings. */
export function readable({ tabel, waarden }: Row, secrets: SecretBox, left: ReadonlySet<string>): string {
  const drawn = tabel.naam === 'document' && waarden['mediatype']?.startsWith('text/') !== true;
  const fields = tabel.kolommen.flatMap(({ naam }) => {
    const place = `${tabel.naam}.${naam}`;
    if (left.has(place) || (drawn && (naam === 'inhoud' || naam === 'digest'))) return [];
    return [`${naam}=${open(place, waarden[naam] ?? null, secrets)}`];
  });
  return `${tabel.naam} ${fields.join(' | ')}`;
}

/** Sealed columns: the same words look otherwise each time. */
const sealed: ReadonlySet<string> = new Set(['persoon.bsn_versleuteld', 'bericht.inhoud', 'klad.inhoud', 'klad_bijlage.naam', 'klad_bijlage.inhoud', 'clientondersteuning.inhoud']);

function open(place: string, text: string | null, secrets: SecretBox): string {
  if (text === null || !sealed.has(place)) return text ?? 'null';
  return secrets.open(Buffer.from(text.slice(2), 'hex'));
}
