export { keepDocument, type NewDocument } from './document.queries.ts';
