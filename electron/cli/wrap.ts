/** Text broken into lines of at most `width` characters, between words where there is a space, else within one. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words(text, width)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Lines that begin with `first`, and go on below where `first` ended. */
export function hanging(first: string, text: string, width: number): string[] {
  const [head = '', ...rest] = wrapped(text, Math.max(20, width - first.length));
  return [`${first}${head}`, ...rest.map((line) => `${' '.repeat(first.length)}${line}`)];
}

/** What came from a case file, without characters that would steer the terminal. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, ' ');

function words(text: string, width: number): string[] {
  return printable(text)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (word.length <= width ? [word] : pieces(word, width)));
}

function pieces(word: string, width: number): string[] {
  return Array.from({ length: Math.ceil(word.length / width) }, (_, index) => word.slice(index * width, (index + 1) * width));
}
