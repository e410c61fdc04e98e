import type { Page } from '@playwright/test';

type Focused = { tag: string; type: string; text: string; isChosen: boolean; isConfidence: boolean };

/** What has the focus. */
export function readFocused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    const group = focused?.name ? [...document.getElementsByName(focused.name)] : [];
    return {
      tag: focused?.tagName ?? '',
      type: focused?.type ?? '',
      text: focused?.innerText ?? '',
      isChosen: group.some((each) => (each as HTMLInputElement).checked),
      isConfidence: focused?.name?.endsWith('-confidence') ?? false,
    };
  });
}

/**
 * Goes on by Tab through the next question of any kind, chooses the first thing wherever something is to be chosen, writes
 * where something is to be written, and presses its `button`.
 */
export async function answerByKeyboard(page: Page, button: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const { tag, type, text, isChosen, isConfidence } = await readFocused(page);
    if (button.test(text)) return page.keyboard.press('Enter');
    if (tag === 'SELECT') await page.keyboard.press('ArrowDown');
    else if (tag === 'TEXTAREA' && !isConfidence && !text) await page.keyboard.type('I would ask what it means.');
    else if (text === 'Compare with a model answer') await page.keyboard.press('Enter');
    else if ((type === 'radio' || type === 'checkbox') && !isChosen && !isConfidence)
      await page.keyboard.press('Space');
  }
  throw new Error(`The keyboard never reached ${button}.`);
}
