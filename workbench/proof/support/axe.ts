import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/// No breach of WCAG 2.2 AA on the screen as it stands, in light and in dark.
///
/// The canvas of the map is left out: its pixels say nothing to axe, and all of it stands in the
/// map's table.
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).withTags(RULES).exclude('canvas');
    const { violations } = await axe.analyze();
    expect(violations.flatMap(lines), `accessibility, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

interface Violation {
  id: string;
  help: string;
  nodes: { html: string; failureSummary?: string }[];
}

function lines({ id, help, nodes }: Violation): string[] {
  return nodes.slice(0, 5).map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}`);
}
