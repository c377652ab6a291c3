import { listDemoHuishoudens } from '../index.ts';
import type { Telling } from './testing/make-world.ts';
import { proveSinks } from './testing/prove-sinks.ts';
import { tellAlone } from './testing/tell-alone.ts';

const households = listDemoHuishoudens();

proveSinks('twenty dossiers told and two hundred', () => ({ told: households.slice(0, 20).map((household, place): Telling => ({ household, place })), copies: 200, tell: tellAlone }));
