import { z } from 'zod';

// SECURITY: the page's policy forbids the compiled parsers that zod would make. Imported before any schema.
z.config({ jitless: true });
