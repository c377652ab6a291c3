import { redirect } from 'react-router';
import type { Route } from './+types/to-verhaal.ts';

/** A household opens at what it told. */
export const loader = ({ params }: Route.LoaderArgs) => redirect(`/dossiers/${params.dossier}/verhaal`);
