/** The day each written page was last checked, for the sitemap. */
import { globSync, readFileSync } from 'node:fs';
import { type SitemapItem } from '@astrojs/sitemap';

/** ISO dates by the last parts of an address, such as `/skills/sleep/`. */
const reviewed = new Map(
  globSync('content/en/*/*.mdx').map((file) => {
    const path = file.replaceAll('\\', '/').replace('content/en', '').replace('.mdx', '/');
    const date = /^reviewed: ["']?(\d{4}-\d{2}-\d{2})/m.exec(readFileSync(file, 'utf8'))?.[1];
    return [path, date];
  }),
);

/** Adds `lastmod` to the entry of a written page; other entries stay as they are. */
export function withReviewDate(item: SitemapItem): SitemapItem {
  const path = /(\/[^/]+\/[^/]+\/)$/.exec(new URL(item.url).pathname)?.[1];
  const lastmod = path && reviewed.get(path);
  return lastmod ? { ...item, lastmod } : item;
}
