import { mandaatActs } from './mandaat.acts.ts';
import * as events from './medewerker.events.ts';
import { teamActs } from './team.acts.ts';

export const medewerker = { name: 'medewerker', phase: 'registers', acts: [...teamActs, ...mandaatActs], events: Object.values(events) } as const;

export { listMandaten, listTeamwijken } from './team.queries.ts';
export { findTeam, hasRol, listCollegas, listTeamleden, listTeams, listVerdeling, namesOf, type Collega } from './medewerker.queries.ts';
export { rollen, type Rol } from './rol.ts';
