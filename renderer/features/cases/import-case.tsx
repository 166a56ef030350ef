import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { CaseProblem } from '#shared/case/problem';
import type { Draft } from '#shared/ipc/contract';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { readCaseFile } from './case-file.ts';
import { casesWords } from './words.ts';

/** Takes a case from a file as a new case. A file that is not a valid case changes nothing, and says why. */
export function ImportCase({ onImport }: { onImport: (draft: Draft) => void }) {
  const [problems, setProblems] = useState<readonly CaseProblem[]>([]);
  const take = async (files: FileList | null) => {
    const file = files?.[0];
    if (!file) return;
    const imported = readCaseFile(await file.text(), casesWords.notJson);
    if (imported.ok) onImport(imported.draft);
    else setProblems(imported.problems);
  };
  return (
    <>
      <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => void take(files)}>
        <Button look="quiet">{casesWords.import}</Button>
      </FileTrigger>
      <Dialog title={casesWords.importFailed} isOpen={problems.length > 0} onClose={() => setProblems([])}>
        <p>{casesWords.importFailedLead}</p>
        <ul className="import-problems">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.message}`}>
              <p>{problem.message}</p>
              {problem.path !== '' && (
                <p className="soft small">
                  Where: {problem.path}. Found: {problem.found === '' ? 'nothing' : problem.found}.
                  {problem.allowed.length > 0 && ` Allowed: ${problem.allowed.join(', ')}.`}
                </p>
              )}
            </li>
          ))}
        </ul>
        <div className="dialog-actions">
          <Button look="primary" onPress={() => setProblems([])}>
            Close
          </Button>
        </div>
      </Dialog>
    </>
  );
}
