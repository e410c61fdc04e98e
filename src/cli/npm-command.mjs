/**
 * How to run the npm that started this command: the program, the arguments that come first, and whether
 * a shell has to find it. Never throws.
 * @returns {{ program: string, leading: string[], shell: boolean }}
 */
export function npmCommand() {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('npm-cli.js')) {
    return { program: process.env['npm_node_execpath'] ?? process.execPath, leading: [script], shell: false };
  }
  // On Windows npm is a batch file, which only a shell can run.
  return { program: 'npm', leading: [], shell: process.platform === 'win32' };
}
