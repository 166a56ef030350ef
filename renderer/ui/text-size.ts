/** How many CSS pixels one rem is: 16, or more for somebody who has asked for larger text. */
export const pixelsOfRem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

let measure: HTMLElement | undefined;

/** Calls the listener when the room in the window or the size of text has changed. */
export function onRoomChange(listener: () => void): () => void {
  const observer = new ResizeObserver(listener);
  observer.observe(document.body);
  observer.observe(measureOfText());
  return () => observer.disconnect();
}

/** An empty element that is one rem wide, so that a change of the text's size is noticed. */
function measureOfText(): HTMLElement {
  if (measure === undefined) {
    measure = document.createElement('div');
    measure.className = 'measure-of-text';
  }
  if (!measure.isConnected) document.body.append(measure);
  return measure;
}
