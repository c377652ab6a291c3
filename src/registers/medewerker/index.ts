export { findTeam, hasRol, listCollegas, listTeamleden, listTeams, listVerdeling, namesOf, type Collega } from './medewerker.queries.ts';
export { rollen, type Rol } from './rol.ts';
