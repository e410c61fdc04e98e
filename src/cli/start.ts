import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readBuiltFrom } from './built-from.ts';
import { hashInputs } from './inputs-hash.ts';
import { isPortTaken, readPort } from './port.ts';
import { basePath, dist, root } from './project.ts';
import { createStaticServer } from './serve.ts';

try {
  const port = readPort(process.env['PORT']);
  if (await isPortTaken(port)) {
    throw new Error(`Port ${port} is already in use: stop what is using it, or choose another with PORT=${port + 1}.`);
  }
  if (process.argv.includes('--no-build')) {
    if (!existsSync(dist)) throw new Error('There is no built course to serve: run "npm run build" first.');
    await serve(port);
  } else if (await ensureBuilt()) {
    await serve(port);
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function ensureBuilt(): Promise<boolean> {
  if (existsSync(dist) && readBuiltFrom(root) === hashInputs(root)) {
    console.log('The course is up to date.');
    return true;
  }
  // Loaded only now, because Astro takes a while to load and a course that is up to date needs none of it.
  const { buildCourse } = await import('./build.ts');
  return buildCourse();
}

async function serve(port: number): Promise<void> {
  const server = createStaticServer(dist, basePath());
  server.listen(port, 'localhost');
  await once(server, 'listening');
  console.log(`Common Ground is running at http://localhost:${port}${basePath()} — stop it with Ctrl+C.`);

  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
