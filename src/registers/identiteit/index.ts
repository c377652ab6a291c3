export { makeActorSource } from './actor-source.ts';
