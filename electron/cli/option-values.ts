/** Arguments without the values of options, and those values by option. */
export interface OptionValues {
  readonly given: string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** The first option that has no value after it. */
  readonly unnamed: string | undefined;
}

/** Takes the values out that follow certain options, each after one. */
export function optionValuesIn(all: readonly string[], options: readonly string[]): OptionValues {
  const given: string[] = [];
  const values = new Map<string, string[]>();
  let unnamed: string | undefined;
  for (let index = 0; index < all.length; index += 1) {
    const argument = all[index] ?? '';
    if (!options.includes(argument)) {
      given.push(argument);
      continue;
    }
    index += 1;
    const value = all[index];
    if (value === undefined || isFlag(value)) unnamed ??= argument;
    else values.set(argument, [...(values.get(argument) ?? []), value]);
  }
  return { given, values, unnamed };
}

/** A lone hyphen is standard input, not an option. */
export const isFlag = (argument: string): boolean => argument.startsWith('-') && argument !== '-';
