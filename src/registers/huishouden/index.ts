export { createHuishouden, findHuishouden, joinHuishouden, leaveHuishouden, listLeden } from './huishouden.queries.ts';
