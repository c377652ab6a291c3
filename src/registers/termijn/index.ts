import { termijnenNalopen } from './lapse-termijn.ts';
import { verstrekenTermijnen } from './measure-termijnen.ts';
import { acts } from './termijn.acts.ts';
import { termijnVerstreken } from './termijn.events.ts';

export { answerTermijn } from './answer-termijn.ts';
export { computeDwangsom } from './compute-dwangsom.ts';
export type { Dwangsom, DwangsomInput, DwangsomStap, DwangsomUitzondering } from './compute-dwangsom.ts';
export { computeTermijn, getTermijnregel, termijnregelNames } from './compute-termijn.ts';
export type { TermijnInput } from './compute-termijn.ts';
export { dwangsomOver, getDwangsomTarief } from './dwangsom-tarieven.ts';
export { mayFileAanvraag } from './may-file-aanvraag.ts';
export type { AanvraagOordeel } from './may-file-aanvraag.ts';
export { termijnregels } from './regels.ts';
export type { TermijnregelNaam } from './regels.ts';
export { TermijnAntwoord, TermijnVraag } from './termijn.schema.ts';
export { dropTermijn, listRunningTermijnen, listTermijnen, meetTermijn, startTermijn, suspendTermijn, type KeptOpschorting, type KeptTermijn } from './keep-termijn.ts';

export { termijnenNalopen } from './lapse-termijn.ts';
export { verstrekenTermijnen } from './measure-termijnen.ts';
export { termijnVerstreken } from './termijn.events.ts';

export const termijn = { name: 'termijn', phase: 'registers', acts, events: [termijnVerstreken], timed: [termijnenNalopen], measures: [verstrekenTermijnen] } as const;
