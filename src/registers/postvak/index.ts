import { postAankondigen } from './announce-post.ts';
import { acts } from './postvak.acts.ts';
import { postGelezen, voorkeurGewijzigd } from './postvak.events.ts';
import { voorkeurActs } from './postvoorkeur.acts.ts';

export const postvak = { name: 'postvak', phase: 'registers', acts: [...acts, ...voorkeurActs], events: [postGelezen, voorkeurGewijzigd], timed: [postAankondigen] } as const;

export { announce } from './announce-post.ts';
export { sendPost, type NewPost } from './postvak.queries.ts';
