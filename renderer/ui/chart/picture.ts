const drawn = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'font-family'];
const margin = 24;
const lineHeight = 22;

/** A chart as a file of its own: light, on white, with its title and what it counts above it. */
export function pictureOf(chart: SVGSVGElement, title: string, about: readonly string[]): string {
  const stage = document.createElement('div');
  stage.className = 'chart picture-stage';
  const copy = chart.cloneNode(true) as SVGSVGElement;
  stage.append(copy);
  document.body.append(stage);
  for (const part of copy.querySelectorAll('*')) {
    const style = getComputedStyle(part);
    for (const name of drawn) {
      const isOwn = name === 'fill' && part.getAttribute('fill')?.startsWith('url(');
      if (isOwn !== true && (part.tagName === 'text' || !name.startsWith('font'))) part.setAttribute(name, style.getPropertyValue(name));
    }
  }
  for (const part of copy.querySelectorAll('[class]')) part.removeAttribute('class');
  stage.remove();
  const width = chart.viewBox.baseVal.width;
  const lines = about.flatMap((sentence) => wrapped(sentence, Math.max(30, Math.floor(width / 7))));
  const head = margin + lineHeight * (lines.length + 1) + 12;
  const picture = element('svg', {});
  const [fullWidth, fullHeight] = [width + 2 * margin, chart.viewBox.baseVal.height + head + margin];
  setAll(picture, { width: fullWidth, height: fullHeight, viewBox: `0 0 ${fullWidth} ${fullHeight}` });
  picture.append(element('title', {}, title), element('rect', { width: fullWidth, height: fullHeight, fill: '#ffffff' }));
  const text = { x: margin, 'font-family': 'Source Sans 3, Segoe UI, Arial, sans-serif' };
  picture.append(element('text', { ...text, y: margin + 8, 'font-size': 19, 'font-weight': 600, fill: '#1d2423' }, title));
  for (const [index, words] of lines.entries())
    picture.append(element('text', { ...text, y: margin + 8 + lineHeight * (index + 1), 'font-size': 14, fill: '#56605d' }, words));
  const moved = element('g', { transform: `translate(${margin} ${head})` });
  moved.append(...copy.childNodes);
  picture.append(moved);
  return new XMLSerializer().serializeToString(picture);
}

/** The same picture in points, twice as fine as a screen. */
export async function pointsOf(picture: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}

function element(name: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAll(made, attributes);
  made.textContent = text;
  return made;
}

function setAll(on: SVGElement, attributes: Record<string, string | number>): void {
  for (const [key, value] of Object.entries(attributes)) on.setAttribute(key, String(value));
}

/** A sentence in lines of so many letters. */
export function wrapped(sentence: string, longest: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
