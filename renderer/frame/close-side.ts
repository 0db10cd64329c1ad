import { createContext } from 'react';

/**
 * Closes the drawer that the side panel stands in, and does what was asked for after it: an open drawer holds the
 * cursor. Null where the panel stands beside the page.
 */
export const CloseSide = createContext<((then: () => void) => void) | null>(null);
