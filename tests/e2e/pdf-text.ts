import { spawnSync } from 'node:child_process';

/** The text of a PDF, laid out as on the paper. */
export function pdfText(file: string): string {
  const { error, status, stdout, stderr } = spawnSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
  });
  if (error !== undefined)
    throw new Error(
      'pdftotext was not found: install poppler-utils (Debian: apt-get install poppler-utils).',
    );
  if (status !== 0) throw new Error(`pdftotext could not read ${file}: ${stderr}`);
  return stdout;
}
