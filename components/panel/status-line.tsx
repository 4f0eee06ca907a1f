/** The panel's one live region: what just happened, said once and politely. */
export function StatusLine({ message, count }: { message: string; count: number }) {
  return (
    <div class="status" role="status">
      {/* A new element each time, so that the same words said twice are heard twice. */}
      {message !== '' && <p key={count}>{message}</p>}
    </div>
  );
}
