import { init, parse } from 'es-module-lexer';
import type { BuiltSite } from './built-site.ts';

await init;

/** The addresses a script imports before it runs; not those it imports later with `import()`. Throws when it cannot be read as a module. */
export function staticImports(code: string): string[] {
  const [imports] = parse(code);
  return imports.filter(({ d: dynamic }) => dynamic === -1).flatMap(({ n: address }) => address ?? []);
}

/** The files a browser fetches for some scripts: they themselves, all they import, and all that those import. */
export function withImports(site: BuiltSite, scripts: string[]): string[] {
  const found = new Set(scripts);
  // A Set also goes over what is added to it on the way.
  for (const script of found) {
    for (const address of staticImports(site.text(script))) {
      const file = site.find(address, script);
      if (file !== undefined) found.add(file);
    }
  }
  return [...found];
}
