import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const id = '0199a000-0000-7000-8000-000000000001';

export const teamGeregistreerd = eventKind({
  soort: 'team.geregistreerd', versie: 1, betekenis: 'Beheer made a team, or gave it another name or other wijken',
  schema: Type.Object({ team: Type.String(), wijken: Type.Array(Type.String()) }), voorbeeld: { team: id, wijken: ['999901'] },
});

export const mandaatVerleend = eventKind({
  soort: 'mandaat.verleend', versie: 1, betekenis: 'Beheer gave somebody who works here a role from a day on',
  schema: Type.Object({ medewerker: Type.String(), rol: Type.String(), team: Type.Union([Type.String(), Type.Null()]), vanaf: Type.String() }), voorbeeld: { medewerker: id, rol: 'generalist', team: id, vanaf: '2026-03-10' },
});

export const mandaatIngetrokken = eventKind({
  soort: 'mandaat.ingetrokken', versie: 1, betekenis: 'Beheer ended a role of somebody who works here, from a day on',
  schema: Type.Object({ medewerker: Type.String(), rol: Type.String(), per: Type.String() }), voorbeeld: { medewerker: id, rol: 'generalist', per: '2026-04-01' },
});
