import { aanvraagovergangen, aanvraagtoestanden } from './aanvraag.ts';
import { acts } from './aanvraag.acts.ts';
import * as events from './aanvraag.events.ts';
import { aanvraagReader } from './aanvraag.readers.ts';

export const aanvraag = {
  name: 'aanvraag', phase: 'toegang', acts, events: Object.values(events), readers: [aanvraagReader],
  lifecycles: [{ naam: 'aanvraag', toestanden: aanvraagtoestanden, overgangen: aanvraagovergangen }],
} as const;

export { aanvraagAangevuld, aanvraagHervat, aanvraagIngetrokken, aanvraagOntvangen, aanvraagOpgeschort } from './aanvraag.events.ts';
export { loadAanvraag, passAanvraag, type LoadedAanvraag } from './aanvraag.queries.ts';
export { openToBeschikkingen } from './receive-aanvraag.ts';
