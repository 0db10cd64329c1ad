import { useEffect, useRef, type ReactNode } from 'react';

/** The heading of a step: the cursor begins there when the step has come, so that it is read from the top. */
export const StartHeading = ({ children }: { children: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
};
