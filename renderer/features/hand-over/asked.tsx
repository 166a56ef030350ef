import type { HandOver } from '#shared/ipc/records';

/** What was asked: what the answer left open, and the words of who asks. */
export function Asked({ handOver: { reasons, note } }: { handOver: HandOver }) {
  return (
    <>
      {note !== '' && <p className="hand-over-words">{note}</p>}
      {reasons.length > 0 && (
        <ul className="hand-over-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}
