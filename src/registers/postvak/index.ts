import { acts } from './postvak.acts.ts';
import { postGelezen } from './postvak.events.ts';

export const postvak = { name: 'postvak', phase: 'registers', acts, events: [postGelezen] } as const;

export { sendPost, type NewPost } from './postvak.queries.ts';
