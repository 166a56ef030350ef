import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { plain, textOf } from '../../renderer/features/help/chapters.ts';
import { notCovered } from '../../renderer/features/help/covers.ts';
import { documentAt } from '../../renderer/features/help/documents.ts';
import { guide, guidePath } from '../../renderer/features/help/guide.ts';
import { addressOf, imageAt } from '../../renderer/features/help/links.ts';
import { Markdown } from '../../renderer/features/help/markdown.tsx';
import { find } from '../../renderer/features/help/search.ts';
import { chapterAt, chapterOfView, helpChapters, type HelpChapter } from '../../renderer/words/help-chapters.ts';

const docs = path.join(import.meta.dirname, '../../docs');
const markup = (markdown: string): string =>
  renderToStaticMarkup(
    <Router ssrPath="/">
      {textOf(markdown).chapters.map(({ id, blocks }) => (
        <Markdown key={id} blocks={blocks} path={guidePath} />
      ))}
    </Router>,
  );

describe('the guide in the app', () => {
  it('has the chapters that the screens lead to, each once', () => {
    const ids = guide.chapters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(Object.values(helpChapters)));
    expect(['/', '/cases/1', '/cases/1/quick', '/saved/1', '/saved/1/page'].map(chapterAt)).toEqual([
      'first',
      'compare',
      'quick',
      'saved',
      'page',
    ]);
    expect(['/team/settings', '/log'].map(chapterAt)).toEqual(['team', 'records']);
    expect(['months', 'another'].map(chapterOfView)).toEqual(['months', 'compare']);
  });

  it('has a chapter for every screen, every view of the answer and every feature', () => {
    const ids = new Set(guide.chapters.map(({ id }) => id));
    const ofFeature: Record<string, HelpChapter> = {
      budget: 'budget',
      cases: 'first',
      'client-page': 'page',
      comparison: 'compare',
      explanation: 'compare',
      'hand-over': 'handOver',
      help: 'first',
      household: 'household',
      jump: 'keyboard',
      keyboard: 'keyboard',
      log: 'records',
      months: 'months',
      'pay-days': 'months',
      quick: 'quick',
      reconcile: 'statement',
      record: 'records',
      reopening: 'saved',
      saved: 'saved',
      settings: 'records',
      store: 'records',
      sweep: 'pictures',
      team: 'team',
      'three-questions': 'questions',
    };
    const renderer = path.join(import.meta.dirname, '../../renderer');
    expect(readdirSync(path.join(renderer, 'features')).toSorted()).toEqual(Object.keys(ofFeature).toSorted());
    for (const [feature, chapter] of Object.entries(ofFeature)) expect(ids, feature).toContain(helpChapters[chapter]);
    const screens = readFileSync(path.join(renderer, 'app/screens.tsx'), 'utf8');
    const addresses = [...screens.matchAll(/<Route path="([^"]+)"/g)].map(([, route = '']) => route.replace('/:way?', '/quick'));
    expect(addresses.length).toBeGreaterThan(9);
    for (const address of addresses) expect(ids, address).toContain(helpChapters[chapterAt(address)]);
    const pane = readFileSync(path.join(renderer, 'features/comparison/comparison-pane.tsx'), 'utf8');
    const views = [...pane.matchAll(/\{ id: '(\w+)', label: '/g)].map(([, id = '']) => id);
    expect(views.length).toBeGreaterThan(5);
    for (const view of views) expect(Object.keys(helpChapters), view).toContain(view);
  });

  it('shows every picture and follows every link that the guide has', () => {
    const text = readFileSync(path.join(docs, 'guide/README.md'), 'utf8');
    const pictures = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(imageAt(picture), picture).toBeDefined();
    const links = [...text.matchAll(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    for (const link of links) expect(addressOf(link, guidePath), link).toMatch(/^\/help/);
    expect(markup(text).match(/<img [^>]*alt="[^"]{10,}"/g)).toHaveLength(pictures.length);
  });

  it('has no picture that it does not show, and pictures that are quick to fetch', () => {
    const folder = path.join(docs, 'guide/images');
    const text = readFileSync(path.join(docs, 'guide/README.md'), 'utf8');
    for (const file of readdirSync(folder)) expect(text).toContain(`](images/${file})`);
    const bytes = readdirSync(folder).map((file) => statSync(path.join(folder, file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_500_000);
  });

  it('leads within the documentation only', () => {
    expect(addressOf('../decisions/0004-refusals.md', guidePath)).toBe('/help/more/decisions-0004-refusals');
    expect(addressOf('#the-records', guidePath)).toBe('/help/the-records');
    expect(addressOf('../guide/README.md', 'docs/decisions/0003-interpretations.md')).toBe('/help');
    for (const elsewhere of ['https://example.org/', '../../rules/index.ts', '../schema', 'javascript:alert(1)', '#x'])
      expect(addressOf(elsewhere, 'docs/coverage.md'), elsewhere).toBeUndefined();
    for (const file of readdirSync(path.join(docs, 'decisions'))) expect(documentAt(`docs/decisions/${file}`)).toBeDefined();
  });

  it('makes elements of a text and never code of it', () => {
    const shown = markup(
      '# A\n\nOne **two** `a<b` <img src=x onerror=alert(1)>[out](javascript:alert(1)) & more.\n\n- 1\n- 2\n\n| a | b |\n|---|---|\n| 1 | _2_ |\n',
    );
    expect(shown).toContain('<p>One <strong>two</strong> <code>a&lt;b</code> out &amp; more.</p>');
    expect(shown).toContain('<li>1</li><li>2</li>');
    expect(shown).toContain('<td><em>2</em></td>');
    expect(shown).not.toMatch(/onerror|javascript/);
  });

  it('finds the places that have every word', () => {
    const { chapters } = textOf(
      '# Guide\n\nAll of it.\n\n## Apples\n\n- red ones\n- green ones\n\n## Pears\n\nA green pear.\n\n### Quinces\n',
    );
    expect(chapters.map(({ id }) => id)).toEqual(['guide', 'apples', 'pears']);
    expect(find(chapters, 'GREEN').map(({ chapter, excerpt }) => [chapter.id, excerpt])).toEqual([
      ['apples', 'green ones'],
      ['pears', 'A green pear.'],
    ]);
    expect(find(chapters, 'green pear')).toHaveLength(1);
    expect(find(chapters, 'apples')).toMatchObject([{ block: 0 }]);
    expect([find(chapters, ' '), find(chapters, 'a'), find(chapters, 'plums')]).toEqual([[], [], []]);
    expect(find(guide.chapters, 'recovery key').length).toBeGreaterThan(1);
  });
});

it('says what is not covered in the words of the decision on refusals', () => {
  expect(notCovered.households.join()).toContain('over State Pension age');
  expect(notCovered.households.length + notCovered.amounts.length).toBeGreaterThan(5);
  const refusals = textOf(readFileSync(path.join(docs, 'decisions/0004-refusals.md'), 'utf8'));
  const said = refusals.chapters.flatMap(({ blocks }) => blocks.map(plain)).join(' ');
  for (const each of [...notCovered.households, ...notCovered.amounts]) expect(said).toContain(each);
});
