export { sendPost, type NewPost } from './postvak.queries.ts';
