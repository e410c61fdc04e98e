import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { isPortTaken, readPort } from '../../src/cli/port.ts';

test('the usual port stands in for none', () => {
  expect(readPort(undefined)).toBe(4321);
  expect(readPort('')).toBe(4321);
  expect(readPort('8080')).toBe(8080);
});

test.each(['web', '0', '65536', '-1', '80.5'])('%s is not a port', (variable) => {
  expect(() => readPort(variable)).toThrow(`PORT is set to ${variable}, which is not a port`);
});

test('a port is taken while a server listens on it and free afterwards', async () => {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await isPortTaken(port)).toBe(true);
  server.close();
  await once(server, 'close');
  expect(await isPortTaken(port)).toBe(false);
});
