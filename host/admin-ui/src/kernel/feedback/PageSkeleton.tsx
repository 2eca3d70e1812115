/** What stands in the place of a page that is being fetched for the first time. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <div className="skeleton-page" aria-busy="true">
      <i className="skeleton" style={{ width: 160, height: 24 }} />
      {Array.from({ length: rows }, (_, index) => (
        <i key={index} className="skeleton" style={{ width: `${92 - ((index * 17) % 40)}%` }} />
      ))}
    </div>
  );
}
