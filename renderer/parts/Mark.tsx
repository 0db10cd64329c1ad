/** The program's mark: two open boxes, the line between 2 and 3, three filled boxes. */
export const Mark = () => (
  <svg width="32" height="16" viewBox="0 0 32 16" aria-hidden="true">
    <path d="M1.75 5h4.5v6h-4.5zM8.25 5h4.5v6h-4.5z" fill="none" stroke="currentColor" strokeWidth="1.5" />
    <path d="M16 0v16" stroke="currentColor" strokeWidth="2" />
    <path fill="currentColor" d="M18.5 4.25h3.5v7.5h-3.5zM23 4.25h3.5v7.5H23zM27.5 4.25H31v7.5h-3.5z" />
  </svg>
);
