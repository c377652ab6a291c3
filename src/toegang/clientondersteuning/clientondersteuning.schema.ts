import Type, { type Static } from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { akkoorden, bereikwegen, ondersteuningstoestanden } from './clientondersteuning.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const regel = (maxLength: number, description: string) => Type.String({ minLength: 1, maxLength, pattern: '\\S', description });

export const VanDossier = Type.Object({ dossier: Id }, dicht);
export const Kenmerk = Type.Object({ id: Id }, dicht);

export const Ondersteuningsvraag = Type.Object({
  dossier: Id, persoon: Type.Optional(Type.String({ format: 'uuid', description: 'Voor wie, als een medewerker het vraagt.' })),
  organisatie: Type.String({ format: 'uuid', description: 'Een van de organisaties die de gemeente koos.' }),
  bereik: Type.Enum([...bereikwegen], { description: 'Hoe de organisatie contact opneemt: met wat bekend is, of anders.' }), anders: Type.Optional(Type.String({ maxLength: 200, description: 'Telefoonnummer of e-mailadres, bij anders.' })),
  vraag: Type.Optional(Type.String({ maxLength: 300, description: 'In één zin, in eigen woorden.' })),
  akkoord: Type.Enum([...akkoorden], { description: 'Hoe de inwoner ermee instemde dat naam, bereik en vraag naar de organisatie gaan.' }),
}, dicht);
export type Ondersteuningsvraag = Static<typeof Ondersteuningsvraag>;
export const Gevraagd = Type.Object({ id: Id, nummer: Type.String(), uiterlijk: Dag });

export const Ondersteuningsbevestiging = Type.Object({
  id: Id, ondersteuner: regel(120, 'Naam van de cliëntondersteuner.'), bereik: regel(200, 'Hoe de inwoner die bereikt.'),
  afspraak: Type.Optional(Type.String({ format: 'date-time', description: 'De eerste afspraak, als die er is.' })), plaats: Type.Optional(Type.String({ maxLength: 200 })),
}, dicht);
export type Ondersteuningsbevestiging = Static<typeof Ondersteuningsbevestiging>;
export const Ondersteuningsweigering = Type.Object({ id: Id, reden: regel(500, 'Waarom het nu niet kan. Het team en de inwoner lezen dit.') }, dicht);
export const Nummer = Type.Object({ id: Id });

const Toestand = Type.Enum([...ondersteuningstoestanden]);
const wie = { ondersteuner: Type.String(), ondersteunerBereik: Type.String(), afspraak: Type.Union([Moment, Leeg]), plaats: Type.String() };

export const OndersteuningInDossier = Type.Object({
  items: Type.Array(Type.Object({
    id: Id, nummer: Type.String(), persoon: Id, naam: Type.String(), toestand: Toestand, organisatie: Type.Union([Type.String(), Leeg]), gewenstOp: Moment, gevraagdOp: Type.Union([Moment, Leeg]), uiterlijk: Type.Union([Dag, Leeg]), ...wie, reden: Type.String(),
    verstuurd: Type.Union([Type.Object({ bereik: Type.String(), vraag: Type.String() }), Leeg], { description: 'Wat naar de organisatie ging: alleen voor wie het vroeg.' }),
  })),
  organisaties: Type.Array(Type.Object({ id: Id, naam: Type.String(), telefoon: Type.String() }), { description: 'Waaraan het gevraagd kan worden.' }),
  mensen: Type.Array(Type.Object({ id: Id, naam: Type.String(), telefoon: Type.String(), email: Type.String() }), { description: 'Voor wie u het kunt vragen, met wat bekend is.' }),
});

/** States that an organisation looks through. */
export const organisatielijsten = ['gevraagd', 'bevestigd', 'ingetrokken'] as const;
export const OndersteuningLijstVraag = Type.Object({ toestand: Type.Optional(Type.Enum([...organisatielijsten])), ...pageInput }, dicht);
const kern = { id: Id, nummer: Type.String(), naam: Type.String({ description: 'Leeg als het voorbij is.' }), toestand: Toestand, gevraagdOp: Moment, uiterlijk: Type.Union([Dag, Leeg]), ondersteuner: Type.String(), afspraak: Type.Union([Moment, Leeg]) };
export const OndersteuningRegel = Type.Object({ ...kern, dossier: Id });
export const OndersteuningGegevens = Type.Object({ ...kern, ...wie, gemeente: Type.String(), bereik: Type.String(), vraag: Type.String() });

export const Organisatieaanwijzing = Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }), organisatie: Id }, dicht);
export const OrganisatieLijstVraag = Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }) }, dicht);
export const OrganisatieLijst = Type.Object({
  items: Type.Array(Type.Object({ id: Id, organisatie: Id, naam: Type.String(), vanaf: Dag })),
  kandidaten: Type.Array(Type.Object({ organisatie: Id, naam: Type.String() }), { description: 'Ketenpartners met een inlog die geen hulp leveren.' }),
});
