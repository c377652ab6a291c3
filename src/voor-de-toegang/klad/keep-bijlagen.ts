import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import type { Bestand } from '../../registers/document/index.ts';
import { listBijlagen } from './klad-bijlage.queries.ts';
import { getKlad } from './klad.queries.ts';
import type { Kladbijlagen, KladBijvoeging, KladUitneming } from './klad.schema.ts';
import './klad.tables.ts';

/** So many go along with one draft. */
const most = 5;

type Bijlagen = Static<typeof Kladbijlagen>;

/** Adds a file to a draft, sealed as its words are. Throws `TeVeelBijlagen`. */
export async function addKladbijlage({ tx, gemeente, input: { code, naam }, prepared, env: { secrets }, newId }: CommandContext<Static<typeof KladBijvoeging>, object>): Promise<Bijlagen> {
  const { id: klad } = await getKlad(tx, { gemeente, code, secrets }, 'write');
  const bijlagen = await listBijlagen(tx, gemeente, klad, secrets);
  if (bijlagen.length >= most) throw conflict('TeVeelBijlagen', { nl: `U kunt ${most} foto’s of documenten meesturen. Haal er een weg, of laat de rest later zien.`, en: `You can send ${most} photos or documents along. Take one away, or show the rest later.` });
  const { mediatype, inhoud } = prepared as Bestand;
  const id = newId();
  await tx.insertInto('klad_bijlage').values({ gemeente, id, klad, naam: secrets.seal(naam.trim()), mediatype, inhoud: secrets.seal(inhoud.toString('base64')) }).execute();
  return { bijlagen: [...bijlagen, { id, naam: naam.trim() }] };
}

/** Takes a file away from a draft; gone already is the same. */
export async function removeKladbijlage({ tx, gemeente, input: { code, id }, env: { secrets } }: CommandContext<Static<typeof KladUitneming>, object>): Promise<Bijlagen> {
  const { id: klad } = await getKlad(tx, { gemeente, code, secrets }, 'write');
  await tx.deleteFrom('klad_bijlage').where('gemeente', '=', gemeente).where('klad', '=', klad).where('id', '=', id).execute();
  return { bijlagen: await listBijlagen(tx, gemeente, klad, secrets) };
}
