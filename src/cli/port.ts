import { connect } from 'node:net';

const USUAL_PORT = 4321;

/** The port number in a PORT variable, or the usual one when it is not set. Throws a sentence when it is no port. */
export function readPort(variable: string | undefined): number {
  if (variable === undefined || variable === '') return USUAL_PORT;
  const port = Number(variable);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT is set to ${variable}, which is not a port: set it to a number from 1 to 65535 or unset it.`);
}

/** Whether something on this computer already answers on a port. Never throws. */
export function isPortTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    // Asking by name tries both kinds of address, because another server may listen on only one of them.
    const socket = connect({ host: 'localhost', port, autoSelectFamily: true });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
