import type { Page } from '@playwright/test';

/** What moves, or would move, although less motion was asked for. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const running = document.getAnimations().map((animation) => `an animation runs: ${animation.constructor.name}`);
    const isStill = ({ animationName, transitionDuration, scrollBehavior }: CSSStyleDeclaration) =>
      animationName === 'none' &&
      transitionDuration.split(', ').every((time) => Number.parseFloat(time) === 0) &&
      scrollBehavior !== 'smooth';
    const would = [...document.querySelectorAll('*')]
      .filter((element) => [null, '::before', '::after'].some((part) => !isStill(getComputedStyle(element, part))))
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} would move`);
    return [...running, ...new Set(would)];
  });
