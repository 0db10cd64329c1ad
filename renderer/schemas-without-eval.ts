import { z } from 'zod';

// SECURITY: the page's policy forbids the parsers that zod would compile; it must not even try. Imported before
// any schema is.
z.config({ jitless: true });
