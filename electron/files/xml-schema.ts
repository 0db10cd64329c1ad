import type { ErrorDetail } from 'libxml2-wasm';

/** A place in a document where it doesn't follow its schema, or isn't XML. Texts are the validator's, for a log. */
export interface XmlProblem {
  /** Line in the document, counted from 1; 0 where the validator names none. */
  readonly line: number;
  readonly text: string;
}

export interface XmlSchema extends Disposable {
  /** What is wrong with a whole document; nothing when it is valid. */
  readonly problems: (document: string) => readonly XmlProblem[];
}

/**
 * Compiles an XML Schema. The validator's memory isn't the garbage collector's: dispose of the schema when done
 * (`using`). It is loaded when it is first needed. Throws when the schema itself is wrong.
 */
export async function openXmlSchema(schema: string): Promise<XmlSchema> {
  const { ParseOption, XmlDocument, XmlError, XmlLibError, XsdValidator } = await import('libxml2-wasm');
  /** Nothing outside the document is ever loaded. */
  const option = ParseOption.XML_PARSE_NO_XXE;
  using source = XmlDocument.fromString(schema, { option });
  const validator = XsdValidator.fromDoc(source);
  return {
    problems(document) {
      try {
        using parsed = XmlDocument.fromString(document, { option });
        validator.validate(parsed);
        return [];
      } catch (problem) {
        if (!(problem instanceof XmlError)) throw problem;
        const details = problem instanceof XmlLibError ? problem.details : [];
        return details.length > 0 ? details.map(problemOf) : [{ line: 0, text: problem.message }];
      }
    },
    [Symbol.dispose]: () => validator.dispose(),
  };
}

const problemOf = ({ line, message }: ErrorDetail): XmlProblem => ({ line, text: message.trim() });
