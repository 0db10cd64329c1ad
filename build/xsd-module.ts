import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../shared/submission/iplos-uttrekk/', import.meta.url);
export const XSD_FILE = fileURLToPath(new URL('iplos-uttrekk-1.0.xsd', FOLDER));
export const XSD_MODULE = fileURLToPath(new URL('iplos-uttrekk-xsd.ts', FOLDER));

/** The schema as a module, so that a bundle carries it: a file beside the sources isn't there once they are bundled. */
export async function xsdModule(): Promise<string> {
  const schema = await readFile(XSD_FILE, 'utf8');
  if (/[`]|\$\{/.test(schema)) throw new Error('The schema can’t stand in a template as it is');
  const comment = '/** Made by build/xsd-module.ts from iplos-uttrekk-1.0.xsd, and the same text. */';
  return `${comment}\nexport const IPLOS_UTTREKK_XSD = String.raw\`${schema}\`;\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(XSD_MODULE, await xsdModule());
