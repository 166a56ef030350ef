import { useRef } from 'react';
import { useAnswer, useDraftStore } from '../../../draft/context.tsx';
import { useFieldWords } from '../../../draft/field-words.ts';
import { isGroup, type Answer } from '../../../draft/path.ts';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { Select, type Choice } from '../../../ui/select.tsx';

/** One kind of a group of answers, and the answers with which it begins. */
export interface Kind extends Choice {
  begins?: { [key: string]: Answer };
}

interface KindAnswerProps {
  /** The path of the group, and the name of the answer in it that says its kind. */
  path: string;
  by: string;
  kinds: readonly Kind[];
  look?: 'radios' | 'select';
  label?: string;
  help?: string;
}

/** Of which kind a group of answers is. Each kind asks for its own; a kind that is chosen again has what was typed in it before. */
export function KindAnswer({ path, by, kinds, look = 'select', label, help }: KindAnswerProps) {
  const store = useDraftStore();
  const answer = useAnswer(path);
  const words = useFieldWords(`${path}.${by}`, { label, help });
  const before = useRef(new Map<string, Answer>());
  const kind = isGroup(answer) && typeof answer[by] === 'string' ? answer[by] : '';
  const choose = (id: string) => {
    if (id === kind) return;
    if (answer !== undefined) before.current.set(kind, answer);
    store.change(path, before.current.get(id) ?? { ...kinds.find((candidate) => candidate.id === id)?.begins, [by]: id });
  };
  const common = { ...words, choices: kinds, value: kind, onChange: choose, path: `${path}.${by}` };
  return look === 'select' ? <Select {...common} /> : <RadioChoice {...common} />;
}
