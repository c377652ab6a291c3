import { makeRegistry } from './platform/act/registry.ts';
import { repeatDestructions } from './beheer/bewaring/index.ts';
import { armFailpoint } from './platform/failpoint.ts';
import { makeDoor } from './platform/http/door.ts';
import { findGrants } from './registers/dossier/index.ts';
import { modules } from './modules.ts';
import { readSettings, SettingFault, type Settings } from './settings.ts';
import { announce } from './start/announce.ts';
import { makeBackground } from './start/background.ts';
import { makeEnvironment } from './start/environment.ts';
import { makeMailSender } from './start/mail-sender.ts';
import { makeServer } from './start/make-server.ts';
import { openDatabase } from './start/open-database.ts';
import { makeSeeing, openMetrics, watchClock } from './start/seeing.ts';
import { stopOnSignal } from './start/stop.ts';

/** Settings, database, modules, demo, http, readers; and back in that order when asked to stop. */
async function start(settings: Settings): Promise<void> {
  if (settings.failpoint) armFailpoint(settings.failpoint);
  const database = await openDatabase(settings);
  // Only a demo loads any of this: its people, its login without passwords, its register of persons.
  const demo = settings.mode === 'demo' ? await (await import('../demo/demo.ts')).openDemo(settings) : undefined;
  const seeing = await makeSeeing(settings);
  const env = await makeEnvironment(settings, database, demo?.brp, seeing.telemetry);
  if (settings.destroyedFile !== undefined) await repeatDestructions(env, settings.destroyedFile);
  const registry = makeRegistry(modules, env, findGrants);
  await demo?.fill(env, modules);
  const door = makeDoor();
  const app = await makeServer(settings, env, registry, demo?.login, door);
  seeing.logTo(app.log);
  const watch = watchClock(env, app.log);
  const background = makeBackground(env, modules, app.log, { sender: makeMailSender(settings, env.systems), watch });
  const closeMetrics = await openMetrics(settings, seeing, env, modules, watch);
  await app.listen({ host: settings.host, port: settings.port });
  background.start();
  stopOnSignal({
    leave: door.leave, pause: settings.stopping.pause, limit: settings.stopping.limit,
    async stop() {
      await app.close();
      await closeMetrics();
      await background.stop();
      await seeing.telemetry?.close();
      await demo?.close();
      await database.close();
    },
  });
  announce(settings, demo);
}

try {
  await start(readSettings(process.env));
} catch (error) {
  console.error(error instanceof SettingFault ? error.message : error);
  process.exit(1);
}
