import { useDraftStore } from '../../draft/context.tsx';
import { Button } from '../../ui/button.tsx';

interface HiddenColumnsProps {
  hidden: readonly { index: number; name: string }[];
}

/** The columns that are put out of sight, each to be brought back. They are worked out and kept all the same. */
export function HiddenColumns({ hidden }: HiddenColumnsProps) {
  const store = useDraftStore();
  return (
    <>
      {hidden.map(({ index, name }) => (
        <Button key={index} look="quiet" onPress={() => store.change(`scenarios[${index}].hidden`, undefined)}>
          Show {name}
        </Button>
      ))}
    </>
  );
}
