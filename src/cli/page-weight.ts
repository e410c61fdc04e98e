import { load, type CheerioAPI } from 'cheerio';
import { textSize, type BuiltSite } from './built-site.ts';
import { staticImports, withImports } from './static-imports.ts';

/** What a page costs before anybody touches it, and once its islands woke: sizes in bytes, and numbers of files. */
export type PageWeight = {
  page: string;
  html: number;
  css: number;
  fonts: number;
  preloadedFonts: number;
  script: number;
  total: number;
  awake: number;
  allAwake: number;
  requests: number;
  /** Addresses the page asks for that the built course does not have. */
  missing: string[];
};

const STYLES = 'link[rel~="stylesheet"]';
const FONTS = 'link[rel~="preload"][as="font"]';
const SCRIPTS = 'script[src], link[rel~="modulepreload"]';
const IMAGES = 'img[src]:not([loading="lazy"]), link[rel~="preload"][as="image"]';
const ISLANDS = 'astro-island';
const INLINE_MODULES = 'script[type="module"]:not([src])';
const INLINE_SCRIPTS = `script:not([src]):not([type]), ${INLINE_MODULES}`;

/**
 * Weighs a page of the built course with all it fetches before interaction: styles, preloaded fonts, scripts with their
 * imports, images that are not lazy. `awake` adds what the heaviest of its islands fetches, `allAwake` what
 * all of them fetch, for somebody who reads to the end.
 */
export function weighPage(site: BuiltSite, page: string): PageWeight {
  const html = site.text(page);
  const $ = load(html);
  const missing: string[] = [];

  function files(addresses: string[]): string[] {
    // What a data: address holds is part of the page itself.
    const fetched = addresses.filter((address) => !address.startsWith('data:'));
    const found = fetched.map((address) => ({ address, file: site.find(address, page) }));
    missing.push(...found.filter(({ file }) => file === undefined).map(({ address }) => address));
    return [...new Set(found.flatMap(({ file }) => file ?? []))];
  }

  const styles = files(addressesOf($, STYLES));
  const fonts = files(addressesOf($, FONTS));
  const images = files(addressesOf($, IMAGES));
  const inlineImports = textsOf($, INLINE_MODULES).flatMap(staticImports);
  const scripts = withImports(site, files([...addressesOf($, SCRIPTS), ...inlineImports]));
  const fetched = [page, ...styles, ...fonts, ...scripts, ...images];

  const islands = listIslands($);
  const weighAwake = (island: string[]) => sum(site, [...new Set([...fetched, ...withImports(site, files(island))])]);

  return {
    page,
    html: site.size(page),
    css: sum(site, styles) + textSize(textsOf($, 'style').join('')),
    fonts: sum(site, fonts),
    preloadedFonts: fonts.length,
    script: sum(site, scripts) + textSize(textsOf($, INLINE_SCRIPTS).join('')),
    total: sum(site, fetched),
    awake: Math.max(sum(site, fetched), ...islands.map(weighAwake)),
    allAwake: weighAwake(islands.flat()),
    requests: fetched.length,
    missing,
  };
}

function addressesOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .flatMap((element) => $(element).attr('src') ?? $(element).attr('href') ?? []);
}

// The files that each kind of island on the page begins with.
function listIslands($: CheerioAPI): string[][] {
  const islands = $(ISLANDS)
    .toArray()
    .map((island) => [$(island).attr('component-url'), $(island).attr('renderer-url')].flatMap((file) => file ?? []));
  return [...new Map(islands.map((island) => [island.join(), island])).values()];
}

function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).text());
}

function sum(site: BuiltSite, files: string[]): number {
  return files.reduce((total, file) => total + site.size(file), 0);
}
