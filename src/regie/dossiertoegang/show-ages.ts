import Type, { type Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { gegevenssoorten, type LoadedDossier } from '../../registers/dossier/index.ts';
import { findGezag } from '../../registers/huishouden/index.ts';
import { birthdaysOf, listPersonen } from '../../registers/persoon/index.ts';
import { listMeldingPersonen } from '../../toegang/melding/index.ts';
import { groupOn, leeftijdsgroepen } from './leeftijd.ts';
import { ouderrechten } from './leeftijd.policy.ts';

const Dag = Type.String({ format: 'date' });
export const Leeftijden = Type.Object({
  items: Type.Array(Type.Object({
    naam: Type.String(), ik: Type.Boolean({ description: 'Dit bent u zelf.' }), groep: Type.Enum([...leeftijdsgroepen]), twaalfOp: Dag, zestienOp: Dag,
    ouders: Type.Array(Type.Object({ naam: Type.String(), ik: Type.Boolean() }), { description: 'Wie volgens de BRP het gezag heeft en bij de gemeente bekend is.' }),
    anderen: Type.Integer({ description: 'Hoeveel anderen ook het gezag hebben.' }),
    ouderZiet: Type.Array(Type.Enum([...gegevenssoorten]), { description: 'Wat een ouder met gezag nu ziet; leeg vanaf 16 jaar.' }), tekenen: Type.Enum(['ouder', 'samen', 'jongere']),
  })),
});

/** Who is under eighteen in a dossier, what their parents see now, and who signs: the same words for both. */
export async function showAges({ tx, gemeente, input, actor, today }: QueryContext<{ dossier: string }, LoadedDossier>): Promise<Static<typeof Leeftijden>> {
  const keys = holderKeys(actor, gemeente);
  const isMe = (persoon: string): boolean => keys.includes(`p:${persoon}`);
  const { waarde } = await policyOn(tx, ouderrechten, gemeente, today);
  const items = [];
  for (const { id, naam, geboortedatum, geboortedatum_deel: deel } of await listPersonen(tx, gemeente, await listMeldingPersonen(tx, gemeente, input.dossier))) {
    if (geboortedatum === null || deel !== 'volledig') continue;
    const geboren = Temporal.PlainDate.from(geboortedatum);
    const groep = groupOn(geboren, today);
    if (groep === undefined) continue;
    const gezag = await findGezag(tx, gemeente, id);
    const ouders = (await listPersonen(tx, gemeente, gezag?.gezaghebbenden ?? [])).map((ouder) => ({ naam: ouder.naam, ik: isMe(ouder.id) }));
    const { twaalf, zestien } = birthdaysOf(geboren);
    items.push({
      naam, ik: isMe(id), groep, twaalfOp: twaalf.toString(), zestienOp: zestien.toString(), ouders, anderen: gezag?.anderen ?? 0,
      ouderZiet: groep === 'jonger-dan-12' ? waarde.jongerDan12 : groep === '12-tot-16' ? waarde.vanaf12 : [], tekenen: groep === 'jonger-dan-12' ? 'ouder' as const : groep === '12-tot-16' ? 'samen' as const : 'jongere' as const,
    });
  }
  return { items };
}
