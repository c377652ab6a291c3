import { describeCrashes } from './testing/crash/crash-tests.ts';

describeCrashes('postgres');
