/** Where the panel has no account yet: who makes the first one, and how. */
export function NoAccountYet() {
  return (
    <main style={{ maxWidth: '40rem', margin: '15vh auto', padding: '0 1.5rem' }}>
      <h1>There is no account yet</h1>
      <p>
        Whoever runs this server makes the first one there, with the command <code>pnpm add-admin</code>, the
        address and the name. Nobody can register here.
      </p>
    </main>
  );
}
