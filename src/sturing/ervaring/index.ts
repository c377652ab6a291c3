import { ervaringVragen } from './ask-ervaring.ts';
import { acts } from './ervaring.acts.ts';
import { bewaren, kleinsteGroep, vraagmoment } from './ervaring.policy.ts';
import { ervaringsvraagovergangen, ervaringsvraagtoestanden } from './ervaring.ts';
import { ervaringenNalopen } from './pass-ervaringen.ts';

export const ervaring = {
  name: 'ervaring', phase: 'sturing', acts, readers: [ervaringVragen], timed: [ervaringenNalopen], policies: [vraagmoment, kleinsteGroep, bewaren],
  lifecycles: [{ naam: 'ervaringsvraag', toestanden: ervaringsvraagtoestanden, overgangen: ervaringsvraagovergangen }],
} as const;
