/** A plain text, such as that of an e-mail, whose web addresses can be opened. */
export function LinkedText({ text }: { readonly text: string }) {
  // The parentheses keep the addresses in the list: every second part is one.
  const parts = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/);
  return (
    <pre>
      {parts.map((part, index) =>
        index % 2 === 0 ? (
          part
        ) : (
          <a key={index} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ),
      )}
    </pre>
  );
}
