import { keepTheme, type Theme } from '../store/local/theme.ts';
import { colours } from '../page-strings.ts';

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
const devicePrefersDark = matchMedia('(prefers-color-scheme: dark)');

function themeOfDevice(): Theme {
  return devicePrefersDark.matches ? 'dark' : 'light';
}

function themeShown(): Theme {
  return (document.documentElement.dataset['theme'] as Theme | undefined) ?? themeOfDevice();
}

function nameSwitch(): void {
  const label = themeShown() === 'dark' ? colours.useLight : colours.useDark;
  button?.querySelector('[data-label]')?.replaceChildren(label);
}

function switchTheme(): void {
  const chosen: Theme = themeShown() === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset['theme'] = chosen;
  keepTheme(chosen === themeOfDevice() ? undefined : chosen);
  nameSwitch();
}

if (button) {
  button.dataset['ready'] = '';
  button.addEventListener('click', switchTheme);
  devicePrefersDark.addEventListener('change', nameSwitch);
  nameSwitch();
}
