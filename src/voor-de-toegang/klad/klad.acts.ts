import { command, query } from '../../platform/act/act.ts';
import { allOf, everyone, inwoner, ownHolder } from '../../platform/access/rule.ts';
import { gemeenteOf } from '../../platform/id.ts';
import { keepKlad, openOwn, showKlad, showOwn } from './keep-klad.ts';
import { bestandLimit, readBestand } from '../../registers/document/index.ts';
import { addKladbijlage, removeKladbijlage } from './keep-bijlagen.ts';
import { dropKlad } from './klad.queries.ts';
import { KladBewaring, KladBijvoeging, Kladbijlagen, KladEigen, KladStand, KladUitneming, MetCode, VanPersoon, Verwijderd } from './klad.schema.ts';

const doel = 'bewaren wat iemand schrijft, tot het verstuurd is';
const own = {
  input: VanPersoon, output: KladEigen, gemeente: (input: { persoon: string }) => gemeenteOf(input.persoon), load: (_tx: unknown, input: { persoon: string }) => Promise.resolve({ houder: `p:${input.persoon}` }), may: allOf(inwoner, ownHolder),
};

const bewaring = command({
  name: 'klad.bewaring', label: { nl: 'Bewaren wat u schrijft', en: 'Keep what you write' }, purpose: doel, route: 'POST /kladden', asSpil: true, secretAnswer: true, often: true, input: KladBewaring, output: KladStand, may: everyone, events: [], run: keepKlad,
});

const opvraging = query({
  name: 'klad.opvraging', secret: true, label: { nl: 'Verder met wat u schreef', en: 'Go on with what you wrote' }, purpose: doel, route: 'POST /kladden/opvragingen', asSpil: true, input: MetCode, output: KladStand, may: everyone, run: showKlad,
});

const verwijdering = command({
  name: 'klad.verwijdering', label: { nl: 'Wissen wat u schreef', en: 'Delete what you wrote' }, purpose: doel, route: 'POST /kladden/verwijderingen', asSpil: true, input: MetCode, output: Verwijderd, may: everyone, events: [],
  run: async ({ tx, gemeente, input: { code }, env: { secrets } }) => ({ verwijderd: await dropKlad(tx, { gemeente, code, secrets }) }),
});

const bijvoeging = command({
  name: 'klad.bijvoeging', label: { nl: 'Foto of document erbij doen', en: 'Add a photo or document' }, purpose: 'laten zien waar de vraag over gaat', route: 'POST /kladden/bijlagen', asSpil: true, secretAnswer: true, bodyLimit: bestandLimit,
  input: KladBijvoeging, output: Kladbijlagen, may: everyone, events: [], prepare: ({ bestand }, env) => readBestand(env, bestand, '/bestand'), run: addKladbijlage,
});

const uitneming = command({
  name: 'klad.uitneming', label: { nl: 'Foto of document weghalen', en: 'Take a photo or document away' }, purpose: doel, route: 'POST /kladden/bijlagen/verwijderingen', asSpil: true, secretAnswer: true, input: KladUitneming, output: Kladbijlagen, may: everyone, events: [], run: removeKladbijlage,
});

const opening = command({
  name: 'klad.opening', label: { nl: 'Beginnen met vertellen', en: 'Begin to tell' }, purpose: doel, route: 'POST /personen/{persoon}/kladden', secretAnswer: true, ...own, events: [], run: openOwn,
});

const eigen = query({ name: 'klad.eigen', label: { nl: 'Wat u aan het schrijven bent', en: 'What you are writing' }, purpose: doel, route: 'GET /personen/{persoon}/kladden', ...own, run: showOwn });

export const acts = [bewaring, opvraging, verwijdering, bijvoeging, uitneming, opening, eigen] as const;
