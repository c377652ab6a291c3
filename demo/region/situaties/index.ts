import type { Situatie } from '../situatie.ts';
import { alleenNaVerlies } from './alleen-na-verlies.ts';
import { dagEnNachtOm } from './dag-en-nacht-om.ts';
import { gevallen } from './gevallen.ts';
import { huishoudenTeZwaar } from './huishouden-te-zwaar.ts';
import { kindMetAutisme } from './kind-met-autisme.ts';
import { nietNaarSchool } from './niet-naar-school.ts';
import { nietRondkomen } from './niet-rondkomen.ts';
import { ongeopendePost } from './ongeopende-post.ts';
import { partnerVergeet } from './partner-vergeet.ts';
import { samenNietMeer } from './samen-niet-meer.ts';
import { trapTeSteil } from './trap-te-steil.ts';
import { uitHetZiekenhuis } from './uit-het-ziekenhuis.ts';

/** Everything for which the households of the demo ask help; what is asked more often stands here more often. */
export const situaties: readonly Situatie[] = [
  huishoudenTeZwaar, ongeopendePost, partnerVergeet, nietNaarSchool, gevallen, nietRondkomen, samenNietMeer, kindMetAutisme, huishoudenTeZwaar, dagEnNachtOm, alleenNaVerlies, trapTeSteil, uitHetZiekenhuis,
];
