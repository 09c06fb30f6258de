/** In place of a review copy that cannot be shown: why, and what to do. */
export function CopyUnreadable({ message }: { readonly message: string }) {
  return (
    <main className="copy-start">
      <div className="copy-card">
        <h1>This review copy cannot be shown</h1>
        <p role="alert">{message}</p>
      </div>
    </main>
  );
}
