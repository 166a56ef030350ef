/** Ways to fill a part of a chart that stay apart without colour. */
export type Pattern = 'solid' | 'plain' | 'diagonal' | 'back' | 'dots' | 'level' | 'upright' | 'crossed';

/** What the colour of a part says besides: what comes in, what goes out. */
export type Tone = 'in' | 'out';

const drawn: Record<Exclude<Pattern, 'solid' | 'plain'>, { size: number; path: string }> = {
  diagonal: { size: 8, path: 'M-2 2 2-2M0 8 8 0M6 10 10 6' },
  back: { size: 8, path: 'M-2 6 2 10M0 0 8 8M6-2 10 2' },
  dots: { size: 7, path: 'M3.5 3.5h.01' },
  level: { size: 6, path: 'M0 3H6' },
  upright: { size: 6, path: 'M3 0V6' },
  crossed: { size: 8, path: 'M0 0 8 8M0 8 8 0' },
};

const tones: readonly Tone[] = ['in', 'out'];

/** The patterns, to be put once into the picture that uses them under a name of its own. */
export function Patterns({ name }: { name: string }) {
  return (
    <defs>
      {tones.flatMap((tone) =>
        Object.entries(drawn).map(([pattern, { size, path }]) => (
          <pattern key={`${tone} ${pattern}`} id={`${name}-${tone}-${pattern}`} width={size} height={size} patternUnits="userSpaceOnUse">
            <rect className="chart-pattern-ground" width={size} height={size} />
            <path className={`chart-pattern ${tone} ${pattern}`} d={path} />
          </pattern>
        )),
      )}
    </defs>
  );
}

/** How a part is filled: by the address of its pattern, or by its class alone. */
export function filled(name: string, pattern: Pattern, tone: Tone): { className: string; fill?: string } {
  return {
    className: `chart-part ${tone} ${pattern}`,
    ...(pattern !== 'solid' && pattern !== 'plain' && { fill: `url(#${name}-${tone}-${pattern})` }),
  };
}
