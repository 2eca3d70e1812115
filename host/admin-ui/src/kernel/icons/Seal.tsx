/** The mark: three ranks joined, an abstract 中. */
export function Seal({ size = 28 }: { size?: number }) {
  return (
    <span className="seal" style={{ width: size, height: size, borderRadius: size * 0.22 }}>
      <svg
        aria-hidden="true"
        width={size * 0.62}
        height={size * 0.62}
        viewBox="0 0 16 16"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M2.4 4.6h11.2v6H2.4zM8 1.4v13.2" />
      </svg>
    </span>
  );
}
