type Props = {
  readonly href: string;
  readonly title: string;
  readonly text: string;
  /** Where the door leads, as people read it. */
  readonly address: string;
  /** Path of a 24 × 24 line icon. */
  readonly icon: string;
};

/** One way into the product: what it is, and for whom. */
export function Door({ href, title, text, address, icon }: Props) {
  return (
    <li className="door">
      <svg
        width="28"
        height="28"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.700"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        <path d={icon} />
      </svg>
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <p>{text}</p>
      <span>{address}</span>
    </li>
  );
}
